import type { FormQuestion } from '../triage/form.ts'

/** Medicines, no relief, and anything else. */
export const others: readonly FormQuestion[] = [
  {
    id: 'med_d',
    kind: 'multi',
    text: { en: 'Which?', es: '¿Cuáles?' },
    openedOnly: true,
    options: [
      {
        id: 'acetaminophen_over_max',
        text: {
          en: 'I took more than 4,000 mg Tylenol in a day. Or more than 2,000 mg with liver disease, much alcohol, or under 110 lb',
          es: 'Tomé más de 4,000 mg de Tylenol en un día. O más de 2,000 mg con mal del hígado, mucho alcohol o menos de 110 lb',
        },
        sets: ['acetaminophen_over_max'],
      },
      {
        id: 'anticoagulant_not_restarted',
        text: {
          en: 'I stopped my blood thinner for the shots and have not started again',
          es: 'Dejé mi anticoagulante por las inyecciones y no he vuelto a tomarlo',
        },
        sets: ['anticoagulant_not_restarted'],
      },
      {
        id: 'question_plan',
        text: {
          en: 'A question on heat, stretches, work, travel or the plan',
          es: 'Una pregunta sobre calor, estiramientos, trabajo, viaje o el plan',
        },
        sets: ['question_plan'],
      },
    ],
  },
  {
    id: 'nohelp_d',
    kind: 'multi',
    text: { en: 'Which?', es: '¿Cuáles?' },
    openedOnly: true,
    options: [
      { id: 'no_relief', text: { en: 'It did not help', es: 'No me ayudó' }, sets: ['no_relief'] },
      {
        id: 'pain_back_to_baseline',
        text: { en: 'It helped, the old pain is back', es: 'Ayudó, volvió el dolor de antes' },
        sets: ['pain_back_to_baseline'],
      },
      {
        id: 'skin_dent_pale',
        text: { en: 'Skin dent or pale patch', es: 'Hueco o mancha pálida en la piel' },
        sets: ['skin_dent_pale'],
      },
      {
        id: 'flushing',
        text: { en: 'Flushed face', es: 'Cara roja y caliente' },
        sets: ['flushing'],
      },
      { id: 'insomnia', text: { en: 'Cannot sleep', es: 'No puede dormir' }, sets: ['insomnia'] },
      {
        id: 'jittery',
        text: { en: 'Shaky or wired', es: 'Tembloroso o acelerado' },
        sets: ['jittery'],
      },
    ],
  },
  {
    id: 'else_d',
    kind: 'multi',
    text: { en: 'Any of these?', es: '¿Algo de esto?' },
    openedOnly: true,
    options: [
      {
        id: 'sharp',
        text: {
          en: 'I feel something sharp or a piece of needle',
          es: 'Siento algo filoso o un pedazo de aguja',
        },
        sets: ['foreign_body'],
      },
      {
        id: 'perioral_numbness',
        text: { en: 'Numb lips or tongue', es: 'Labios o lengua dormidos' },
        sets: ['perioral_numbness'],
      },
      {
        id: 'metallic_taste',
        text: { en: 'Metal taste', es: 'Sabor a metal' },
        sets: ['metallic_taste'],
      },
      {
        id: 'tinnitus',
        text: { en: 'Ringing in the ears', es: 'Zumbido en los oídos' },
        sets: ['tinnitus'],
      },
      {
        id: 'blurred_vision',
        text: { en: 'Blurred sight', es: 'Vista borrosa' },
        sets: ['blurred_vision'],
      },
      { id: 'drowsy', text: { en: 'Very sleepy', es: 'Mucho sueño' }, sets: ['drowsy'] },
      {
        id: 'agitation',
        text: { en: 'Cannot keep still, very upset', es: 'Muy inquieto o agitado' },
        sets: ['agitation'],
      },
      {
        id: 'muscle_twitching_general',
        text: { en: 'Twitching all over', es: 'Sacudidas en todo el cuerpo' },
        sets: ['muscle_twitching_general'],
      },
      {
        id: 'lightheaded',
        text: { en: 'Dizzy or faint feeling', es: 'Mareo o sensación de desmayo' },
        sets: ['lightheaded'],
      },
      {
        id: 'palpitations',
        text: { en: 'Heart racing or skipping', es: 'Corazón rápido o que salta' },
        sets: ['palpitations'],
      },
      {
        id: 'worry',
        text: { en: 'Something is wrong, I cannot say what', es: 'Algo anda mal, no sé decir qué' },
        sets: ['worried_unspecified'],
      },
      { id: 'none', text: { en: 'None of these', es: 'Ninguna de estas' }, reassures: true },
    ],
  },
  {
    id: 'words',
    kind: 'text',
    text: { en: 'Tell us in your words.', es: 'Díganos en sus palabras.' },
    openedOnly: true,
  },
]

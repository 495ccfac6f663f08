import type { FormQuestion } from '../triage/form.ts'

/** Weakness, numbness, head and eyes. */
export const nerves: readonly FormQuestion[] = [
  {
    id: 'weak_d',
    kind: 'multi',
    text: { en: 'Which is it?', es: '¿Cuál es?' },
    openedOnly: true,
    options: [
      {
        id: 'stiff_tired',
        text: {
          en: 'The treated muscle is stiff, tired or twitchy, not weak',
          es: 'El músculo tratado está rígido, cansado o brinca, no débil',
        },
        sets: ['stiff_tired'],
      },
      {
        id: 'weakness_limb',
        text: {
          en: 'An arm, leg, hand, foot or muscle is weak',
          es: 'Un brazo, pierna, mano, pie o músculo está débil',
        },
        sets: ['weakness_limb'],
        opens: ['sudden'],
      },
      {
        id: 'new_numbness',
        text: {
          en: 'Numb or tingling beyond the treated spot',
          es: 'Dormido u hormigueo más allá del lugar tratado',
        },
        sets: ['new_numbness'],
      },
      {
        id: 'local_numbness',
        text: { en: 'Numb skin just at the spot', es: 'Piel dormida solo en el lugar' },
        sets: ['local_numbness'],
      },
    ],
  },
  {
    id: 'sudden',
    kind: 'single',
    text: { en: 'Did the weakness come on suddenly?', es: '¿La debilidad empezó de repente?' },
    openedOnly: true,
    options: [
      { id: 'yes', text: { en: 'Yes', es: 'Sí' }, sets: ['weakness_sudden'] },
      { id: 'no', text: { en: 'No', es: 'No' } },
      { id: 'unsure', text: { en: 'Not sure', es: 'No sé' }, sets: ['weakness_sudden'] },
    ],
  },
  {
    id: 'head_d',
    kind: 'multi',
    text: { en: 'Which?', es: '¿Cuáles?' },
    openedOnly: true,
    options: [
      { id: 'cough_new', text: { en: 'A new cough', es: 'Tos nueva' }, sets: ['cough_new'] },
      {
        id: 'severe_headache',
        text: { en: 'A bad headache', es: 'Dolor de cabeza fuerte' },
        sets: ['severe_headache'],
      },
      { id: 'ptosis', text: { en: 'Drooping eyelid', es: 'Párpado caído' }, sets: ['ptosis'] },
      {
        id: 'double_vision',
        text: { en: 'Double vision', es: 'Visión doble' },
        sets: ['double_vision'],
      },
      {
        id: 'neck_stiffness',
        text: {
          en: 'Stiff neck, cannot put chin to chest',
          es: 'Cuello rígido, no puede bajar la barbilla al pecho',
        },
        sets: ['neck_stiffness'],
      },
    ],
  },
]

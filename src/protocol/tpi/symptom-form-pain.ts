import type { FormQuestion } from '../triage/form.ts'

/** Pain where treated, and new pain of the back or neck. */
export const pain: readonly FormQuestion[] = [
  {
    id: 'pain_now',
    kind: 'number',
    text: {
      en: 'How bad is the pain now, 0 to 10?[ Before the shots you said {painBefore}.]',
      es: '¿Qué tan fuerte es el dolor ahora, de 0 a 10?[ Antes de las inyecciones dijo {painBefore}.]',
    },
    openedOnly: true,
    min: 0,
    max: 10,
  },
  {
    id: 'tried',
    kind: 'multi',
    text: { en: 'What did you try?', es: '¿Qué probó?' },
    openedOnly: true,
    options: [
      { id: 'ice', text: { en: 'Ice', es: 'Hielo' } },
      { id: 'reliever', text: { en: 'A pain reliever', es: 'Una medicina para el dolor' } },
      { id: 'no', text: { en: 'Nothing yet', es: 'Nada todavía' } },
    ],
  },
  {
    id: 'eased',
    kind: 'single',
    text: { en: 'Did it ease the pain?', es: '¿Le bajó el dolor?' },
    openedOnly: true,
    shownWhen: { answered: 'tried', with: ['ice', 'reliever'] },
    options: [
      { id: 'yes', text: { en: 'Yes', es: 'Sí' } },
      { id: 'no', text: { en: 'No', es: 'No' } },
    ],
  },
  {
    id: 'trend',
    kind: 'single',
    text: {
      en: 'Since yesterday, is it better, the same or worse?',
      es: 'Desde ayer, ¿está mejor, igual o peor?',
    },
    openedOnly: true,
    shownWhen: { not: { hours_le: 24 } },
    options: [
      { id: 'better', text: { en: 'Better', es: 'Mejor' } },
      { id: 'same', text: { en: 'The same', es: 'Igual' } },
      { id: 'worse', text: { en: 'Worse', es: 'Peor' } },
    ],
  },
  {
    id: 'pain_old',
    kind: 'single',
    text: {
      en: 'Is it your old pain, the same as before the shots?',
      es: '¿Es su dolor de antes, igual que antes de las inyecciones?',
    },
    openedOnly: true,
    options: [
      { id: 'no', text: { en: 'No', es: 'No' } },
      {
        id: 'never',
        text: { en: 'Yes, it never got better', es: 'Sí, nunca mejoró' },
        sets: ['no_relief'],
      },
      {
        id: 'back',
        text: { en: 'Yes, it got better and came back', es: 'Sí, mejoró y volvió' },
        sets: ['pain_back_to_baseline'],
      },
    ],
  },
  {
    id: 'spine_d',
    kind: 'multi',
    text: { en: 'Does this pain...', es: 'Este dolor...' },
    openedOnly: true,
    options: [
      {
        id: 'pain_at_night',
        text: { en: 'wake you or get worse at night', es: 'lo despierta o empeora de noche' },
        sets: ['pain_at_night'],
      },
      {
        id: 'pain_at_rest',
        text: { en: 'stay when you rest', es: 'sigue cuando descansa' },
        sets: ['pain_at_rest'],
      },
      {
        id: 'pain_severe',
        text: { en: 'hurt 8, 9 or 10 of 10', es: 'es 8, 9 o 10 de 10' },
        sets: ['pain_severe'],
      },
      { id: 'none', text: { en: 'None of these', es: 'Ninguna de estas' }, reassures: true },
    ],
  },
]

import type { Language } from '#protocol/language.ts'

const en = {
  title: 'All ten days',
  lead: 'What to do on each day. A printed page helps on the fridge.',
  none: 'Your plan comes after the procedure',
  noneText: 'Once the procedure is done, you find here what to do on each day.',
  day: (day: number) => `Day ${day}`,
  days: (first: number, last: number) => `Days ${first} to ${last}`,
  today: 'today',
  do: 'Do',
  ifNeeded: 'If you need it',
  know: 'Good to know',
  steps: 'How to stretch',
  later: 'After day 10',
  handout: 'The clinic’s page on two sheets',
  back: 'Back to your visit',
}

export type PlanWords = typeof en

const es: PlanWords = {
  title: 'Los diez días',
  lead: 'Qué hacer cada día. Una hoja impresa ayuda en la nevera.',
  none: 'Su plan llega después del procedimiento',
  noneText: 'Cuando el procedimiento termine, aquí verá qué hacer cada día.',
  day: (day) => `Día ${day}`,
  days: (first, last) => `Días ${first} a ${last}`,
  today: 'hoy',
  do: 'Hacer',
  ifNeeded: 'Si le hace falta',
  know: 'Bueno saber',
  steps: 'Cómo estirar',
  later: 'Después del día 10',
  handout: 'La página de la clínica en dos hojas',
  back: 'Volver a su cita',
}

export const planWords: Readonly<Record<Language, PlanWords>> = { en, es }

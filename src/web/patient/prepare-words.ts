import type { Language } from '#protocol/language.ts'

const en = {
  title: 'How to get ready',
  keep: 'What to keep taking',
  thinner: 'Do you take a blood thinner?',
  youSaid: (drugs: string) => `You told us: ${drugs}.`,
  tell: 'Tell us before you come',
  tellHint: 'You can tell us in the questions, or call.',
  day: 'On the day',
  questions: 'Answer the questions',
  back: 'Back to your visit',
}

export type PrepareWords = typeof en

const es: PrepareWords = {
  title: 'Cómo prepararse',
  keep: 'Qué seguir tomando',
  thinner: '¿Toma un anticoagulante?',
  youSaid: (drugs) => `Usted nos dijo: ${drugs}.`,
  tell: 'Díganos antes de venir',
  tellHint: 'Puede decirlo en las preguntas, o llamar.',
  day: 'El día de la cita',
  questions: 'Responder las preguntas',
  back: 'Volver a su cita',
}

export const prepareWords: Readonly<Record<Language, PrepareWords>> = { en, es }

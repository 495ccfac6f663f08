import type { Language } from '#protocol/language.ts'

const en = {
  title: 'Before your visit',
  progress: (place: number, count: number) => `${place} of ${count}`,
  next: 'Next',
  back: 'Back',
  later: 'Go on later',
  kept: 'We keep each answer as you go.',
  again: 'You told us this before. Is it still so today?',
  more: 'Another one',
  unit: 'Degrees',
  units: { F: '°F', C: '°C' },
  errors: {
    choose: 'Choose an answer. “Not sure” is fine too',
    date: 'Write the day as a date, or leave it empty',
    number: 'Write a number such as 101.2, or leave it empty',
    long: 'Please shorten this to 500 letters',
  },
  thanks: {
    title: 'All done',
    next: 'What you can do now',
  },
  review: { title: 'Your answers', lead: 'Has something changed? Open it and answer again.' },
  emergency: {
    title: 'This cannot wait',
    text: 'What you told us can be serious. Please call now. Your answers are kept.',
    report: 'Tell the clinic now',
    goOn: 'Go on with the questions',
  },
}

export type QuestionsWords = typeof en

const es: QuestionsWords = {
  title: 'Antes de su cita',
  progress: (place, count) => `${place} de ${count}`,
  next: 'Siguiente',
  back: 'Atrás',
  later: 'Seguir después',
  kept: 'Guardamos cada respuesta.',
  again: 'Ya nos dijo esto. ¿Sigue igual hoy?',
  more: 'Otra más',
  unit: 'Grados',
  units: { F: '°F', C: '°C' },
  errors: {
    choose: 'Elija una respuesta. «No estoy seguro» también vale',
    date: 'Escriba el día como fecha, o déjelo vacío',
    number: 'Escriba un número como 38.5, o déjelo vacío',
    long: 'Acorte esto a 500 letras, por favor',
  },
  thanks: {
    title: 'Listo',
    next: 'Lo que puede hacer ahora',
  },
  review: { title: 'Sus respuestas', lead: '¿Cambió algo? Ábralo y responda otra vez.' },
  emergency: {
    title: 'Esto no puede esperar',
    text: 'Lo que nos dijo puede ser serio. Llame ahora, por favor. Sus respuestas están guardadas.',
    report: 'Avisar a la clínica ahora',
    goOn: 'Seguir con las preguntas',
  },
}

export const questionsWords: Readonly<Record<Language, QuestionsWords>> = { en, es }

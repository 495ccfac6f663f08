import type { Language } from '#protocol/language.ts'

const en = {
  title: 'Before your visit',
  progress: (place: number, count: number) => `${place} of ${count}`,
  next: 'Next',
  back: 'Back',
  later: 'Go on later',
  kept: 'We keep each answer as you go.',
  again: 'You told us this before. Is it still so today?',
  anew: 'Tell us how it is today.',
  skip: 'Leave this open for now',
  tickHint: 'Tick all that fit. Then tick the last line that fits.',
  noneOfIt: 'None of these',
  unsureOfRest: 'I am not sure about the rest',
  scale: { low: 'not at all', high: 'as bad as can be' },
  range: (least: number, most: number) => `From ${least} to ${most}`,
  more: 'Another one',
  unit: 'Degrees',
  units: { F: '°F', C: '°C' },
  errors: {
    choose: 'Choose an answer. “Not sure” is fine too',
    date: 'Write the day as a date, or leave it empty',
    number: 'Write a number such as 101.2, or leave it empty',
    whole: 'Write a number such as 3, or leave it empty',
    range: 'This number does not fit. Look again, or leave it empty',
    unit: 'Choose °F or °C',
    phone: 'Write at least 10 digits of your phone number, or leave it empty',
    tick: 'Tick what fits, then say if there is nothing else',
    long: 'Please shorten this to 500 letters',
  },
  thanks: {
    title: 'All done',
    stillOpen: (count: number) =>
      count === 1 ? 'One thing is still open' : `${count} things are still open`,
    openText: 'We have your other answers. Please answer these too, or tell us when you come.',
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
  anew: 'Díganos cómo está hoy.',
  skip: 'Dejar esto para después',
  tickHint: 'Marque todo lo que sea verdad. Luego marque la última línea que sea verdad.',
  noneOfIt: 'Nada de esto',
  unsureOfRest: 'No estoy seguro de lo demás',
  scale: { low: 'nada', high: 'lo peor' },
  range: (least, most) => `De ${least} a ${most}`,
  more: 'Otra más',
  unit: 'Grados',
  units: { F: '°F', C: '°C' },
  errors: {
    choose: 'Elija una respuesta. «No estoy seguro» también vale',
    date: 'Escriba el día como fecha, o déjelo vacío',
    number: 'Escriba un número como 38.5, o déjelo vacío',
    whole: 'Escriba un número como 3, o déjelo vacío',
    range: 'Este número no puede ser. Mire otra vez, o déjelo vacío',
    unit: 'Elija °F o °C',
    phone: 'Escriba al menos 10 cifras de su teléfono, o déjelo vacío',
    tick: 'Marque lo que sea verdad, y luego diga si no hay nada más',
    long: 'Acorte esto a 500 letras, por favor',
  },
  thanks: {
    title: 'Listo',
    stillOpen: (count) => (count === 1 ? 'Falta una cosa' : `Faltan ${count} cosas`),
    openText: 'Tenemos sus otras respuestas. Responda también estas, o díganos al llegar.',
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

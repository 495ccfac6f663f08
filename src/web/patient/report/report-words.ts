import type { Language } from '#protocol/language.ts'

const en = {
  title: 'Something is wrong',
  next: 'Next',
  send: 'Send',
  firstHint:
    'One tick here tells a clinician at once. Nothing to tick? Choose the first line, and we ask a little more.',
  checkin: {
    title: 'How are you doing?',
    left: 'If you leave this page without an answer, nothing is sent.',
  },
  leftOpen:
    'If you stop here, we do not forget you. After 10 minutes we send what you told us so far. A clinician looks at it.',
  leftUntouched:
    'If you leave this page open without an answer, we call a clinician for you after 10 minutes.',
  mistake: 'I opened this by mistake',
  back: 'Back',
  ended:
    'Your visit with us is over. You can still tell us: a clinician of the clinic will call you.',
  pain: { low: 'no pain', high: 'worst pain' },
  temperature: {
    reading: 'Reading',
    unit: 'Degrees',
    units: { F: '°F', C: '°C' },
    how: 'How did you take it?',
    hows: {
      mouth: 'Mouth',
      ear: 'Ear',
      armpit: 'Armpit',
      forehead: 'Forehead',
      not_taken: 'I did not take it',
    },
  },
  errors: {
    required: 'Tick what is happening, or “None of these”',
    long: 'Please shorten this to 2,000 letters',
  },
  unsent: {
    title: 'Not sent yet',
    text: 'We could not reach our system. Nobody at the clinic has been told. Your answers are kept on this page.',
    again: 'Try again',
    call: 'Call us now if it cannot wait.',
  },
  unknown: {
    title: 'We do not know whether it arrived',
    text: 'Our system took too long to answer. Do not count on it: call us. Your answers are kept on this page. You can also send them again, and they count once.',
    again: 'Try again',
    call: 'Call us now.',
  },
}

export type ReportWords = typeof en

const es: ReportWords = {
  title: 'Algo anda mal',
  next: 'Siguiente',
  send: 'Enviar',
  firstHint:
    'Una marca aquí avisa enseguida a un médico. ¿Nada de esto? Elija la primera línea y le preguntamos un poco más.',
  checkin: {
    title: '¿Cómo le va?',
    left: 'Si deja esta página sin responder, no se envía nada.',
  },
  leftOpen:
    'Si se detiene aquí, no lo olvidamos. A los 10 minutos enviamos lo que nos dijo y un médico lo mira.',
  leftUntouched:
    'Si deja esta página abierta sin responder, a los 10 minutos llamamos a un médico por usted.',
  mistake: 'Abrí esto por error',
  back: 'Atrás',
  ended:
    'Su cita con nosotros ya terminó. Igual puede avisarnos: un médico de la clínica lo llamará.',
  pain: { low: 'sin dolor', high: 'el peor dolor' },
  temperature: {
    reading: 'Lo que marcó',
    unit: 'Grados',
    units: { F: '°F', C: '°C' },
    how: '¿Cómo se la tomó?',
    hows: {
      mouth: 'Boca',
      ear: 'Oído',
      armpit: 'Axila',
      forehead: 'Frente',
      not_taken: 'No me la tomé',
    },
  },
  errors: {
    required: 'Marque lo que pasa, o «Ninguna de estas»',
    long: 'Acorte esto a 2,000 letras, por favor',
  },
  unsent: {
    title: 'Todavía no se envió',
    text: 'No pudimos llegar a nuestro sistema. Nadie en la clínica lo sabe. Sus respuestas siguen en esta página.',
    again: 'Probar otra vez',
    call: 'Llámenos ahora si es urgente.',
  },
  unknown: {
    title: 'No sabemos si llegó',
    text: 'Nuestro sistema tardó demasiado. No cuente con eso: llámenos. Sus respuestas siguen en esta página. También puede enviarlas otra vez, y cuentan una sola vez.',
    again: 'Probar otra vez',
    call: 'Llámenos ahora.',
  },
}

export const reportWords: Readonly<Record<Language, ReportWords>> = { en, es }

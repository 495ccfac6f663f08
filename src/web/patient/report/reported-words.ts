import type { Language } from '#protocol/language.ts'

const en = {
  titles: {
    emergency: (number: string) => `Call ${number} now`,
    kept: 'We have your answers',
    calling: 'We are calling a clinician',
    goIn: 'Do not wait for us',
    taken: (name: string) => `${name} has your case`,
    closed: (name: string) => `${name} has closed this case`,
    waiting: 'The clinic will answer you',
    answered: (name: string) => `${name} has answered you`,
  },
  now: 'What to do now',
  nowToo: 'What to do while you wait',
  toldAtFirst: 'What we told you at first',
  pageUs: 'When to tell us at once',
  who: 'Who knows',
  youTold: 'You told us',
  kept: 'Kept with your visit. Nobody was called for this.',
  keptWorse: 'If it gets worse, or something new comes, tell us again at any hour.',
  calling: (people: number) =>
    people === 0
      ? 'We are calling the clinician on call'
      : people === 1
        ? 'Sent to the clinician on call'
        : `Sent to ${people} people of the clinic`,
  nobodyYet: 'Nobody has taken it yet. We keep calling until someone does.',
  goIn: 'Nobody of the clinic has taken it in time. Go to an emergency department now, or call the emergency number. We keep calling too.',
  taken: (name: string) => `${name} has your case`,
  takenNext: 'Keep your phone near you, with the sound on.',
  closed: (name: string) => `${name} closed this case`,
  waiting: (time: string) => `Someone of the clinic answers by ${time}`,
  waitingNext: 'If nobody does, we call a clinician for you.',
  answered: (name: string) => `${name} answered`,
  details: {
    title: 'If you can: tell us a little more',
    lead: 'The clinic already knows. Call first.',
    send: 'Send this too',
  },
  lookAgain: 'Look again',
  looksAgain: 'This page looks again by itself every 15 seconds.',
  hold: 'Stop that',
  held: 'This page does not look again by itself.',
  release: 'Let it look again by itself',
  today: 'Back to your visit',
}

export type ReportedWords = typeof en

const es: ReportedWords = {
  titles: {
    emergency: (number) => `Llame al ${number} ahora`,
    kept: 'Tenemos sus respuestas',
    calling: 'Estamos llamando a un médico',
    goIn: 'No nos espere',
    taken: (name) => `${name} tiene su caso`,
    closed: (name) => `${name} cerró este caso`,
    waiting: 'La clínica le responderá',
    answered: (name) => `${name} le respondió`,
  },
  now: 'Qué hacer ahora',
  nowToo: 'Qué hacer mientras espera',
  toldAtFirst: 'Lo que le dijimos al principio',
  pageUs: 'Cuándo avisarnos de inmediato',
  who: 'Quién lo sabe',
  youTold: 'Usted nos avisó',
  kept: 'Guardado con su cita. No llamamos a nadie por esto.',
  keptWorse: 'Si empeora, o si viene algo nuevo, avísenos otra vez a cualquier hora.',
  calling: (people) =>
    people === 0
      ? 'Estamos llamando al médico de guardia'
      : people === 1
        ? 'Enviado al médico de guardia'
        : `Enviado a ${people} personas de la clínica`,
  nobodyYet: 'Nadie lo ha tomado todavía. Seguimos llamando hasta que alguien lo haga.',
  goIn: 'Nadie de la clínica lo ha tomado a tiempo. Vaya ahora a urgencias o llame al número de emergencia. Nosotros también seguimos llamando.',
  taken: (name) => `${name} tiene su caso`,
  takenNext: 'Tenga su teléfono cerca y con sonido.',
  closed: (name) => `${name} cerró este caso`,
  waiting: (time) => `Alguien de la clínica responde a más tardar: ${time}`,
  waitingNext: 'Si nadie lo hace, llamamos a un médico por usted.',
  answered: (name) => `${name} respondió`,
  details: {
    title: 'Si puede: díganos un poco más',
    lead: 'La clínica ya lo sabe. Primero llame.',
    send: 'Enviar esto también',
  },
  lookAgain: 'Mirar otra vez',
  looksAgain: 'Esta página mira otra vez sola cada 15 segundos.',
  hold: 'Parar eso',
  held: 'Esta página no mira otra vez sola.',
  release: 'Que mire otra vez sola',
  today: 'Volver a su cita',
}

export const reportedWords: Readonly<Record<Language, ReportedWords>> = { en, es }

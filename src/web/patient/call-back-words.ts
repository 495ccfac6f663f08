import type { Language } from '#protocol/language.ts'

const en = {
  title: 'We will call you',
  lead: 'Tell us who you are and where to reach you. A clinician gets your number at once, at any hour.',
  name: 'Your name',
  telephone: 'Your telephone',
  telephoneHint: 'Where we can reach you now',
  send: 'Please call me back',
  errors: {
    name: 'Write your name',
    telephone: 'Write a telephone number with at least 7 digits',
    long: 'This is too long. Shorten it, please',
  },
  kept: {
    title: 'We have your request',
    ringing: 'We are sending it to the clinician on call',
    since: (time: string) => `Your request is kept since ${time}.`,
    taken: (name: string) => `${name} has it`,
    takenSince: (time: string) => `Since ${time}.`,
    next: 'Keep your phone near you, with the sound on.',
    again: 'Look again',
    worse: 'If it gets worse, do not wait for the call.',
  },
  unsent: {
    title: 'Not sent yet',
    text: 'We could not reach our system. Nobody has your request yet. Call us, or try again.',
    again: 'Try again',
  },
  unknown: {
    title: 'We do not know whether it arrived',
    text: 'Our system took too long to answer. Do not count on it: call us. You can also try again, and it counts once.',
    again: 'Try again',
  },
}

export type CallBackWords = typeof en

const es: CallBackWords = {
  title: 'Lo llamaremos',
  lead: 'Díganos su nombre y a qué número llamar. Un médico lo recibe enseguida, a cualquier hora.',
  name: 'Su nombre',
  telephone: 'Su teléfono',
  telephoneHint: 'Donde podemos encontrarlo ahora',
  send: 'Llámenme, por favor',
  errors: {
    name: 'Escriba su nombre',
    telephone: 'Escriba un teléfono con al menos 7 cifras',
    long: 'Es demasiado largo. Acórtelo, por favor',
  },
  kept: {
    title: 'Tenemos su pedido',
    ringing: 'Lo enviamos al médico de guardia',
    since: (time) => `Su pedido está guardado (${time}).`,
    taken: (name) => `${name} lo tiene`,
    takenSince: (time) => `Lo tomó (${time}).`,
    next: 'Tenga su teléfono cerca y con sonido.',
    again: 'Mirar otra vez',
    worse: 'Si empeora, no espere la llamada.',
  },
  unsent: {
    title: 'Todavía no se envió',
    text: 'No pudimos llegar a nuestro sistema. Nadie tiene su pedido todavía. Llámenos o pruebe otra vez.',
    again: 'Probar otra vez',
  },
  unknown: {
    title: 'No sabemos si llegó',
    text: 'Nuestro sistema tardó demasiado. No cuente con eso: llámenos. También puede probar otra vez, y cuenta una sola vez.',
    again: 'Probar otra vez',
  },
}

export const callBackWords: Readonly<Record<Language, CallBackWords>> = { en, es }

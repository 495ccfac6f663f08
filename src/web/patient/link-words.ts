import type { Language } from '#protocol/language.ts'

const en = {
  title: 'Your visit',
  lead: 'First tell us your date of birth, so that only you can see it.',
  birthDate: 'Date of birth',
  open: 'Open my visit',
  unreadable: 'Write the month, the day and the year with four digits',
  wrong: (triesLeft: number) =>
    triesLeft === 1
      ? 'That is not the date we have. You can try once more.'
      : `That is not the date we have. You can try ${triesLeft} more times.`,
  callMeBack: 'Please call me back',
  noWay: 'Does the date not work? Call us, or let us call you.',
  locked: {
    title: 'Please wait a little',
    again: (time: string) => `Try again at ${time}`,
    text: 'The date of birth did not match five times. To keep your visit safe, the link rests until then.',
    meanwhile: 'You do not have to wait for help.',
  },
  ended: {
    title: 'This link does not open',
    text: 'It may have ended, or a part of the address may be missing. We can send you a new one.',
  },
  needed: {
    title: 'Please open your link again',
    text: 'It is in the message or the mail from us. This phone does not know your visit yet.',
    unsent: 'Nothing was sent',
    unsentText: 'Nobody at the clinic has been told. If it cannot wait, call us now.',
  },
}

export type LinkWords = typeof en

const es: LinkWords = {
  title: 'Su cita',
  lead: 'Primero díganos su fecha de nacimiento, para que solo usted pueda verla.',
  birthDate: 'Fecha de nacimiento',
  open: 'Abrir mi cita',
  unreadable: 'Escriba el día, el mes y el año con cuatro cifras',
  wrong: (triesLeft) =>
    triesLeft === 1
      ? 'No es la fecha que tenemos. Puede probar una vez más.'
      : `No es la fecha que tenemos. Puede probar ${triesLeft} veces más.`,
  callMeBack: 'Llámenme, por favor',
  noWay: '¿No funciona la fecha? Llámenos, o deje que lo llamemos.',
  locked: {
    title: 'Espere un poco',
    again: (time) => `Pruebe otra vez a esta hora: ${time}`,
    text: 'La fecha de nacimiento no coincidió cinco veces. Para proteger su cita, el enlace descansa hasta entonces.',
    meanwhile: 'Para pedir ayuda no tiene que esperar.',
  },
  ended: {
    title: 'Este enlace no se abre',
    text: 'Tal vez ya terminó, o le falta una parte a la dirección. Podemos enviarle uno nuevo.',
  },
  needed: {
    title: 'Abra otra vez su enlace',
    text: 'Está en nuestro mensaje o correo. Este teléfono todavía no conoce su cita.',
    unsent: 'No se envió nada',
    unsentText: 'Nadie en la clínica lo sabe. Si es urgente, llámenos ahora.',
  },
}

export const linkWords: Readonly<Record<Language, LinkWords>> = { en, es }

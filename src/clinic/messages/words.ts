import type { Language } from '#protocol/language.ts'
import type { MessagePurpose } from './queue.ts'

export type MessageFacts = {
  clinicName: string
  telephone: string
  emergencyNumber: string
  link: string | null
}

type Words = (facts: MessageFacts) => { subject: string; lines: string[] }

const en: Record<MessagePurpose, Words> = {
  invitation: ({ clinicName, link }) => ({
    subject: `Before your visit to ${clinicName}`,
    lines: [
      `${clinicName} has some short questions for you and shows how to get ready for your visit.`,
      `Open this link. You will be asked for your date of birth. Keep the link: you need it after the visit too.`,
      link ?? '',
    ],
  }),
  moved: ({ clinicName, link }) => ({
    subject: `Your visit to ${clinicName} has a new time`,
    lines: ['Your visit was moved. The new time is behind this link.', link ?? ''],
  }),
  cancelled: ({ clinicName }) => ({
    subject: `Your visit to ${clinicName} was cancelled`,
    lines: ['Your visit was cancelled. Call us if you did not expect this.'],
  }),
  'go-in': ({ clinicName, telephone, emergencyNumber, link }) => ({
    subject: `Look at your page now, or call ${clinicName}`,
    lines: [
      `Do not wait for us. Please look at your page now, or call ${telephone}. In an emergency call ${emergencyNumber}.`,
      link ?? '',
    ],
  }),
}

const es: Record<MessagePurpose, Words> = {
  invitation: ({ clinicName, link }) => ({
    subject: `Antes de su cita en ${clinicName}`,
    lines: [
      `${clinicName} tiene unas preguntas cortas para usted y le explica cómo prepararse para su cita.`,
      `Abra este enlace. Le pediremos su fecha de nacimiento. Guarde el enlace: también lo necesita después de la cita.`,
      link ?? '',
    ],
  }),
  moved: ({ clinicName, link }) => ({
    subject: `Su cita en ${clinicName} tiene otra hora`,
    lines: ['Cambiamos su cita. La nueva hora está en este enlace.', link ?? ''],
  }),
  cancelled: ({ clinicName }) => ({
    subject: `Su cita en ${clinicName} fue cancelada`,
    lines: ['Su cita fue cancelada. Llámenos si no lo esperaba.'],
  }),
  'go-in': ({ clinicName, telephone, emergencyNumber, link }) => ({
    subject: `Mire su página ahora o llame a ${clinicName}`,
    lines: [
      `No nos espere. Mire su página ahora o llame al ${telephone}. En una emergencia llame al ${emergencyNumber}.`,
      link ?? '',
    ],
  }),
}

const telephoneLine: Record<Language, (telephone: string) => string> = {
  en: (telephone) => `Telephone: ${telephone}`,
  es: (telephone) => `Teléfono: ${telephone}`,
}

/** A mail to a patient, with a link and nothing about health. */
export function messageText(
  language: Language,
  purpose: MessagePurpose,
  facts: MessageFacts,
): { subject: string; text: string } {
  const { subject, lines } = { en, es }[language][purpose](facts)
  const text = [...lines, telephoneLine[language](facts.telephone)].filter((line) => line !== '')
  return { subject, text: text.join('\n\n') }
}

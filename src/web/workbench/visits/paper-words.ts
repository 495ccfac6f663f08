import type { Language } from '#protocol/language.ts'

const en = {
  invitationTitle: 'Before your visit',
  when: 'Your visit',
  scan: 'Scan this code with your phone’s camera',
  scanWhy: 'Some short questions, how to get ready, and help at any hour after the visit.',
  birth: 'You will be asked for your date of birth.',
  keep: 'Keep this sheet. The code works until your care has ended.',
  typed: 'Or type this address:',
  sheetTitle: 'After your injections',
  treated: 'Treated today',
  given: 'Given',
  by: 'By',
  today: 'Today',
  days: (last: number) => `Days 1 to ${last}`,
  day: (first: number, last: number) =>
    first === last ? `Day ${first}` : `Days ${first} to ${last}`,
  yourPage: 'Your own page',
  yourPageWhy: 'What to do each day, and “Something is wrong” at any hour.',
  call: 'Call us',
  draft: 'Draft. No clinic has signed this medical content yet.',
}

export type PaperWords = typeof en

const es: PaperWords = {
  invitationTitle: 'Antes de su cita',
  when: 'Su cita',
  scan: 'Escanee este código con la cámara de su teléfono',
  scanWhy: 'Unas preguntas cortas, cómo prepararse, y ayuda a cualquier hora después de la cita.',
  birth: 'Le pediremos su fecha de nacimiento.',
  keep: 'Guarde esta hoja. El código sirve hasta que termine su atención.',
  typed: 'O escriba esta dirección:',
  sheetTitle: 'Después de sus inyecciones',
  treated: 'Hoy le tratamos',
  given: 'Le pusimos',
  by: 'Por',
  today: 'Hoy',
  days: (last) => `Días 1 a ${last}`,
  day: (first, last) => (first === last ? `Día ${first}` : `Días ${first} a ${last}`),
  yourPage: 'Su propia página',
  yourPageWhy: 'Qué hacer cada día, y “Algo anda mal” a cualquier hora.',
  call: 'Llámenos',
  draft: 'Borrador. Ninguna clínica ha firmado todavía este contenido médico.',
}

/** Words printed for patients. The Spanish is a draft until a native clinician has signed it. */
export const paperWords: Readonly<Record<Language, PaperWords>> = { en, es }

const locales: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' }

/** A visit's day and time as the patient reads them. */
export const visitTimeText = (at: Temporal.Instant, zone: string, language: Language): string =>
  at.toZonedDateTimeISO(zone).toLocaleString(locales[language], {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  })

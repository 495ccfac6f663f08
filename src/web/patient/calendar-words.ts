import type { Language } from '#protocol/language.ts'

const en = {
  summary: (clinic: string) => `Appointment: ${clinic}`,
  description: (telephone: string) => `If you cannot come, call ${telephone}.`,
}

export type CalendarWords = typeof en

const es: CalendarWords = {
  summary: (clinic) => `Cita: ${clinic}`,
  description: (telephone) => `Si no puede venir, llame al ${telephone}.`,
}

export const calendarWords: Readonly<Record<Language, CalendarWords>> = { en, es }

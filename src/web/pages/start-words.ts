import type { Station } from '#clinic/visits/station.ts'
import type { StaffRole } from '#database/tables.ts'
import type { Language } from '#protocol/language.ts'

const roles: Record<StaffRole, string> = {
  'front-desk': 'Front desk',
  nurse: 'Nurse',
  clinician: 'Clinician',
  'on-call': 'On call',
  'clinic-lead': 'Clinic lead',
  billing: 'Billing',
  administrator: 'Administrator',
}

const stations: Record<Station, string> = {
  'to-answer': 'Has questions to answer',
  'to-review': 'Answers wait for review',
  ready: 'Ready for the procedure',
  'in-room': 'In the room',
  observing: 'Being observed',
  'going-home': 'Going home',
  recovering: 'Recovering at home',
  cancelled: 'Cancelled',
  'no-show': 'Did not come',
}

const dayText = (day: string, locale: string): string =>
  Temporal.PlainDate.from(day).toLocaleString(locale, { dateStyle: 'medium' })

const en = {
  title: 'Trigger point injections, from the first ache to day 30',
  lead: 'Needlepoint asks before, watches after, and finds a person at any hour when something is wrong.',
  learn: 'What is a trigger point?',
  learnHint: 'Why it hurts, what the injection does, what can go wrong',
  link: {
    title: 'You have an appointment',
    text: 'Open the link in our text message or mail. It knows your visit. If you cannot find it, call us and we will send it again.',
  },
  staff: 'Staff: sign in',
  demo: {
    patients: 'On a patient’s phone',
    patientsHint: 'Each opens the link that this person was sent.',
    team: 'In the clinic',
    teamHint: 'No password in the demo, and only from this computer.',
  },
  atHome: (day: number) => `Day ${day} at home`,
  born: (day: string) => `born ${dayText(day, 'en-US')}`,
  roles,
  stations,
}

export type StartWords = typeof en

const es: StartWords = {
  title: 'Inyecciones en puntos gatillo, del primer dolor al día 30',
  lead: 'Needlepoint pregunta antes, acompaña después y encuentra a una persona a cualquier hora si algo anda mal.',
  learn: '¿Qué es un punto gatillo?',
  learnHint: 'Por qué duele, qué hace la inyección, qué puede salir mal',
  link: {
    title: 'Si tiene una cita',
    text: 'Abra el enlace de nuestro mensaje o correo. Ya conoce su visita. Si no lo encuentra, llámenos y se lo enviamos otra vez.',
  },
  staff: 'Personal: entrar',
  demo: {
    patients: 'En el teléfono de un paciente',
    patientsHint: 'Cada uno abre el enlace que recibió esa persona.',
    team: 'En la clínica',
    teamHint: 'En la demostración no hay contraseña, y solo desde esta computadora.',
  },
  atHome: (day) => `Día ${day} en casa`,
  born: (day) => `nació el ${dayText(day, 'es-US')}`,
  roles: {
    'front-desk': 'Recepción',
    nurse: 'Enfermería',
    clinician: 'Médico',
    'on-call': 'De guardia',
    'clinic-lead': 'Dirección de la clínica',
    billing: 'Facturación',
    administrator: 'Administración',
  },
  stations: {
    'to-answer': 'Tiene preguntas por responder',
    'to-review': 'Sus respuestas esperan revisión',
    ready: 'Listo para el procedimiento',
    'in-room': 'En la sala',
    observing: 'En observación',
    'going-home': 'Se va a casa',
    recovering: 'Se recupera en casa',
    cancelled: 'Cancelada',
    'no-show': 'No vino',
  },
}

export const startWords: Readonly<Record<Language, StartWords>> = { en, es }

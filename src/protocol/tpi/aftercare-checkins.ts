import type { CheckinQuestion, CheckinRule } from '../aftercare/rules.ts'
import { draft } from '../draft.ts'

const firstDays = [
  'emergency_block',
  'sessions_done',
  'pain',
  'temperature_if_unwell',
  'site',
  'rash',
]
const laterDays = ['emergency_block', 'sessions_done', 'pain', 'site']

/** When we ask. The day 0 checks watch for trouble; the others follow heat, stretch and pain. */
export const checkinRules: readonly CheckinRule[] = [
  {
    id: 'two_hours',
    day: 0,
    at: { hours_after: 2 },
    asks: ['emergency_block', 'rash', 'dizzy'],
    onlyIf: ['pleural_site', 'neck_point'],
  },
  {
    id: 'first_evening',
    day: 0,
    at: { local: '20:00' },
    asks: [
      'emergency_block',
      'rash',
      'pain',
      'temperature_if_unwell',
      'blood_thinner_not_restarted',
    ],
    repeat_minutes: 30,
  },
  ...[1, 2, 3, 5].map((day) => ({
    id: `evening_${day}`,
    day,
    at: { local: '19:00' },
    asks: firstDays,
  })),
  ...[7, 10].map((day) => ({
    id: `evening_${day}`,
    day,
    at: { local: '19:00' },
    asks: laterDays,
  })),
]

export const checkinQuestions: readonly CheckinQuestion[] = [
  {
    id: 'emergency_block',
    ask: draft('Right now, is any of these happening?', 'Ahora mismo, ¿le pasa algo de esto?'),
    readBy: ['emergency'],
  },
  {
    id: 'rash',
    ask: draft('Do you have a rash, hives or itching?', '¿Tiene ronchas, sarpullido o comezón?'),
    readBy: ['rash_d'],
  },
  {
    id: 'dizzy',
    ask: draft('Do you feel dizzy or faint?', '¿Se siente mareado o a punto de desmayarse?'),
    readBy: ['early'],
  },
  {
    id: 'pain',
    ask: draft(
      'How bad is the pain now? 0 is none, 10 is the worst.',
      '¿Cuánto le duele ahora? 0 es nada, 10 es lo peor.',
    ),
    readBy: ['pain_now'],
  },
  {
    id: 'temperature_if_unwell',
    ask: draft(
      'If you feel hot or sick: what is your temperature?',
      'Si se siente caliente o enfermo: ¿qué temperatura tiene?',
    ),
    readBy: ['temp'],
  },
  {
    id: 'blood_thinner_not_restarted',
    ask: draft(
      'Did you stop a blood thinner that you have not started again?',
      '¿Dejó un anticoagulante que no ha vuelto a tomar?',
    ),
    readBy: ['med_d'],
  },
  {
    id: 'sessions_done',
    ask: draft(
      'How many times did you use heat and stretch today?',
      '¿Cuántas veces usó calor y estiró hoy?',
    ),
    readBy: ['heat', 'stretch'],
  },
  {
    id: 'site',
    ask: draft(
      'Is the place red, or is fluid coming out?',
      '¿El lugar está rojo o le sale líquido?',
    ),
    readBy: ['skin_d'],
  },
]

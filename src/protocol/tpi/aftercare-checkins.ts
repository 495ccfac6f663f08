import type { CheckinQuestion, CheckinRule } from '../aftercare/rules.ts'
import { draft } from '../draft.ts'
import type { Sentence } from '../language.ts'

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
  },
  {
    id: 'rash',
    ask: draft('Do you have a rash, hives or itching?', '¿Tiene ronchas, sarpullido o comezón?'),
  },
  {
    id: 'dizzy',
    ask: draft('Do you feel dizzy or faint?', '¿Se siente mareado o a punto de desmayarse?'),
  },
  {
    id: 'pain',
    ask: draft(
      'How bad is the pain now? 0 is none, 10 is the worst.',
      '¿Cuánto le duele ahora? 0 es nada, 10 es lo peor.',
    ),
  },
  {
    id: 'temperature_if_unwell',
    ask: draft(
      'If you feel hot or sick: what is your temperature?',
      'Si se siente caliente o enfermo: ¿qué temperatura tiene?',
    ),
  },
  {
    id: 'blood_thinner_not_restarted',
    ask: draft(
      'Did you stop a blood thinner that you have not started again?',
      '¿Dejó un anticoagulante que no ha vuelto a tomar?',
    ),
  },
  {
    id: 'sessions_done',
    ask: draft(
      'How many times did you use heat and stretch today?',
      '¿Cuántas veces usó calor y estiró hoy?',
    ),
  },
  {
    id: 'site',
    ask: draft(
      'Is the place red, or is fluid coming out?',
      '¿El lugar está rojo o le sale líquido?',
    ),
  },
]

/** The nine pictures of the emergency block: any one goes to triage before anything else. */
export const emergencyItems: readonly Sentence[] = [
  draft(
    'Hard to breathe, breathing fast, blue or grey lips, or cannot finish a sentence',
    'Le cuesta respirar, respira rápido, labios azules o grises, o no puede terminar una frase',
  ),
  draft(
    'Chest pain or pressure, sharp pain on breathing in, coughing up blood',
    'Dolor o presión en el pecho, dolor agudo al respirar, tos con sangre',
  ),
  draft(
    'Swelling of the face, lips, tongue or throat, or wheezing',
    'Hinchazón de cara, labios, lengua o garganta, o silbido al respirar',
  ),
  draft(
    'Passed out, a seizure, cannot be woken, confused',
    'Se desmayó, convulsión, no despierta, confusión',
  ),
  draft(
    'Face drooping, slurred speech, one arm or leg weak, sudden loss of sight, sudden worst headache',
    'Cara caída, habla arrastrada, un brazo o pierna débil, pérdida repentina de la vista, el peor dolor de cabeza de repente',
  ),
  draft(
    'Both legs weak, cannot stand, numb between the legs, cannot pass urine, lost control of bladder or bowel',
    'Las dos piernas débiles, no puede pararse, adormecido entre las piernas, no puede orinar, perdió el control de vejiga o intestino',
  ),
  draft(
    'Bleeding that does not slow with pressure; neck swelling that grows, voice change, cannot swallow',
    'Sangrado que no para al presionar; cuello que se hincha, cambio de voz, no puede tragar',
  ),
  draft(
    'An arm or leg that is cold, pale, or rock hard with terrible pain',
    'Un brazo o pierna frío, pálido o duro como piedra con dolor terrible',
  ),
  draft('Thoughts of harming yourself (private)', 'Pensamientos de hacerse daño (privado)'),
]

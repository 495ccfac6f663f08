import type { AftercareTaskRule } from '../aftercare/rules.ts'
import { draft } from '../draft.ts'
import type { Sentence } from '../language.ts'

const asNeeded: Sentence = draft('if you need it', 'si hace falta')

const noHeat = [
  'fever',
  'site_redness_or_discharge',
  'growing_bruise',
  'numb_feet_or_skin',
  'medicine_patch_at_site',
  'menthol_cream_at_site',
  'poor_circulation',
  'confusion',
  'pregnant_belly',
]
const noIce = ['numb_feet_or_skin', 'raynaud_or_cold_hives', 'poor_circulation']
const lowDose = ['under_50kg', 'liver_disease', 'heavy_alcohol']
const noNsaid = [
  'kidney_disease',
  'dialysis',
  'stomach_ulcer',
  'anticoagulated',
  'pregnant',
  'heart_failure',
  'aspirin_asthma',
]

const countColdMedicines: Sentence = draft(
  'Cold and flu medicines may hold acetaminophen too. Count them.',
  'Las medicinas para el resfriado también pueden tener acetaminofén. Cuéntelas.',
)
const sixHours: Sentence = draft(
  'Wait at least 6 hours between doses.',
  'Espere al menos 6 horas entre dosis.',
)

/** Ice: one list, from the day of the procedure while the muscle is sore. */
const ice: readonly AftercareTaskRule[] = [
  {
    id: 'ice',
    kind: 'if-needed',
    days: [0, 3],
    sentence: draft(
      'If it is sore, put ice on it for 10 to 15 minutes. Put a cloth between.',
      'Si le duele, ponga hielo de 10 a 15 minutos. Ponga un paño en medio.',
    ),
    details: [
      draft(
        'You can do this every 2 hours while you are awake.',
        'Puede hacerlo cada 2 horas mientras está despierto.',
      ),
      draft(
        'No ice on numb skin, or if cold gives you hives or white fingers. No ice if your blood flow is poor.',
        'Sin hielo sobre piel adormecida, ni si el frío le da ronchas o dedos blancos, ni con mala circulación.',
      ),
    ],
    when: asNeeded,
    minutes: [10, 15],
    unless: noIce,
    origin: 'clinic-page',
    source: ['PAGE'],
    confidence: 'consensus',
  },
  {
    id: 'no_ice',
    kind: 'know',
    days: [0, 3],
    sentence: draft(
      'No ice for you. Your skin may not feel the cold, or cold may harm it.',
      'Usted no use hielo. Su piel puede no sentir el frío, o el frío puede dañarla.',
    ),
    when: draft('all days', 'todos los días'),
    onlyIf: noIce,
    insteadOf: 'ice',
    origin: 'safety-addition',
    source: ['PAGE'],
    confidence: 'consensus',
  },
]

/** Acetaminophen: one list; the limit falls with the weight, the liver and alcohol. */
const acetaminophen: readonly AftercareTaskRule[] = [
  {
    id: 'acetaminophen',
    kind: 'if-needed',
    days: [0, 3],
    sentence: draft(
      'You can take Tylenol (acetaminophen) for pain. Take 500 to 1,000 mg at a time. No more than 3,000 mg in 24 hours.',
      'Puede tomar Tylenol (acetaminofén) para el dolor. Tome de 500 a 1,000 mg cada vez. No más de 3,000 mg en 24 horas.',
    ),
    details: [
      sixHours,
      draft(
        'Do you weigh less than 50 kg (110 lb), have a sick liver, or drink a lot? Then take 500 mg at a time, and no more than 2,000 mg in 24 hours.',
        '¿Pesa menos de 50 kg (110 lb), tiene el hígado enfermo o bebe mucho? Entonces tome 500 mg cada vez, y no más de 2,000 mg en 24 horas.',
      ),
      draft(
        'Is your liver very sick? Ask us first.',
        '¿Tiene el hígado muy enfermo? Pregúntenos antes.',
      ),
      countColdMedicines,
    ],
    when: asNeeded,
    unless: [...lowDose, 'advanced_liver_disease', 'acetaminophen_allergy'],
    origin: 'clinic-page',
    source: ['PAGE', 'APAP-HC', 'APAP-3000'],
    confidence: 'consensus',
  },
  {
    id: 'acetaminophen_low',
    kind: 'if-needed',
    days: [0, 3],
    sentence: draft(
      'You can take Tylenol (acetaminophen) for pain. Take 500 mg at a time. No more than 2,000 mg in 24 hours.',
      'Puede tomar Tylenol (acetaminofén) para el dolor. Tome 500 mg cada vez. No más de 2,000 mg en 24 horas.',
    ),
    details: [sixHours, countColdMedicines],
    when: asNeeded,
    onlyIf: lowDose,
    unless: ['advanced_liver_disease', 'acetaminophen_allergy'],
    insteadOf: 'acetaminophen',
    origin: 'safety-addition',
    source: ['PAGE', 'APAP-HC'],
    confidence: 'consensus',
  },
  {
    id: 'acetaminophen_ask',
    kind: 'know',
    days: [0, 3],
    sentence: draft(
      'Do not take Tylenol (acetaminophen) until you have asked us.',
      'No tome Tylenol (acetaminofén) hasta que nos haya preguntado.',
    ),
    when: draft('before any dose', 'antes de tomar'),
    onlyIf: ['advanced_liver_disease', 'acetaminophen_allergy'],
    insteadOf: 'acetaminophen',
    origin: 'safety-addition',
    source: ['PAGE'],
    confidence: 'consensus',
  },
]

const nsaid: readonly AftercareTaskRule[] = [
  {
    id: 'no_nsaid',
    kind: 'know',
    days: [0, 10],
    sentence: draft(
      'Do not add ibuprofen, naproxen or aspirin for this pain unless we said you may. Keep taking what your doctor gave you.',
      'No agregue ibuprofeno, naproxeno ni aspirina para este dolor, a menos que le hayamos dicho que sí. Siga tomando lo que su médico le dio.',
    ),
    when: draft('all days', 'todos los días'),
    unless: ['nsaid_allowed', ...noNsaid],
    origin: 'safety-addition',
    source: [],
    confidence: 'design-choice',
  },
  {
    id: 'never_nsaid',
    kind: 'know',
    days: [0, 10],
    sentence: draft(
      'Do not take ibuprofen, naproxen or aspirin for this pain. They are not safe for you. Keep taking what your doctor gave you.',
      'No tome ibuprofeno, naproxeno ni aspirina para este dolor. No son seguros para usted. Siga tomando lo que su médico le dio.',
    ),
    when: draft('all days', 'todos los días'),
    onlyIf: noNsaid,
    origin: 'safety-addition',
    source: [],
    confidence: 'consensus',
  },
]

/** Heat: one list, days 1 to 10, never day 0. */
const heat: readonly AftercareTaskRule[] = [
  {
    id: 'heat',
    kind: 'do',
    days: [1, 10],
    sentence: draft(
      'Put heat on the muscle for 15 to 20 minutes. Warm, not hot, with a cloth between.',
      'Ponga calor en el músculo de 15 a 20 minutos. Tibio, no caliente, con un paño en medio.',
    ),
    details: [
      draft(
        'Use a warm pack that you can hold with ease, about 40 °C (104 °F). Set a timer. Never fall asleep on it.',
        'Use una compresa tibia que pueda sostener con comodidad, a unos 40 °C (104 °F). Ponga un reloj. Nunca se duerma con ella.',
      ),
      draft(
        'No heat if you have a fever. No heat if the place is red, leaks, bleeds or has a bruise that grows.',
        'Sin calor si tiene fiebre, o si el lugar está rojo, gotea, sangra o tiene un moretón que crece.',
      ),
      draft(
        'No heat on numb skin, over a medicine patch, or over a cream that burns or cools.',
        'Sin calor sobre piel adormecida, sobre un parche de medicina ni sobre una crema que quema o enfría.',
      ),
      draft(
        'No heat if your blood flow is poor, your feet are numb, or you feel confused. No heat on the belly if you are pregnant.',
        'Sin calor con mala circulación, pies adormecidos o confusión. Sin calor sobre el vientre si está embarazada.',
      ),
    ],
    when: draft('2 to 3 times a day', '2 a 3 veces al día'),
    times_per_day: [2, 3],
    minutes: [15, 20],
    unless: noHeat,
    origin: 'clinic-page',
    source: ['PAGE', 'HEAT-FPN', 'HEAT-CEDAR'],
    confidence: 'sourced',
  },
  {
    id: 'no_heat',
    kind: 'know',
    days: [1, 10],
    sentence: draft(
      'No heat for you right now. Ask us before you use it.',
      'Usted no use calor por ahora. Pregúntenos antes de usarlo.',
    ),
    when: draft('all days', 'todos los días'),
    onlyIf: noHeat,
    insteadOf: 'heat',
    origin: 'safety-addition',
    source: ['PAGE'],
    confidence: 'consensus',
  },
  {
    id: 'ice_instead_of_heat',
    kind: 'if-needed',
    days: [4, 10],
    sentence: draft(
      'If it is sore, you can use ice for 10 to 15 minutes. Put a cloth between.',
      'Si le duele, puede usar hielo de 10 a 15 minutos. Ponga un paño en medio.',
    ),
    when: asNeeded,
    minutes: [10, 15],
    onlyIf: noHeat,
    unless: noIce,
    origin: 'safety-addition',
    source: ['PAGE'],
    confidence: 'consensus',
  },
]

export const simpleMeasures = { ice, acetaminophen, nsaid, heat }

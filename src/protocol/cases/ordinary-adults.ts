import type { Evidence } from '../evidence.ts'
import type { ScreeningInput, Value } from '../screening/input.ts'
import type { FormAnswers, ReportChart } from '../triage/form.ts'
import { ordinaryMedicines } from './ordinary-medicines.ts'
import { seeded } from './random-reports.ts'

/**
 * How many of a hundred ordinary, healthy adults who come for trigger point injections give an answer. None of our
 * sources counts this population, so each rate is our own choice: a clinic replaces them by its own counts.
 */
export type YesRate = Evidence & {
  readonly question: string
  readonly percent: number
  readonly answer: Value
}

const procedureDate = '2026-11-23'
const daysBefore = (days: number): string =>
  Temporal.PlainDate.from(procedureDate).subtract({ days }).toString()

const rate = (question: string, percent: number, answer: Value): YesRate => ({
  question,
  percent,
  answer,
  source: [],
  confidence: 'design-choice',
})

export const yesRates: readonly YesRate[] = [
  rate('well_today', 1.5, { value: 'no', detail: 'a cold' }),
  rate('fever_4w', 2, { value: 'yes', lastOn: daysBefore(15), highest: null }),
  rate('fever_4w', 0.5, { value: 'yes', lastOn: daysBefore(5), highest: null }),
  rate('antibiotics_now', 0.5, {
    value: 'yes',
    reason: 'treatment',
    drug: 'amoxicillin',
    lastDoseOn: procedureDate,
  }),
  rate('antibiotics_4w', 4, {
    value: 'yes',
    endedOn: daysBefore(15),
    drug: 'amoxicillin',
    reason: 'tooth',
  }),
  rate('illness_4w', 8, {
    value: 'yes',
    items: [{ kind: 'cold', still: 'no', endedOn: daysBefore(14) }],
    contact: 'no',
  }),
  rate('hospital_4w', 1, {
    value: 'yes',
    kind: 'emergency_visit',
    lastOn: daysBefore(20),
    reason: 'pain',
  }),
  rate('anticoag', 1.5, {
    value: 'yes',
    items: [{ drug: 'apixaban', lastDoseOn: procedureDate, stopped: 'no' }],
  }),
  rate('aspirin_nsaid', 30, { value: 'yes', items: ['ibuprofen'] }),
  rate('bleeding_disorder', 1, { value: 'yes', diagnosis: 'none', signs: ['bruises_only'] }),
  rate('la_allergy', 1, { value: 'yes', drugClass: 'unknown', reaction: 'fainting_only' }),
  rate('latex_adhesive_prep', 3, { value: 'yes', items: [{ agent: 'tape', reaction: 'rash' }] }),
  rate('anaphylaxis_any', 2, { value: 'yes', trigger: 'food' }),
  rate('implants', 2, { value: 'yes', items: [{ kind: 'pacemaker', where: 'elsewhere' }] }),
  rate('surgery_near', 2, { value: 'yes', items: [{ kind: 'surgery_past', on: daysBefore(900) }] }),
  rate('iv_drug_alcohol', 1, { value: 'prefer_not_to_say' }),
  rate('diabetes', 4, { value: 'yes', symptoms: [] }),
  rate('heart', 2, {
    value: 'yes',
    items: ['other_rhythm'],
    effortSymptoms: 'no',
    failureWorse: 'no',
  }),
  rate('lung', 8, { value: 'yes', items: ['asthma'] }),
  rate('liver_kidney', 1, { value: 'yes', items: ['liver_mild'] }),
  rate('seizure', 1, { value: 'yes', lastOn: daysBefore(2000) }),
  rate('red_flag_pain', 2, {
    value: 'yes',
    items: ['fall_accident'],
    fallOn: daysBefore(10),
    fallSamePlace: 'yes',
    fallExamined: 'yes',
  }),
  rate('aftercare_conditions', 5, { value: 'yes', items: ['osteoporosis'] }),
  rate('fibromyalgia', 4, { value: 'yes' }),
  rate('vasovagal', 6, { value: 'yes' }),
  rate('needle_phobia', 20, { score: 5 }),
  rate('position', 3, { value: 'with_help' }),
  rate('steroid_total', 4, { value: 'yes', kind: 'injection', lastOn: daysBefore(60) }),
  rate('last_tpi', 40, {
    value: 'yes',
    on: daysBefore(60),
    region: 'gluteal',
    side: 'right',
    reliefPercent: 60,
    reliefWeeks: 8,
  }),
  rate('other_la_24h', 1, {
    value: 'yes',
    items: [{ kind: 'dental', drug: 'lidocaine', hoursBefore: 60 }],
  }),
  rate('driver', 45, { value: 'self', escort: 'no' }),
  rate('contact_after', 15, { phone: '+1 555 010 4477', aloneTonight: 'yes', thermometer: 'yes' }),
  rate('contact_after', 15, { phone: '+1 555 010 4477', aloneTonight: 'no', thermometer: 'no' }),
  rate('access_needs', 3, { value: 'some', items: ['large_print'] }),
  rate('lung_travel', 3, { value: 'yes' }),
  rate('skin_site', 1.5, { value: 'something', findings: ['pimple'] }),
]

const place = (muscle: string, region: string, pneumothorax: string): Value => ({
  muscle,
  region,
  pneumothorax,
  side: 'right',
  vessel: 'none',
  neuraxial: 'none',
})

/** The page's common places: neck and upper shoulder, low back, buttock. */
const places = [
  place('upper-trapezius', 'neck', 'caution'),
  place('levator-scapulae', 'neck', 'caution'),
  place('longissimus', 'low_back', 'none'),
  place('gluteus-medius', 'gluteal', 'none'),
]

/** Asked only of some places, and answered by most with "none of these". */
const atThePlace: Readonly<Record<string, Value>> = {
  region_chest: 'none',
  region_head: 'none',
  region_calf: 'none',
  region_abdomen: 'none',
  region_back: 'none',
  lung_travel: 'no',
}

/**
 * Endless screenings on the day: a healthy patient's, each answer replaced as often as its rate says, or so many times
 * as often. The same for the same seed.
 */
export function* ordinaryScreenings(
  healthy: ScreeningInput,
  seed: number,
  times = 1,
): Generator<ScreeningInput> {
  const random = seeded(seed)
  while (true) {
    const given = yesRates.filter(({ percent }) => random() * 100 < percent * times)
    yield {
      ...healthy,
      plan: { ...healthy.plan, targets: [places[Math.floor(random() * places.length)]] },
      patient: {
        ...healthy.patient,
        firstTpi: !given.some(({ question }) => question === 'last_tpi'),
      },
      answers: {
        ...healthy.answers,
        ...atThePlace,
        ...Object.fromEntries(given.map(({ question, answer }) => [question, answer])),
      },
    }
  }
}

/** The same patients, with the medicines that staff list beside what was asked. */
export function* withMedicines(
  screenings: Iterable<ScreeningInput>,
  seed: number,
): Generator<ScreeningInput> {
  const random = seeded(seed)
  for (const input of screenings) {
    const saidYes = yesRates.filter(({ question, answer }) => input.answers[question] === answer)
    const other_meds = ordinaryMedicines(
      random,
      saidYes.map(({ question }) => question),
    )
    yield { ...input, answers: { ...input.answers, other_meds } }
  }
}

/** A report on the first day of someone who is sore: the answers of the form, and the pain before. */
export type SoreReport = {
  readonly answers: FormAnswers
  readonly chart: ReportChart
}

/** Of a hundred who are sore on the first day so many tick "only the usual soreness"; the others tick pain where treated. */
const usualPercent = 75
/** Points above the pain before, of those who tick pain. */
const risen = [-2, -1, -1, 0, 0, 0, 0, 1, 1, 2, 3]
const before = [3, 4, 4, 5, 5, 5, 6, 6, 7]

/** Endless reports of soreness between 6 and 36 hours; all rates are our own choice. */
export function* soreReports(seed: number): Generator<SoreReport> {
  const random = seeded(seed)
  const pick = (values: readonly number[]): number =>
    values[Math.floor(random() * values.length)] ?? 0
  while (true) {
    const hours_since_procedure = 6.5 + random() * 29
    const pain_before = pick(before)
    const pain = Math.min(10, Math.max(0, pain_before + pick(risen)))
    const later = hours_since_procedure > 24 ? { trend: ['better'] } : {}
    const usual = random() * 100 < usualPercent
    const eased = random() < 0.85 ? 'yes' : 'no'
    yield {
      chart: { hours_since_procedure, pain_before, modifiers: [], modifiers_unknown: [] },
      answers: usual
        ? { emergency: ['none'], bother: ['usual'], ...later }
        : {
            emergency: ['none'],
            bother: ['pain'],
            pain_now: `${pain}`,
            tried: ['ice', 'reliever'],
            eased: [eased],
            pain_old: ['no'],
            ...later,
          },
    }
  }
}

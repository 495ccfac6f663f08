import type { Value } from '#protocol/screening/input.ts'
import type { Staff } from '../actor.ts'
import type { Clinic } from '../clinic.ts'
import type { Site } from '../procedures/site.ts'
import type { saveAnswers } from '../screenings/answer.ts'
import { answerForStaff, type Checked, recordCheck } from '../screenings/check.ts'

const no = { value: 'no' }
const nothing = { value: 'none', items: [] }

/** Every question to a patient, answered by someone who is well and has a sore neck. */
export const wellAnswers: Parameters<typeof saveAnswers>[3] = {
  patient: { painAreas: ['neck'] },
  well_today: { value: 'yes' },
  fever_4w: no,
  antibiotics_4w: no,
  illness_4w: no,
  systemic_infection: no,
  hospital_4w: no,
  antibiotics_now: no,
  anticoag: no,
  aspirin_nsaid: no,
  bleeding_disorder: no,
  la_allergy: no,
  steroid_allergy: no,
  latex_adhesive_prep: no,
  anaphylaxis_any: no,
  heart: no,
  lung: no,
  liver_kidney: no,
  diabetes: no,
  seizure: no,
  immunosuppression: no,
  neuromuscular: no,
  blood_conditions: no,
  aftercare_conditions: no,
  fibromyalgia: no,
  pregnant: no,
  pain_baseline: { now: '5', worst24h: '7' },
  skin_site: { value: 'none' },
  implants: no,
  surgery_near: no,
  neuro_new: no,
  red_flag_pain: no,
  region_chest: nothing,
  region_head: nothing,
  region_calf: nothing,
  region_abdomen: nothing,
  region_back: nothing,
  lung_travel: no,
  other_la_24h: no,
  steroid_total: no,
  vaccine: no,
  vasovagal: no,
  needle_phobia: { score: '2' },
  position: { value: 'yes' },
  last_tpi: { value: 'never' },
  iv_drug_alcohol: no,
  contact_after: { phone: '+1 555 010 4477', aloneTonight: 'no', thermometer: 'yes' },
  driver: { value: 'someone_drives', escort: 'yes' },
  access_needs: { items: [] },
}

const yes = { value: 'yes' }

/** What staff are asked on the day, where all is well. */
export const wellAtTheVisit: Parameters<typeof answerForStaff>[3] = {
  other_meds: { value: 'none', items: [] },
  eaten: yes,
  consent: yes,
  capacity_language: { understands: 'yes', interpreterAvailable: 'not_needed' },
  time_out: { sideMarked: 'yes', positionSafe: 'yes' },
}

export const wellVitals: Readonly<Record<string, Value>> = {
  temperature: { value: '98.4', unit: 'F' },
  systolic: '124',
  diastolic: '78',
  pulse: '70',
  spo2: '98',
  weight: { value: '72', unit: 'kg' },
}

/** A plan of these points with lidocaine alone. */
export const lidocainePlan = (sites: readonly Site[]): Readonly<Record<string, Value>> => ({
  targets: sites.map(({ muscleId, pointId, side }) => ({
    muscle: muscleId,
    triggerPoint: pointId,
    side,
  })),
  anesthetics: ['lidocaine'],
  steroid: false,
  botulinum: false,
  epinephrine: false,
  sedation: false,
  ultrasound: false,
})

/** Writes down every check of a patient in whom all is well: the plan, the chart, vital signs and what staff are asked. */
export async function checkWell(
  clinic: Clinic,
  staff: Staff,
  visitId: string,
  sites: readonly Site[],
): Promise<void> {
  const done: Checked[] = [
    await recordCheck(clinic, staff, visitId, 'plan', lidocainePlan(sites)),
    await recordCheck(clinic, staff, visitId, 'chart', { heightCm: '172', payer: 'commercial' }),
    await recordCheck(clinic, staff, visitId, 'vitals', wellVitals),
    await answerForStaff(clinic, staff, visitId, wellAtTheVisit),
  ]
  const refused = done.find(({ kind }) => kind !== 'checked')
  if (refused !== undefined) throw new Error(`the checks were refused: ${refused.kind}`)
}

import type { CheckPart } from '#protocol/screening/checks.ts'

export type PartId = CheckPart | 'visit'

export const partWords: Readonly<
  Record<PartId, { readonly title: string; readonly text: string }>
> = {
  plan: {
    title: 'Plan',
    text: 'It decides which questions about a place the patient is asked, and how near the needle comes to lung, vessels and spine.',
  },
  chart: { title: 'Chart', text: 'What is known already. Leave open what is not known.' },
  vitals: {
    title: 'Vital signs',
    text: 'Measured on the day of the procedure; those of another day do not count.',
  },
  visit: { title: 'Asked of the team', text: 'On the day, by who is with the patient.' },
}

/** What a field is called, by part and name. */
export const fieldLabels: Readonly<Record<string, string>> = {
  'plan.anesthetics': 'Local anesthetic planned',
  'plan.steroid': 'Steroid planned',
  'plan.botulinum': 'Botulinum toxin planned',
  'plan.epinephrine': 'Epinephrine in the solution',
  'plan.sedation': 'Sedation planned',
  'plan.ultrasound': 'Ultrasound guidance',
  'plan.lowNeck': 'If sternocleidomastoid: in its lower third',
  'chart.heightCm': 'Height',
  'chart.veryThin': 'Very thin, as seen',
  'chart.lastWeightKg': 'Weight at the last visit',
  'chart.platelets': 'Platelets',
  'chart.inr': 'INR',
  'chart.hba1c': 'HbA1c',
  'chart.egfr': 'eGFR',
  'chart.hematologyPlan': 'Written plan from hematology',
  'chart.tpiSessions12Months': 'Trigger point sessions in the last 12 months',
  'chart.payer': 'Payer',
  'chart.pregnancyPossible': 'Pregnancy possible',
  'chart.onTray': 'What caused an earlier severe reaction is on the tray',
  'vitals.temperature': 'Temperature',
  'vitals.systolic': 'Systolic pressure',
  'vitals.diastolic': 'Diastolic pressure',
  'vitals.pulse': 'Pulse',
  'vitals.spo2': 'Oxygen saturation',
  'vitals.glucose': 'Glucose, if diabetic',
  'vitals.weight': 'Weight',
  'other_meds.value': 'Other medicines',
  'eaten.value': 'Has eaten today',
  'capacity_language.understands': 'Understands what is planned',
  'capacity_language.interpreterAvailable': 'Interpreter',
  'consent.value': 'Consent signed',
  'time_out.sideMarked': 'Side marked',
  'time_out.positionSafe': 'Position safe',
  'time_out.frail': 'Frail',
}

/** What a choice is called where its own value does not say it. */
export const choiceLabels: Readonly<Record<string, string>> = {
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',
  unsure: 'Not sure',
  none: 'None',
  listed: 'Listed below',
  not_needed: 'Not needed',
  medicare_2024_lcd: 'Medicare, 2024 policy',
  commercial: 'Commercial',
  self_pay: 'Self-pay',
  workers_comp: 'Workers’ compensation',
  other: 'Other',
}

/** What is still missing of a question that staff answer. */
export const questionLabels: Readonly<Record<string, string>> = {
  other_meds: 'Other medicines',
  eaten: 'Whether the patient has eaten',
  capacity_language: 'Understanding and interpreter',
  consent: 'Consent',
  time_out: 'Time-out: side and position',
}

export const labelOfChoice = (value: string): string => choiceLabels[value] ?? value

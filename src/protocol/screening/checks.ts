/** One thing staff write down for the screening, by its kind; limits catch a slip of the hand, no rule. */
export type CheckField = { readonly name: string } & (
  | { readonly kind: 'number'; readonly min: string; readonly max: string; readonly unit?: string }
  | { readonly kind: 'dated'; readonly min: string; readonly max: string; readonly unit?: string }
  | {
      readonly kind: 'measure'
      readonly units: Readonly<Record<string, readonly [min: string, max: string]>>
    }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'ticks'; readonly values: readonly string[] }
)

/** Parts of the screening's input that staff write down. The planned points stand beside them. */
export const checkParts = ['plan', 'chart', 'vitals'] as const
export type CheckPart = (typeof checkParts)[number]

/** What staff are asked for each part. Some names of the chart belong elsewhere in the input: `intoInput` puts them there. */
export const checkFields: Readonly<Record<CheckPart, readonly CheckField[]>> = {
  plan: [
    {
      name: 'anesthetics',
      kind: 'ticks',
      values: [
        'lidocaine',
        'bupivacaine',
        'ropivacaine',
        'mepivacaine',
        'procaine',
        'chloroprocaine',
      ],
    },
    { name: 'steroid', kind: 'yesNo' },
    { name: 'botulinum', kind: 'yesNo' },
    { name: 'epinephrine', kind: 'yesNo' },
    { name: 'sedation', kind: 'yesNo' },
    { name: 'ultrasound', kind: 'yesNo' },
    { name: 'lowNeck', kind: 'yesNo' },
  ],
  chart: [
    { name: 'heightCm', kind: 'number', min: '100', max: '230', unit: 'cm' },
    { name: 'veryThin', kind: 'yesNo' },
    { name: 'lastWeightKg', kind: 'number', min: '20', max: '350', unit: 'kg' },
    { name: 'platelets', kind: 'dated', min: '0', max: '2000', unit: '10⁹/L' },
    { name: 'inr', kind: 'dated', min: '0.5', max: '20' },
    { name: 'hba1c', kind: 'dated', min: '3', max: '20', unit: '%' },
    { name: 'egfr', kind: 'number', min: '0', max: '200', unit: 'mL/min/1.73 m²' },
    { name: 'hematologyPlan', kind: 'yesNo' },
    { name: 'tpiSessions12Months', kind: 'number', min: '0', max: '60' },
    {
      name: 'payer',
      kind: 'choice',
      values: ['medicare_2024_lcd', 'commercial', 'self_pay', 'workers_comp', 'other'],
    },
    { name: 'pregnancyPossible', kind: 'choice', values: ['yes', 'no', 'unknown'] },
    { name: 'onTray', kind: 'yesNo' },
  ],
  vitals: [
    { name: 'temperature', kind: 'measure', units: { F: ['80', '115'], C: ['27', '46'] } },
    { name: 'systolic', kind: 'number', min: '40', max: '300', unit: 'mmHg' },
    { name: 'diastolic', kind: 'number', min: '20', max: '200', unit: 'mmHg' },
    { name: 'pulse', kind: 'number', min: '20', max: '250', unit: '/min' },
    { name: 'spo2', kind: 'number', min: '40', max: '100', unit: '%' },
    { name: 'glucose', kind: 'number', min: '10', max: '1000', unit: 'mg/dL' },
    { name: 'weight', kind: 'measure', units: { kg: ['1', '450'], lb: ['2', '990'] } },
  ],
}

/**
 * How many of a hundred ordinary, healthy adults take a medicine, each by itself. The United States survey NHANES counted
 * one or more prescribed medicines in the last 30 days in 45.8 % of all people in 2015-2016 (NCHS Data Brief 334); its
 * shares by drug are not in our sources, so each rate is our own choice, set so that about half take at least one. A
 * clinic replaces them by its own counts.
 */
export type MedicineRate = {
  readonly drug: string
  readonly percent: number
  /** Taken only by those who answer yes to this question. */
  readonly with?: string
}

export const medicineRates: readonly MedicineRate[] = [
  { drug: 'lisinopril', percent: 6 },
  { drug: 'losartan', percent: 4 },
  { drug: 'amlodipine', percent: 4 },
  { drug: 'hydrochlorothiazide', percent: 3 },
  { drug: 'atorvastatin', percent: 8 },
  { drug: 'rosuvastatin', percent: 3 },
  { drug: 'levothyroxine', percent: 5 },
  { drug: 'omeprazole', percent: 5 },
  { drug: 'sertraline', percent: 3 },
  { drug: 'escitalopram', percent: 3 },
  { drug: 'duloxetine', percent: 2 },
  { drug: 'cetirizine', percent: 4 },
  { drug: 'vitamin d', percent: 10 },
  { drug: 'ethinyl estradiol', percent: 4 },
  { drug: 'metoprolol', percent: 2 },
  { drug: 'metformin', percent: 60, with: 'diabetes' },
  { drug: 'albuterol', percent: 60, with: 'lung' },
  // In no list of ours: each goes to a clinician.
  { drug: 'gabapentin', percent: 3 },
  { drug: 'cyclobenzaprine', percent: 2 },
  { drug: 'tramadol', percent: 1 },
  { drug: 'bupropion', percent: 2 },
  { drug: 'tamsulosin', percent: 1 },
  { drug: 'fluticasone', percent: 2 },
  { drug: 'insulin', percent: 10, with: 'diabetes' },
]

/** The answer of staff about the other medicines of someone who said yes to these questions. */
export function ordinaryMedicines(random: () => number, saidYes: readonly string[]) {
  const items = medicineRates
    .filter((rate) => rate.with === undefined || saidYes.includes(rate.with))
    .filter(({ percent }) => random() * 100 < percent)
    .map(({ drug }) => ({ drug, recognized: 'yes' }))
  return { value: items.length === 0 ? 'none' : 'listed', items }
}

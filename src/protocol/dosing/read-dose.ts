import { within } from './bounds.ts'
import type { DrugDose } from './plan.ts'
import { order, product, quotient, type Ratio, whole, zero } from './ratio.ts'
import { type Complain, readNumber } from './read-weight.ts'
import type { ReadyDosing, ReadyDrug } from './ready.ts'

/** One drug as read: exact, in the formulary, at a strength in use. */
export type ReadDose = {
  readonly ready: ReadyDrug
  readonly percent: Ratio
  readonly ml: Ratio
  readonly mg: Ratio
  readonly withEpinephrine: boolean
  /** Undefined where epinephrine is in the solution and its ratio is not given. */
  readonly epinephrine_mcg: Ratio | undefined
  readonly prior: boolean
}

/** Reads one drug of the plan; every trouble is noted with its place, and any trouble makes it undefined. */
export function readDose(
  ready: ReadyDosing,
  dose: DrugDose,
  at: string,
  complain: Complain,
): Omit<ReadDose, 'prior'> | undefined {
  const drug =
    ready.drugs.get(dose.drug.trim().toLowerCase()) ?? complain('drug_unknown', `${at}.drug`)
  const percent = readStrength(drug, dose, at, complain)
  const ml = readVolume(ready, dose, at, complain)
  const epinephrine = readEpinephrine(ready, dose, at, complain)
  if (
    drug === undefined ||
    percent === undefined ||
    ml === undefined ||
    epinephrine === undefined
  ) {
    return undefined
  }
  const { perMl_mcg } = epinephrine
  return {
    ready: drug,
    percent,
    ml,
    mg: product(product(percent, whole(10)), ml),
    withEpinephrine: dose.epi === true,
    epinephrine_mcg: perMl_mcg === undefined ? undefined : product(perMl_mcg, ml),
  }
}

/** 1 % is 10 mg/mL. */
function readStrength(
  drug: ReadyDrug | undefined,
  dose: DrugDose,
  at: string,
  complain: Complain,
): Ratio | undefined {
  const given = [
    { path: `${at}.percent`, value: dose.percent, perPercent: 1 },
    { path: `${at}.mg_per_ml`, value: dose.mg_per_ml, perPercent: 10 },
  ].filter(({ value }) => value != null)
  const strengths: Ratio[] = []
  for (const { path, value, perPercent } of given) {
    const read = readNumber(value)
    if (read === undefined) return complain('strength_missing', path)
    strengths.push(quotient(read, whole(perPercent)))
  }
  const [strength, other = strength] = strengths
  if (strength === undefined || other === undefined) {
    return complain('strength_missing', `${at}.percent`)
  }
  if (order(strength, other) !== 0) return complain('strength_contradictory', `${at}.mg_per_ml`)
  if (drug === undefined) return undefined
  const used = drug.strengths_percent.some((each) => order(each, strength) === 0)
  return used ? strength : complain('strength_not_used', given[0]?.path ?? at)
}

function readVolume(
  ready: ReadyDosing,
  dose: DrugDose,
  at: string,
  complain: Complain,
): Ratio | undefined {
  const ml = readNumber(dose.ml)
  if (ml === undefined) return complain('volume_missing', `${at}.ml`)
  return within(ml, ready.bounds.ml) ? ml : complain('volume_implausible', `${at}.ml`)
}

type Epinephrine = { readonly perMl_mcg: Ratio | undefined }

const ratioForm = /^1:(\d{1,3}(?:,\d{3})+|\d{1,9})$/

/** 1:100,000 is 10 mcg/mL: a gram is a million micrograms. */
function readEpinephrine(
  ready: ReadyDosing,
  dose: DrugDose,
  at: string,
  complain: Complain,
): Epinephrine | undefined {
  if (dose.epi !== true && dose.epi !== false) return complain('epinephrine_missing', `${at}.epi`)
  const written = dose.epi_ratio
  if (dose.epi === false) {
    return written == null
      ? { perMl_mcg: zero }
      : complain('epinephrine_contradictory', `${at}.epi_ratio`)
  }
  if (written == null) return { perMl_mcg: undefined }
  const [, digits] = ratioForm.exec(written.trim().replaceAll(' ', '')) ?? []
  const parts = readNumber(digits?.replaceAll(',', ''))
  if (parts === undefined || !within(parts, ready.bounds.epinephrine_ratio)) {
    return complain('epinephrine_ratio_unclear', `${at}.epi_ratio`)
  }
  return { perMl_mcg: quotient(whole(1_000_000), parts) }
}

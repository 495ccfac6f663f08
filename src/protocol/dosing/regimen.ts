import { order, product, quotient, type Ratio, sum, whole } from './ratio.ts'
import { readNumber } from './read-weight.ts'

/** What the words of a regimen come to. */
export type Regimen = {
  /** The largest amount taken at a time. */
  readonly dose_mg: Ratio
  /** In 24 hours at least: without a word on how often, it is one dose. */
  readonly total_mg: Ratio
  /** Whether the words say how often. */
  readonly counted: boolean
  readonly hours_between: Ratio | undefined
  readonly weight_kg: Ratio | undefined
}

const number = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,5})(?:\.\d{1,3})?`
const part = new RegExp(
  [
    `^(?:(?:an? )?(?:cold (?:remedy|medicine)|acetaminophen|paracetamol|tylenol) )?`,
    String.raw`(?:(?<count>\d{1,2}) ?x ?)?(?<mg>${number}) ?mg`,
    String.raw`(?: ?x ?(?<times>\d{1,2}))?`,
    `(?:,? every (?<every_h>${number}) ?(?:h|hours?))?`,
    `(?:,? (?<apart_h>${number}) ?(?:h|hours?) apart(?: from the last dose)?)?`,
    `(?:,? at (?<kg>${number}) ?kg)?$`,
  ].join(''),
  'i',
)

/**
 * Reads the words of a regimen: "2 x 500 mg every 6 h" is two of 500 mg at a time; "500 mg x6" is six times in 24 h;
 * "plus" joins several. Undefined unless every word is understood.
 */
export function readRegimen(words: string): Regimen | undefined {
  const parts = words
    .trim()
    .split(/\s+plus\s+/i)
    .map(readPart)
  const read = parts.filter((one) => one !== undefined)
  if (read.length < parts.length) return undefined
  return read.reduce((all, one) => ({
    dose_mg: larger(all.dose_mg, one.dose_mg),
    total_mg: sum(all.total_mg, one.total_mg),
    counted: all.counted && one.counted,
    hours_between: least(all.hours_between, one.hours_between),
    weight_kg: least(all.weight_kg, one.weight_kg),
  }))
}

function readPart(words: string): Regimen | undefined {
  const groups = part.exec(words.replace(/\s+/g, ' ').trim())?.groups
  const mg = numberOf(groups?.mg)
  if (groups === undefined || mg === undefined) return undefined
  const dose_mg = product(numberOf(groups.count) ?? whole(1), mg)
  const every = numberOf(groups.every_h)
  if (every !== undefined && every.numerator === 0n) return undefined
  const times = numberOf(groups.times) ?? (every === undefined ? undefined : perDay(every))
  return {
    dose_mg,
    total_mg: product(dose_mg, times ?? whole(1)),
    counted: times !== undefined,
    hours_between: least(every, numberOf(groups.apart_h)),
    weight_kg: numberOf(groups.kg),
  }
}

const numberOf = (text: string | undefined): Ratio | undefined =>
  readNumber(text?.replaceAll(',', ''))

/** Doses that begin within 24 hours, the first at hour 0: every 5 h there are five. */
function perDay(every_h: Ratio): Ratio {
  const { numerator, denominator } = quotient(whole(24), every_h)
  return { numerator: (numerator + denominator - 1n) / denominator, denominator: 1n }
}

export const larger = (a: Ratio, b: Ratio): Ratio => (order(a, b) < 0 ? b : a)

export function least(a: Ratio | undefined, b: Ratio | undefined): Ratio | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return order(a, b) < 0 ? a : b
}

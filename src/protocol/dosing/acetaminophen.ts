import type { Sentence } from '../language.ts'
import type { Facts, Quantity } from './condition.ts'
import type { Written } from './plan.ts'
import { type Ratio, shown } from './ratio.ts'
import { readNumber } from './read-weight.ts'
import type { ReadyDosing } from './ready.ts'
import { larger, least, type Regimen, readRegimen } from './regimen.ts'
import {
  type AcetaminophenQuantity,
  type AcetaminophenRule,
  type AcetaminophenVerdict,
  acetaminophenVerdicts,
} from './rescue-data.ts'
import type { AcetaminophenAnswer, AcetaminophenInput } from './rescue-input.ts'

/**
 * Judges how much acetaminophen was taken. Numbers and the words of the regimen are both read, and the worse of them
 * counts: the larger amount, the shorter interval, the lower weight.
 */
export function judgeAcetaminophen(
  ready: ReadyDosing,
  input: AcetaminophenInput,
): Omit<AcetaminophenAnswer, 'protocol'> {
  const { regimenUnclear, totalUnclear, tell, tellOverdose } = ready.data.rescue.acetaminophen
  const words = input.regimen?.trim() ?? ''
  const regimen = words === '' ? undefined : readRegimen(words)
  const total_mg = largerOf(readNumber(input.total_mg_24h), regimen?.total_mg)
  const dose_mg = largerOf(readNumber(input.dose_mg), regimen?.dose_mg)
  const counted = isAmount(input.total_mg_24h) || regimen?.counted === true
  const unread = (regimen === undefined && words !== '') || dose_mg === undefined
  const facts = factsOf(input, regimen, total_mg, dose_mg)
  const held = [
    ...(counted && !isUnclear(input.total_mg_24h) ? [] : [totalUnclear]),
    ...ready.acetaminophen.filter(({ test }) => test(facts) !== false).map(({ rule }) => rule),
    ...(unread || isUnclear(input.dose_mg) ? [regimenUnclear] : []),
  ]
  const verdict = mostSevere(held)
  const deciding = held.filter((rule) => rule.verdict === verdict)
  const says = deciding[0]?.says ?? ''
  const told = verdict === 'page_now' ? [tellOverdose] : [tell]
  return {
    verdict,
    answer: says === '' ? verdict : `${verdict}: ${says}`,
    total_mg_24h: total_mg === undefined ? null : shown(total_mg, 2),
    because: deciding.map(({ because }) => because),
    reasons: deciding.map(({ id, because, source, confidence }) => ({
      rule: id,
      outcome: verdict,
      because,
      source,
      confidence,
    })),
    tell: inBoth(told),
  }
}

function factsOf(
  input: AcetaminophenInput,
  regimen: Regimen | undefined,
  total_mg: Ratio | undefined,
  dose_mg: Ratio | undefined,
): Facts<AcetaminophenQuantity> {
  const modifiers = new Map<string, true | 'unknown'>()
  for (const id of input.modifiers_unknown ?? []) modifiers.set(id, 'unknown')
  for (const id of input.modifiers ?? []) modifiers.set(id, true)
  return {
    quantities: {
      total_mg_24h: total_mg ?? 'none',
      dose_mg: dose_mg ?? 'none',
      hours_between: lower(input.hours_between, regimen?.hours_between),
      weight_kg: lower(input.weight_kg, regimen?.weight_kg),
    },
    modifiers,
  }
}

/** The lower of the number and the words; not known where the number was asked and cannot be read. */
function lower(value: Written | null | undefined, inWords: Ratio | undefined): Quantity {
  if (isUnclear(value)) return 'unknown'
  return least(readNumber(value), inWords) ?? 'none'
}

function isAmount(value: Written | null | undefined): boolean {
  const number = readNumber(value)
  return number !== undefined && number.numerator >= 0n
}

/** Asked, and no amount. */
const isUnclear = (value: Written | null | undefined): boolean =>
  value !== undefined && !isAmount(value)

function largerOf(a: Ratio | undefined, b: Ratio | undefined): Ratio | undefined {
  return a === undefined || b === undefined ? (a ?? b) : larger(a, b)
}

function mostSevere(rules: readonly AcetaminophenRule[]): AcetaminophenVerdict {
  const rank = ({ verdict }: AcetaminophenRule) => acetaminophenVerdicts.indexOf(verdict)
  const worst = rules.reduce((highest, rule) => Math.max(highest, rank(rule)), 0)
  return acetaminophenVerdicts[worst] ?? 'cannot_compute'
}

const inBoth = (sentences: readonly Sentence[]) => ({
  en: sentences.map(({ en }) => en),
  es: sentences.map(({ es }) => es),
})

import { compare, type Decimal, decimal, plus } from '../decimal.ts'
import type { PainReading } from './form.ts'
import { hoursAsNanoseconds, type ReportTime, withinHours } from './time.ts'

/** What the pain questions said. Scores are 0 to 10; undefined is not known. */
export type PainAnswers = {
  readonly now: Decimal | undefined
  readonly before: Decimal | undefined
  readonly chosen: boolean
  readonly usualChosen: boolean
  readonly tried: readonly string[]
  readonly eased: string | undefined
  readonly trend: string | undefined
  /** Whether it is the old pain; undefined when skipped. */
  readonly old: string | undefined
}

export type PainResult = { readonly flags: readonly string[]; readonly advised: boolean }

/**
 * Works out the pain flags. Pain is up when it is so many points above the score before the procedure, or high and
 * lower before (or not known before). Up counts as increased pain when it is severe or the first two days are over;
 * before that the advice is ice and a pain reliever, and the patient is asked again. An unknown time counts both ways.
 */
export function readPain(reading: PainReading, pain: PainAnswers, time: ReportTime): PainResult {
  const settling = withinHours(time, hoursAsNanoseconds(reading.settles_within_h))
  const soreDays = withinHours(time, hoursAsNanoseconds(reading.soreness_within_h))
  const severe = atLeast(pain.now, decimal(reading.severe_from_points))
  const up = isUp(reading, pain)
  const unrelieved =
    up && pain.tried.includes('ice') && pain.tried.includes('reliever') && pain.eased === 'no'
  const increased = up && (settling !== true || severe)
  const aboveBefore =
    pain.now !== undefined && (pain.before === undefined || compare(pain.now, pain.before) > 0)
  const notOld = pain.old === undefined || pain.old === 'no'
  const flags: string[] = []
  if (unrelieved) flags.push('pain_unrelieved')
  if (increased) flags.push('local_pain_increased')
  if (severe && aboveBefore) flags.push('pain_severe')
  const early = soreDays !== false || pain.trend === undefined
  if (flags.length === 0 && pain.chosen && pain.now !== undefined && notOld && early) {
    flags.push('soreness_expected')
  }
  if ((pain.chosen || pain.usualChosen) && soreDays !== true) {
    if (pain.trend === 'better') flags.push('soreness_over_72h_improving')
    if ((pain.trend === 'same' || pain.trend === 'worse') && notOld) {
      flags.push('soreness_not_improving')
    }
  }
  return { flags, advised: up && settling === true && !severe && !unrelieved }
}

function isUp(reading: PainReading, { now, before }: PainAnswers): boolean {
  const high = decimal(reading.high_from_points)
  if (before === undefined) return atLeast(now, high)
  const risen = atLeast(now, plus(before, decimal(reading.up_points)))
  return risen || (atLeast(now, high) && compare(before, high) < 0)
}

const atLeast = (value: Decimal | undefined, limit: Decimal): boolean =>
  value !== undefined && compare(value, limit) >= 0

import { daysBetween, readDay } from '../calendar.ts'
import { compare, type Decimal, decimal, readDecimal } from '../decimal.ts'
import { partOf, type Scope } from '../screening/fields.ts'
import type { Value } from '../screening/input.ts'
import { distinct } from './count.ts'
import type { Found } from './found.ts'
import type { Diagnosis } from './rules.ts'
import type { History, Session } from './session.ts'
import type { NamedTarget } from './targets.ts'

type FactsOfNote = {
  readonly day: Temporal.PlainDate | undefined
  readonly targets: { readonly named: readonly NamedTarget[] }
  readonly needling: { readonly dryNeedled: readonly NamedTarget[] }
  readonly diagnoses: readonly Diagnosis[]
  readonly beside: { readonly otherBlocks: number }
}

/** The facts that the conditions of coding rules name, by path. What the note does not say is absent. */
export function codingScope(session: Session, note: FactsOfNote): Scope {
  const { exam, guidance, history } = session
  const { day, targets, needling, diagnoses, beside } = note
  const signs = [exam?.tautBand, exam?.hyperirritableSpot, exam?.referredPain]
  const root: Value = {
    exam: { signs: signs.filter((sign) => sign === true).length },
    history: history == null ? {} : { ...history, sessions: sessionsBefore(history, day) },
    guidance: guidance == null ? { kind: 'none' } : { realTime: true, ...guidanceFacts(guidance) },
    count: {
      regions: distinct(targets.named, 'region').size,
      dryNeedled: needling.dryNeedled.length,
      otherBlocks: beside.otherBlocks,
    },
    diagnosis: {
      valid: diagnoses.length,
      listed: diagnoses.filter(({ listed }) => listed === true).length,
      alone: diagnoses.filter(({ alone }) => alone).length,
    },
  }
  const at = (path: string): Value => path.split('.').reduce(partOf, root)
  return { at, procedureDay: day, clinicTz: 'UTC' }
}

/** Guidance without its kind is guidance of a kind that is not known. */
function guidanceFacts(guidance: NonNullable<Session['guidance']>): { [name: string]: Value } {
  const { kind, realTime, ...rest } = guidance
  return {
    ...rest,
    kind: kind == null || kind.trim() === '' ? 'not recorded' : kind.trim().toLowerCase(),
    ...(realTime != null && { realTime }),
  }
}

/**
 * Sessions in the 12 months up to the day of service, not counting that day: the largest number that the count, the
 * dates and the days since the same region speak for. A session exactly 12 months before is outside.
 */
function sessionsBefore(history: History, day: Temporal.PlainDate | undefined): Value {
  const dated = inWindow(history, day).size
  const sinceRegion = numberOf(history.daysSinceSameRegion)
  const isRecent = sinceRegion !== undefined && compare(sinceRegion, decimal(365)) < 0
  const least = Math.max(dated, isRecent ? 1 : 0)
  const stated = numberOf(history.sessionsInPast12Months)
  const isCount = stated !== undefined && compare(stated, decimal(0)) >= 0
  if (isCount && compare(stated, decimal(least)) >= 0) return history.sessionsInPast12Months
  return isCount || history.sessionDates != null ? least : undefined
}

function inWindow(
  { sessionDates }: History,
  day: Temporal.PlainDate | undefined,
): ReadonlySet<string> {
  const dates = sessionDates == null ? [] : sessionDates
  if (day === undefined) return new Set(dates)
  const edge = day.subtract({ months: 12 })
  const isInside = (text: string): boolean => {
    const date = readDay(text)
    if (date === undefined) return true
    return daysBetween(edge, date) > 0 && daysBetween(date, day) > 0
  }
  return new Set(dates.filter(isInside))
}

/** Sessions so near the edge of the 12 months that a person should look. */
export function sessionsNearWindow(
  { history }: Pick<Session, 'history'>,
  day: Temporal.PlainDate | undefined,
): readonly Found[] {
  const dates = history?.sessionDates
  if (day === undefined || dates == null) return []
  const edge = day.subtract({ months: 12 })
  return dates.flatMap((what): Found[] => {
    const date = readDay(what)
    const isNear = date !== undefined && Math.abs(daysBetween(edge, date)) <= nearDays
    return isNear ? [{ finding: 'session-near-window', what }] : []
  })
}

const nearDays = 3

const numberOf = (amount: Value): Decimal | undefined =>
  typeof amount === 'number' || typeof amount === 'string' ? readDecimal(amount) : undefined

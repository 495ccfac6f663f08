import type { DayRange } from '../conditions.ts'
import type { ScreeningQuestion, ScreeningRule } from '../screening/questions.ts'
import { error, type Finding, symbolic } from './finding.ts'

type Ranged = { readonly rule: ScreeningRule; readonly range: DayRange }

/** Rules of a question that differ in nothing but the days they count must share no day. */
export function checkDayRanges({ rules }: ScreeningQuestion): readonly Finding[] {
  const alike = Map.groupBy(
    rules.flatMap((rule) => rangedOf(rule)),
    ({ shape }) => shape,
  )
  return [...alike.values()].flatMap((group) =>
    group.flatMap((one, at) =>
      group
        .slice(at + 1)
        .filter(
          (other) => overlap(one.range, other.range) && one.rule.outcome !== other.rule.outcome,
        )
        .map((other) =>
          error(
            'window',
            one.rule.id,
            `Its days overlap those of ${other.rule.id}: ${rangeText(one.range)} and ${rangeText(other.range)}.`,
            symbolic,
          ),
        ),
    ),
  )
}

const counted = /"days(Ago|Ahead)":(\{[^}]*\})/g

/** The condition of a rule with its one range of days taken out; none where it has no range, or several. */
function rangedOf(rule: ScreeningRule): readonly (Ranged & { readonly shape: string })[] {
  const text = JSON.stringify(rule.when)
  const [range, ...more] = [...text.matchAll(counted)]
  if (range === undefined || more.length > 0) return []
  const ends: DayRange = JSON.parse(range[2] ?? '{}')
  return [{ rule, range: ends, shape: text.replace(counted, '"days$1":0') }]
}

const overlap = (a: DayRange, b: DayRange): boolean =>
  Math.max(from(a), from(b)) <= Math.min(to(a), to(b))

const from = ({ ge }: DayRange): number => ge ?? Number.NEGATIVE_INFINITY
const to = ({ le }: DayRange): number => le ?? Number.POSITIVE_INFINITY

const rangeText = ({ ge, le }: DayRange): string =>
  ge === undefined ? `to ${le}` : le === undefined ? `from ${ge}` : `${ge} to ${le}`

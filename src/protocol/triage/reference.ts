import type { ReportAtom, ReportCondition, Truth } from '../conditions.ts'
import { mayHideFever } from './facts.ts'
import { type MeasuredAtom, measuredTest, readMeasurements } from './readings.ts'
import type { SymptomReport } from './report.ts'
import type { TriageData, TriageRule } from './rules.ts'

/**
 * The same answers as `triage`, worked out slowly and plainly, one condition at a time, as the language is
 * described: the compiled rules are tested against it. Returns the deciding rules and floors.
 */
export function referenceRules(data: TriageData, report: SymptomReport): readonly string[] {
  const rankOf = (disposition: string) =>
    data.dispositions.find(({ id }) => id === disposition)?.rank ?? Number.NaN
  const flags = flagsOf(data, report)
  const asked = { ...report, flags }
  const matched = data.rules.filter(({ when, disposition }) =>
    holds(when, asked, rankOf(disposition), false),
  )
  const symptoms = flags.filter(
    (flag) => data.flags[flag]?.kind !== 'neutral' && data.flags[flag]?.kind !== 'system',
  )
  const explained = matched.flatMap((rule) =>
    explainedBy(rule.when, asked, rankOf(rule.disposition)),
  )
  const floors = [
    ...(symptoms.some((flag) => !explained.includes(flag)) ? [data.unexplained] : []),
    ...(isLate(data, asked, symptoms, matched, rankOf) ? [data.late] : []),
  ]
  const candidates = [...matched, ...floors]
  const top = Math.max(...candidates.map(({ disposition }) => rankOf(disposition)))
  if (candidates.length === 0) return [data.nothing.id]
  return candidates.filter(({ disposition }) => rankOf(disposition) === top).map(({ id }) => id)
}

function flagsOf(data: TriageData, report: SymptomReport): readonly string[] {
  const readings = readMeasurements(report)
  const words = report.free_text != null && report.free_text.trim() !== ''
  const modifiers = [report.modifiers, report.modifiers_unknown]
    .flat()
    .filter((id) => id !== undefined)
  const strange = modifiers.some((id) => !Object.hasOwn(data.modifiers, id))
  return [
    ...report.flags,
    ...(mayHideFever(report, readings) ? ['antipyretic_6h'] : []),
    ...(readings.unreadableNumber || words || strange ? ['unparsed'] : []),
  ]
}

/** `negated` says that the condition stands under `not`: it is moved inward to the atoms. */
function holds(
  condition: ReportCondition,
  report: SymptomReport,
  rank: number,
  negated: boolean,
): boolean {
  if ('const' in condition) return condition.const !== negated
  if ('not' in condition) return holds(condition.not, report, rank, !negated)
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any
    const values = parts.map((part) => holds(part, report, rank, negated))
    return 'all' in condition !== negated ? values.every(Boolean) : values.some(Boolean)
  }
  const value = atomTruth(condition, report)
  if (value === 'unknown') return rank >= ('mod' in condition || 'region_in' in condition ? 3 : 2)
  return value !== negated
}

function atomTruth(atom: ReportAtom, report: SymptomReport): Truth {
  if ('flag' in atom) return report.flags.includes(atom.flag)
  if ('mod' in atom) {
    if (report.modifiers?.includes(atom.mod)) return true
    return report.modifiers_unknown?.includes(atom.mod) ? 'unknown' : false
  }
  if ('region_in' in atom) {
    if (report.region === undefined || report.region.length === 0) return 'unknown'
    return report.region.some((region) => atom.region_in.includes(region))
  }
  return measuredTruth(atom, report)
}

const measuredTruth = (atom: MeasuredAtom, report: SymptomReport): Truth =>
  measuredTest(atom)(readMeasurements(report))

function explainedBy(
  condition: ReportCondition,
  report: SymptomReport,
  rank: number,
): readonly string[] {
  if ('const' in condition || 'not' in condition) return []
  if (!holds(condition, report, rank, false)) return []
  if ('all' in condition) return condition.all.flatMap((part) => explainedBy(part, report, rank))
  if ('any' in condition) return condition.any.flatMap((part) => explainedBy(part, report, rank))
  return 'flag' in condition ? [condition.flag] : []
}

function isLate(
  data: TriageData,
  report: SymptomReport,
  symptoms: readonly string[],
  matched: readonly TriageRule[],
  rankOf: (disposition: string) => number,
): boolean {
  if (measuredTruth({ win: 'D30' }, report) !== false) return false
  const urgent = matched.some(({ disposition }) => rankOf(disposition) >= 2)
  if (symptoms.length === 0 && !urgent) return false
  const exempt = matched.length > 0 && matched.every(({ id }) => data.late.exceptOnly.includes(id))
  return !exempt
}

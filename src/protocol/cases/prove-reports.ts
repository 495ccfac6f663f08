import type { Protocol } from '../protocol.ts'
import { dispositions, type SymptomReport } from '../triage/report.ts'
import { triage } from '../triage/triage.ts'
import { randomReports, seeded } from './random-reports.ts'

/** What random reports showed: the first few that break a property, and the rules that none of them reached. */
export type Proof = {
  readonly reports: number
  readonly broken: readonly { readonly property: string; readonly report: SymptomReport }[]
  readonly unseen: readonly string[]
}

const brokenMost = 5

/**
 * Tries the properties of the symptom rules on random reports, the same for the same seed: one more symptom never
 * lowers the answer, a modifier nobody knows never counts for less than its absence, and nothing throws.
 */
export function proveReports(protocol: Protocol, seed: number, reports: number): Proof {
  const { flags, modifiers, rules } = protocol.triage
  const symptoms = Object.keys(flags).filter((id) => flags[id]?.kind === 'symptom')
  const chart = Object.keys(modifiers)
  const unseen = new Set(rules.map(({ id }) => id))
  const broken: { property: string; report: SymptomReport }[] = []
  const random = seeded(seed + 1)
  const pick = (ids: readonly string[]): readonly string[] =>
    ids.slice(Math.floor(random() * ids.length)).slice(0, 1)
  let left = reports
  for (const report of randomReports(protocol.triage, seed)) {
    if (left-- === 0 || broken.length >= brokenMost) break
    const [before, ...matched] = urgencyOf(protocol, report)
    for (const id of matched) unseen.delete(id)
    const more = urgencyOf(protocol, { ...report, flags: [...report.flags, ...pick(symptoms)] })
    const unknown = [...(report.modifiers_unknown ?? []), ...pick(chart)]
    const less = urgencyOf(protocol, { ...report, modifiers_unknown: unknown })
    if (before === undefined || more[0] === undefined || less[0] === undefined) {
      broken.push({ property: 'never throws', report })
    } else {
      if (more[0] < before) broken.push({ property: 'one more symptom never lowers', report })
      if (less[0] < before) broken.push({ property: 'unknown never clears', report })
    }
  }
  return { reports, broken, unseen: [...unseen] }
}

/** How urgent, and the rules that matched; nothing when it threw. */
function urgencyOf(
  protocol: Protocol,
  report: SymptomReport,
): readonly [urgency: number, ...matched: string[]] | readonly [] {
  try {
    const { disposition, matched } = triage(protocol, report)
    return [-dispositions.indexOf(disposition), ...matched]
  } catch (error) {
    if (error instanceof Error) return []
    throw error
  }
}

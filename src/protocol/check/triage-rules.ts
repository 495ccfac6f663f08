import { explain } from '../explain.ts'
import type { Protocol } from '../protocol.ts'
import { protocolWords } from '../protocol-words.ts'
import { dispositions, type SymptomReport } from '../triage/report.ts'
import type { TriageRule } from '../triage/rules.ts'
import { triage } from '../triage/triage.ts'
import { type Checked, error, type Finding, type Search, symbolic, together } from './finding.ts'
import { type Conjunct, conjunctsOf, reportsOf, type Scales, scalesOf } from './report-worlds.ts'

/** Each red-flag rule by itself: whether it can hold and decide, and whether one more symptom can make it fall. */
export function checkTriageRules(protocol: Protocol): Checked {
  const scales = scalesOf(protocol.triage)
  return together(protocol.triage.rules.map((rule) => checkRule(protocol, rule, scales)))
}

function checkRule(protocol: Protocol, rule: TriageRule, scales: Scales): Checked {
  const ways = conjunctsOf(rule.when).map((way) => ({ way, reports: reportsOf(way, scales) }))
  const open = ways.filter(({ reports }) => reports.length > 0)
  if (open.length === 0) {
    const never = `It can never hold: ${explain(rule.when, protocolWords(protocol))}.`
    return { findings: [error('contradiction', rule.id, never, symbolic)], searched: [] }
  }
  const reports = open.flatMap((way) => way.reports)
  const findings = [
    ...ways
      .filter((way) => way.reports.length === 0)
      .map(({ way }) =>
        error('unreachable', rule.id, `A part of it can never hold: ${wayText(way)}.`, symbolic),
      ),
    ...checkAlways(protocol, rule, scales),
    ...checkDecides(protocol, rule, reports),
    ...open.flatMap((way) => checkFalls(protocol, rule, way.way, way.reports)),
    ...checkLowRule(protocol, rule),
  ]
  const search: Search = { kind: 'exhaustive', combinations: reports.length }
  return { findings, searched: [{ at: rule.id, search }] }
}

const wayText = (way: Conjunct): string =>
  explain({ all: way.map(({ atom, negated }) => (negated ? { not: atom } : atom)) })

function checkAlways(protocol: Protocol, rule: TriageRule, scales: Scales): readonly Finding[] {
  const silent = reportsOf([], scales).filter(({ temperature }) => temperature === null)
  const always = silent.every((report) => triage(protocol, report).matched.includes(rule.id))
  const search: Search = { kind: 'exhaustive', combinations: silent.length }
  return always
    ? [error('contradiction', rule.id, 'It holds when nothing was reported.', search)]
    : []
}

/** A rule that a more urgent one always goes before never decides. More symptoms only go up, so the least reports are enough. */
function checkDecides(
  protocol: Protocol,
  rule: TriageRule,
  reports: readonly SymptomReport[],
): readonly Finding[] {
  if (reports.some((report) => triage(protocol, report).rules.includes(rule.id))) return []
  const search: Search = { kind: 'exhaustive', combinations: reports.length }
  const message = 'It never decides: whenever it holds, a more urgent rule holds.'
  return [error('unreachable', rule.id, message, search)]
}

const urgency = (protocol: Protocol, report: SymptomReport): number =>
  -dispositions.indexOf(triage(protocol, report).disposition)

/** Adding a symptom that stands under `not` must not lower the answer. */
function checkFalls(
  protocol: Protocol,
  rule: TriageRule,
  way: Conjunct,
  reports: readonly SymptomReport[],
): readonly Finding[] {
  const search: Search = { kind: 'exhaustive', combinations: reports.length }
  return negatedSymptoms(protocol, way).flatMap((symptom) => {
    const fallen = reports.find(
      (report) =>
        urgency(protocol, { ...report, flags: [...report.flags, symptom] }) <
        urgency(protocol, report),
    )
    return fallen === undefined
      ? []
      : [
          error(
            'falls',
            rule.id,
            `"${symptom}" lowers the answer to ${JSON.stringify(fallen)}.`,
            search,
          ),
        ]
  })
}

function negatedSymptoms({ triage: { flags } }: Protocol, way: Conjunct): readonly string[] {
  return way.flatMap(({ atom, negated }) =>
    negated && 'flag' in atom && flags[atom.flag]?.kind === 'symptom' ? [atom.flag] : [],
  )
}

/** In the two lowest ranks a symptom under `not` would let its absence reassure. */
function checkLowRule(protocol: Protocol, rule: TriageRule): readonly Finding[] {
  const rank = protocol.triage.dispositions.find(({ id }) => id === rule.disposition)?.rank ?? 0
  if (rank > 2) return []
  const named = new Set(conjunctsOf(rule.when).flatMap((way) => negatedSymptoms(protocol, way)))
  return [...named].map((symptom) =>
    error(
      'not-in-low-rule',
      rule.id,
      `The symptom "${symptom}" stands under "not" in a rule that reassures.`,
      symbolic,
    ),
  )
}

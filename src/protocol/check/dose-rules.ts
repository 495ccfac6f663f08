import type { ReportCondition } from '../conditions.ts'
import { explain } from '../explain.ts'
import type { ProtocolData } from '../protocol.ts'
import { protocolWords } from '../protocol-words.ts'
import { atomsOf } from '../triage/facts.ts'
import { error, type Finding, symbolic } from './finding.ts'
import { around, conjunctsOf, reportsOf, type Scales } from './report-worlds.ts'

type DoseRule = { readonly id: string; readonly when: ReportCondition; readonly says: string }

/** Each dose rule by itself: whether it, and every part of it, can hold; and no two rules of a kind with one condition. */
export function checkDoseRules(data: ProtocolData): readonly Finding[] {
  const { verdictRules, flagRules, factors, rescue } = data.dosing
  const kinds: readonly (readonly DoseRule[])[] = [
    verdictRules.map((rule) => ({ ...rule, says: rule.verdict })),
    flagRules.map((rule) => ({ ...rule, says: rule.flag })),
    factors.map((rule) => ({ ...rule, says: rule.factor })),
    rescue.acetaminophen.rules.map((rule) => ({ ...rule, says: rule.verdict })),
  ]
  return kinds.flatMap((rules) => [
    ...rules.flatMap((rule) => checkCanHold(rule, scalesOf(rules), data)),
    ...checkAlike(rules),
  ])
}

function scalesOf(rules: readonly DoseRule[]): Scales {
  const limits = rules
    .flatMap(({ when }) => atomsOf(when))
    .flatMap((atom) => ('num' in atom ? [{ name: atom.num[0], limit: atom.num[2] }] : []))
  const numbers = new Map(
    [...Map.groupBy(limits, ({ name }) => name)].map(([name, own]) => [
      name,
      [undefined, ...own.flatMap(({ limit }) => around(limit))],
    ]),
  )
  return { hours: [null], temperatures: [null], numbers }
}

function checkCanHold(
  { id, when }: DoseRule,
  scales: Scales,
  data: ProtocolData,
): readonly Finding[] {
  const words = protocolWords(data)
  const ways = conjunctsOf(when).map((way) => ({ way, reports: reportsOf(way, scales) }))
  const closed = ways.filter(({ reports }) => reports.length === 0)
  if (ways.length > 0 && closed.length === ways.length) {
    return [error('contradiction', id, `It can never hold: ${explain(when, words)}.`, symbolic)]
  }
  return closed.map(({ way }) => {
    const part = explain(
      { all: way.map(({ atom, negated }) => (negated ? { not: atom } : atom)) },
      words,
    )
    return error('unreachable', id, `A part of it can never hold: ${part}.`, symbolic)
  })
}

function checkAlike(rules: readonly DoseRule[]): readonly Finding[] {
  return rules.flatMap((rule, at) =>
    rules
      .slice(at + 1)
      .filter((other) => other.says !== rule.says)
      .filter((other) => JSON.stringify(other.when) === JSON.stringify(rule.when))
      .map((other) =>
        error(
          'contradiction',
          rule.id,
          `The same condition as ${other.id}: ${rule.says} and ${other.says}.`,
          symbolic,
        ),
      ),
  )
}

import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine'
import { randomReports } from '#protocol/cases/random-reports.ts'
import type { ReportAtom, ReportCondition } from '#protocol/conditions.ts'
import { prepare } from '#protocol/protocol.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import type { SymptomReport } from '#protocol/triage/report.ts'
import type { TriageRule } from '#protocol/triage/rules.ts'
import { triage } from '#protocol/triage/triage.ts'
import { perSecond, type Row, rate, times } from './measure.ts'

/** Rules that ask for flags alone: the same fifteen for every engine, so that nothing but the engine differs. */
function flagRules(most: number): readonly TriageRule[] {
  return tpi.triage.rules.filter((rule) => onlyFlags(rule.when)).slice(0, most)
}

function onlyFlags(condition: ReportCondition): boolean {
  if ('all' in condition) return condition.all.every(onlyFlags)
  if ('any' in condition) return condition.any.every(onlyFlags)
  return 'flag' in condition
}

function forEngine(condition: ReportCondition): NestedCondition {
  if ('all' in condition) return { all: condition.all.map(forEngine) }
  if ('any' in condition) return { any: condition.any.map(forEngine) }
  return {
    fact: (condition as Extract<ReportAtom, { flag: string }>).flag,
    operator: 'equal',
    value: true,
  }
}

function top(condition: NestedCondition): TopLevelCondition {
  return 'all' in condition || 'any' in condition ? condition : { all: [condition] }
}

/** The same rules as a person would write them by hand, typed, for one set of flags. */
function byHand(rules: readonly TriageRule[]): (flags: ReadonlySet<string>) => string[] {
  const holds = (condition: ReportCondition): ((flags: ReadonlySet<string>) => boolean) => {
    if ('all' in condition) {
      const parts = condition.all.map(holds)
      return (flags) => parts.every((part) => part(flags))
    }
    if ('any' in condition) {
      const parts = condition.any.map(holds)
      return (flags) => parts.some((part) => part(flags))
    }
    const { flag } = condition as Extract<ReportAtom, { flag: string }>
    return (flags) => flags.has(flag)
  }
  const tests = rules.map((rule) => ({ id: rule.id, test: holds(rule.when) }))
  return (flags) => tests.flatMap(({ id, test }) => (test(flags) ? [id] : []))
}

async function enginePerSecond(
  rules: readonly TriageRule[],
  reports: readonly SymptomReport[],
): Promise<number> {
  const facts = [
    ...new Set(rules.flatMap((rule) => JSON.stringify(rule.when).match(/(?<="flag":")\w+/g) ?? [])),
  ]
  const engine = new Engine(
    rules.map((rule) => ({ conditions: top(forEngine(rule.when)), event: { type: rule.id } })),
  )
  const inputs = reports.map((report) =>
    Object.fromEntries(facts.map((fact) => [fact, report.flags.includes(fact)])),
  )
  let calls = 0
  const startedMs = performance.now()
  while (performance.now() - startedMs < 1_500) {
    await engine.run(inputs[calls % inputs.length])
    calls += 1
  }
  return (calls / (performance.now() - startedMs)) * 1_000
}

function take(count: number): SymptomReport[] {
  const reports = randomReports(tpi.triage, 7)
  return Array.from({ length: count }, () => reports.next().value as SymptomReport)
}

/** triage() against json-rules-engine and against closures written for the same rules, in one run. */
export async function triageRows(): Promise<Row[]> {
  const reports = take(500)
  const rules = flagRules(15)
  const few = prepare({ ...tpi, triage: { ...tpi.triage, rules } })
  const flagsOnly = reports.map(({ flags }) => ({ flags, hours_since_procedure: 3 }))
  let at = 0
  const next = <Item>(items: readonly Item[]): Item => {
    at = (at + 1) % items.length
    return items[at] as Item
  }
  const sets = flagsOnly.map(({ flags }) => new Set(flags))
  const hand = byHand(rules)
  const ours15 = perSecond(() => void triage(few, next(flagsOnly)))
  const hand15 = perSecond(() => void hand(next(sets)))
  const engine15 = await enginePerSecond(rules, flagsOnly)
  const whole = perSecond(() => void triage(tpi, next(reports)))
  return [
    {
      what: 'triage(), 15 rules, against json-rules-engine',
      ours: rate(ours15),
      against: rate(engine15),
      ratio: times(ours15 / engine15),
      goal: '≥ 100×, ≥ 1 M/s',
    },
    {
      what: 'triage(), 15 rules, against the same as closures by hand (no decision, no words)',
      ours: rate(ours15),
      against: rate(hand15),
      ratio: times(ours15 / hand15),
      goal: '',
    },
    {
      what: `triage(), whole protocol, ${tpi.triage.rules.length} rules, times and unknowns`,
      ours: rate(whole),
      against: rate(ours15),
      ratio: times(whole / ours15),
      goal: '≥ 300 k/s',
    },
  ]
}

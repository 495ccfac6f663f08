import type { ProtocolData } from '../protocol.ts'
import { canonical } from '../replay.ts'
import type { ScreeningRule } from '../screening/questions.ts'
import { outcomes } from '../screening/questions.ts'
import { dispositions } from '../triage/report.ts'
import type { Floor } from '../triage/rules.ts'

/** What became of a rule that protects: gone, with a milder answer, under another condition, or in other words. */
export type Lowered = {
  readonly id: string
  readonly how: 'removed' | 'milder' | 'condition' | 'words'
  readonly before: string
  /** Null where the rule is gone. */
  readonly after: string | null
}

/**
 * What a protocol weakens, or may weaken, of what protects most: emergency rules, screening rules that forbid the
 * procedure or show the emergency sentence, the floors, and the words of an emergency. A changed condition counts:
 * whether it holds less often is for a person to say.
 */
export function lowered(before: ProtocolData, after: ProtocolData): readonly Lowered[] {
  return [
    ...loweredRules(
      before.triage.rules.filter(({ disposition }) => disposition === 'emergency_page'),
      after.triage.rules,
      ({ disposition }) => disposition,
      dispositions.toReversed(),
    ),
    ...loweredRules(
      screeningRules(before).filter(protects),
      screeningRules(after),
      ({ outcome }) => outcome,
      outcomes,
    ),
    ...screeningRules(before)
      .filter(({ emergencyText }) => emergencyText)
      .flatMap(({ id }) => lostEmergencyText(id, screeningRules(after))),
    ...floors.flatMap((name) => loweredFloor(before.triage[name], after.triage[name])),
    ...otherExceptions(before, after),
    ...emergencyWords(before, after),
  ]
}

const screeningRules = ({ screening }: ProtocolData): readonly ScreeningRule[] =>
  screening.questions.flatMap(({ rules }) => rules)

const protects = ({ outcome, emergencyText }: ScreeningRule): boolean =>
  outcome === 'do_not_proceed' || emergencyText === true

type Ruled = { readonly id: string; readonly when: object }

function loweredRules<Rule extends Ruled>(
  protecting: readonly Rule[],
  rules: readonly Rule[],
  levelOf: (rule: Rule) => string,
  levels: readonly string[],
): readonly Lowered[] {
  const now = new Map(rules.map((rule) => [rule.id, rule]))
  return protecting.flatMap((rule): readonly Lowered[] => {
    const { id } = rule
    const was = levelOf(rule)
    const kept = now.get(id)
    if (kept === undefined) return [{ id, how: 'removed', before: was, after: null }]
    const is = levelOf(kept)
    if (levels.indexOf(is) < levels.indexOf(was))
      return [{ id, how: 'milder', before: was, after: is }]
    return canonical(rule.when) === canonical(kept.when)
      ? []
      : [{ id, how: 'condition', before: was, after: is }]
  })
}

function lostEmergencyText(id: string, rules: readonly ScreeningRule[]): readonly Lowered[] {
  const kept = rules.find((rule) => rule.id === id)
  if (kept === undefined || kept.emergencyText) return []
  return [{ id, how: 'words', before: 'emergency sentence', after: 'none' }]
}

const floors = ['unexplained', 'late', 'nothing'] as const

function loweredFloor(was: Floor, is: Floor): readonly Lowered[] {
  const milder = dispositions.indexOf(is.disposition) > dispositions.indexOf(was.disposition)
  return milder
    ? [{ id: was.id, how: 'milder', before: was.disposition, after: is.disposition }]
    : []
}

/** More rules that keep the floor for late symptoms from rising. */
function otherExceptions(before: ProtocolData, after: ProtocolData): readonly Lowered[] {
  const { id, exceptOnly } = before.triage.late
  const more = after.triage.late.exceptOnly.filter((rule) => !exceptOnly.includes(rule))
  return more.length === 0
    ? []
    : [{ id, how: 'condition', before: exceptOnly.join(', '), after: more.join(', ') }]
}

function emergencyWords(before: ProtocolData, after: ProtocolData): readonly Lowered[] {
  const lines = (data: ProtocolData) =>
    new Map([
      ['emergencySentence', data.triage.emergencySentence.en],
      ...data.triage.tell.emergency_page.map(
        (line) => [`emergency_page.${line.id}`, line.text.en] as const,
      ),
    ])
  const now = lines(after)
  return [...lines(before)].flatMap(([id, words]): readonly Lowered[] => {
    const after = now.get(id) ?? null
    if (after === words) return []
    return [{ id, how: after === null ? 'removed' : 'words', before: words, after }]
  })
}

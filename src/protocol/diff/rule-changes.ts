import type { Condition } from '../conditions.ts'
import { explain } from '../explain.ts'
import type { ProtocolData } from '../protocol.ts'
import { protocolWords } from '../protocol-words.ts'
import type { Words } from '../words.ts'

export type RulePart =
  | 'red flag'
  | 'floor'
  | 'screening'
  | 'definition'
  | 'dose'
  | 'aftercare'
  | 'sentence'
  | 'told'

/** A rule that only one protocol has, or that both have and say otherwise. Conditions are in words. */
export type RuleChange = {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly part: RulePart
  readonly id: string
  /** What differs, by field; on one side only where the rule was added or removed. */
  readonly fields: Readonly<Record<string, { readonly before?: string; readonly after?: string }>>
}

type Rule = {
  readonly part: RulePart
  readonly id: string
  readonly fields: Readonly<Record<string, string>>
}

export function ruleChanges(before: ProtocolData, after: ProtocolData): readonly RuleChange[] {
  const old = byKey(rulesOf(before))
  const young = byKey(rulesOf(after))
  return [...new Map([...old, ...young]).keys()].flatMap((key) =>
    changeOf(old.get(key), young.get(key)),
  )
}

const byKey = (rules: readonly Rule[]): ReadonlyMap<string, Rule> =>
  new Map(rules.map((rule) => [`${rule.part} ${rule.id}`, rule]))

function changeOf(before: Rule | undefined, after: Rule | undefined): readonly RuleChange[] {
  const rule = after ?? before
  if (rule === undefined) return []
  const names = Object.keys({ ...before?.fields, ...after?.fields })
  const fields = names.flatMap((name) => {
    const was = before?.fields[name]
    const is = after?.fields[name]
    if (was === is) return []
    return [
      [
        name,
        { ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) },
      ] as const,
    ]
  })
  if (fields.length === 0) return []
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
  return [{ kind, part: rule.part, id: rule.id, fields: Object.fromEntries(fields) }]
}

function rulesOf(data: ProtocolData): readonly Rule[] {
  const words = protocolWords(data)
  const { triage, screening, dosing, aftercare, page } = data
  const statements = [
    ...page.education,
    ...page.procedure,
    ...page.complications,
    ...page.preparation,
    ...page.aftercare,
    ...page.pageUs.flatMap((condition) => condition.statements),
    page.howToPage,
  ]
  return [
    ...triage.rules.map((rule) => ruleOf('red flag', rule, words)),
    ...[triage.unexplained, triage.late, triage.nothing].map((floor) =>
      ruleOf('floor', floor, words),
    ),
    ...screening.questions.flatMap(({ rules }) =>
      rules.map((rule) => ruleOf('screening', rule, words)),
    ),
    ...Object.entries(screening.definitions).map(([id, when]) =>
      ruleOf('definition', { id, when }, words),
    ),
    ...[...dosing.verdictRules, ...dosing.flagRules, ...dosing.factors, ...dosing.formulary].map(
      (rule) => ruleOf('dose', rule, words),
    ),
    ...aftercare.tasks.map((task) => ruleOf('aftercare', task, words)),
    ...statements.map((statement) => ruleOf('sentence', statement, words)),
    ...Object.entries(triage.tell).flatMap(([disposition, lines]) =>
      lines.map((line) => ruleOf('told', { ...line, id: `${disposition}.${line.id}` }, words)),
    ),
  ]
}

function ruleOf(
  part: RulePart,
  rule: { readonly id: string; readonly when?: unknown },
  words: Words,
): Rule {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(rule)
  const fields = entries.flatMap(([name, value]) => {
    if (name === 'id') return []
    const text = name === 'when' && isCondition(value) ? explain(value, words) : textOf(value)
    return [[name, text] as const]
  })
  return { part, id: rule.id, fields: Object.fromEntries(fields) }
}

/** An aftercare task says when in a sentence, every other rule in a condition. */
const isCondition = (value: unknown): value is Condition =>
  typeof value === 'object' && value !== null && !('en' in value)

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return isSentence(value) ? `${value.en} / ${value.es}` : JSON.stringify(value)
}

const isSentence = (value: unknown): value is { readonly en: string; readonly es: string } =>
  typeof value === 'object' && value !== null && 'en' in value && 'es' in value

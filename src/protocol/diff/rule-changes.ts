import type { ProtocolData } from '../protocol.ts'
import { type Rule, type RulePart, rulesOf } from './rules.ts'

/** A rule that only one protocol has, or that both have and say otherwise. Conditions are in words. */
export type RuleChange = {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly part: RulePart
  readonly id: string
  /** What differs, by field; on one side only where the rule was added or removed. */
  readonly fields: Readonly<Record<string, { readonly before?: string; readonly after?: string }>>
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

import { codingFields } from '../coding/fields.ts'
import type { CodingData, CodingRule } from '../coding/rules.ts'
import type { AnswerCondition } from '../conditions.ts'
import { explain } from '../explain.ts'
import type { ProtocolData } from '../protocol.ts'
import { protocolWords } from '../protocol-words.ts'
import { compileAnswers } from '../screening/compile.ts'
import { partOf, type Scope } from '../screening/fields.ts'
import type { Value } from '../screening/input.ts'
import type { Words } from '../words.ts'
import { type Row, rowsOf } from './answer-space.ts'
import { dimensionsOf } from './answer-values.ts'
import {
  type Checked,
  error,
  type Finding,
  type Search,
  symbolic,
  together,
  warning,
} from './finding.ts'

const rowsMost = 20_000
const seed = 11

/** Each coding rule by itself: whether it and every part of it can hold, and whether anything escapes it. */
export function checkCodingRules(protocol: ProtocolData): Checked {
  const { coding } = protocol
  const words = protocolWords(protocol)
  const sets = coding.policies.map(({ rules }) => [...rules, ...coding.rules])
  const rules = [...coding.policies.flatMap((policy) => policy.rules), ...coding.rules]
  return together([
    ...rules.map((rule) => checkRule(rule, coding, words)),
    ...Object.entries(coding.definitions).map(([id, when]) =>
      checkRule({ id, when }, coding, words),
    ),
    { findings: [...distinct(sets.flatMap(alike)), ...unused(coding)], searched: [] },
  ])
}

type Conditioned = Pick<CodingRule, 'id' | 'when'>

function checkRule({ id, when }: Conditioned, coding: CodingData, words: Words): Checked {
  const { search, seen } = triedOver(when, coding)
  const searched = [{ at: id, search }]
  const found = (check: 'contradiction' | 'unreachable', message: string): Finding =>
    search.kind === 'exhaustive'
      ? error(check, id, message, search)
      : warning('unreachable', id, message, search)
  if (!seen.has(true))
    return {
      findings: [found('contradiction', `It can never hold: ${explain(when, words)}.`)],
      searched,
    }
  if (!seen.has(false) && !seen.has('unknown'))
    return {
      findings: [
        found('contradiction', `It holds whatever the note says: ${explain(when, words)}.`),
      ],
      searched,
    }
  const parts = partsOf(when).map((part) => ({ part, tried: triedOver(part, coding) }))
  return {
    findings: parts
      .filter(({ tried }) => !tried.seen.has(true))
      .map(({ part }) =>
        found('unreachable', `A part of it can never hold: ${explain(part, words)}.`),
      ),
    searched,
  }
}

/** What a condition comes to over everything that its own fields can be. */
function triedOver(
  when: AnswerCondition,
  { definitions }: CodingData,
): { readonly search: Search; readonly seen: ReadonlySet<boolean | 'unknown'> } {
  const vocabulary = { definitions, drugClasses: {} }
  const dimensions = dimensionsOf([when], vocabulary, codingFields)
  const test = compileAnswers(when, vocabulary)
  const { search, rows } = rowsOf(dimensions, rowsMost, seed)
  const seen = new Set<boolean | 'unknown'>()
  for (const row of rows) {
    seen.add(test(scopeOf(row), undefined))
    if (seen.size === 3) break
  }
  return { search, seen }
}

function scopeOf(row: Row): Scope {
  const values = new Map<string, Value>(row)
  const at = (path: string): Value => {
    const [root = '', ...rest] = path.split('.')
    return values.get(path) ?? rest.reduce(partOf, values.get(root))
  }
  return { at, procedureDay: undefined, clinicTz: 'UTC' }
}

/** Every condition inside a condition, down to the single statements. */
function partsOf(when: AnswerCondition): readonly AnswerCondition[] {
  const inside =
    'all' in when ? when.all : 'any' in when ? when.any : 'not' in when ? [when.not] : []
  return inside.flatMap((part) => ('const' in part ? [] : [part, ...partsOf(part)]))
}

/** Two rules of one payer with one condition that say different things. */
function alike(rules: readonly CodingRule[]): readonly Finding[] {
  return rules.flatMap((rule, at) =>
    rules
      .slice(at + 1)
      .filter((other) => JSON.stringify(other.when) === JSON.stringify(rule.when))
      .map((other) =>
        error(
          'contradiction',
          rule.id,
          `The same condition as ${other.id}: ${rule.does} (${rule.flag}) and ${other.does} (${other.flag}).`,
          symbolic,
        ),
      ),
  )
}

const distinct = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [finding.at + finding.message, finding])).values(),
]

function unused({ definitions, rules, policies }: CodingData): readonly Finding[] {
  const text = JSON.stringify([definitions, rules, policies])
  return Object.keys(definitions)
    .filter((name) => !text.includes(`"def":${JSON.stringify(name)}`))
    .map((name) => warning('unused', name, 'No coding rule uses this definition.', symbolic))
}

import type { FoundRule } from '#clinic/protocols/rule.ts'
import { explain } from '#protocol/explain.ts'
import type { ProtocolData } from '#protocol/protocol.ts'
import { protocolWords } from '#protocol/protocol-words.ts'
import { chartFields } from '#protocol/screening/chart-fields.ts'
import { sentenceField } from './sentence-field.ts'
import { levelChoices } from './words.ts'

export type Name = { readonly name: string; readonly meaning: string }

/** The words of a rule's condition, as one sentence. */
export function conditionWords(data: ProtocolData, { rule }: FoundRule): string {
  const text = explain(rule.when, protocolWords(data))
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** A rule of a draft as its form shows it. */
export function ruleFormData(data: ProtocolData, found: FoundRule) {
  const { part, rule, lines } = found
  return {
    ruleId: rule.id,
    part,
    title: part === 'triage' ? rule.name : found.question.id,
    levels: levelChoices[part],
    words: conditionWords(data, found),
    names: part === 'triage' ? triageNames(data) : screeningNames(data, found.question),
    written: {
      level: part === 'triage' ? rule.disposition : rule.outcome,
      name: part === 'triage' ? rule.name : '',
      window: part === 'triage' ? rule.window : '',
      because: rule.because,
      confidence: rule.confidence,
      when: JSON.stringify(rule.when, null, 2),
      ...Object.fromEntries(
        lines.flatMap(({ key, line }) =>
          (['en', 'es'] as const).map(
            (language) => [sentenceField(key, language), line.text[language]] as const,
          ),
        ),
      ),
    } satisfies Readonly<Record<string, string>>,
    lines: lines.map(({ key, line }) => ({
      key,
      others: line.rules?.filter((id) => id !== rule.id) ?? [],
    })),
  }
}

const triageNames = ({ triage }: ProtocolData): readonly Name[] => [
  ...Object.entries(triage.flags).map(([id, { meaning }]) => ({
    name: `{"flag": "${id}"}`,
    meaning,
  })),
  ...Object.entries(triage.modifiers).map(([id, { meaning }]) => ({
    name: `{"mod": "${id}"}`,
    meaning,
  })),
]

type Question = Extract<FoundRule, { readonly part: 'screening' }>['question']

function screeningNames(data: ProtocolData, { id, fields = [] }: Question): readonly Name[] {
  const words = protocolWords(data)
  const asked = fields.map(({ name }) => `answers.${id}.${name}`)
  const known = Object.entries(chartFields).flatMap(([part, names]) =>
    names.map((name) => `${part}.${name}`),
  )
  return [
    ...[...asked, ...known].map((path) => ({
      name: `{"field": "${path}"}`,
      meaning: words.field(path),
    })),
    ...Object.keys(data.screening.definitions).map((name) => ({
      name: `{"def": "${name}"}`,
      meaning: words.definition(name),
    })),
  ]
}

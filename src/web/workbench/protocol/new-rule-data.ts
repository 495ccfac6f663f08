import { type AnswerChoice, answerChoices, windows } from '#clinic/protocols/new-rule.ts'
import type { ProtocolData } from '#protocol/protocol.ts'
import { protocolWords } from '#protocol/protocol-words.ts'
import { sources } from '#protocol/tpi/sources.ts'
import type { PickOption } from '../pick.tsx'
import { questionWords } from '../visits/answer-words.ts'
import { levelChoices } from './words.ts'

/** The address of the form: after the procedure a red flag, before it a screening rule. */
export type NewPart = 'after' | 'before'
export const isNewPart = (part: string): part is NewPart => part === 'after' || part === 'before'

export const answerId = ({ path, value }: AnswerChoice): string => `${path}=${value}`

const byLabel = (one: PickOption, other: PickOption): number =>
  one.label.localeCompare(other.label, 'en')

const symptoms = ({ triage }: ProtocolData): readonly PickOption[] =>
  Object.entries(triage.flags)
    .filter(([, { kind }]) => kind !== 'system')
    .map(([value, { meaning }]) => ({ value, label: meaning }))
    .toSorted(byLabel)

const facts = ({ triage }: ProtocolData): readonly PickOption[] =>
  Object.entries(triage.modifiers)
    .map(([value, { meaning }]) => ({ value, label: meaning }))
    .toSorted(byLabel)

const answers = (data: ProtocolData): readonly PickOption[] => {
  const words = protocolWords(data)
  return answerChoices(data).map((choice) => ({
    value: answerId(choice),
    label: words.value(choice.value),
    group: groupOf(data, choice),
  }))
}

function groupOf({ screening }: ProtocolData, { question, path }: AnswerChoice): string {
  const name = path.split('.').at(-1) ?? ''
  const words = questionWords(screening, question)
  return name === 'value' ? words : `${words} · ${name}`
}

/** What the small form of a new rule lets one choose from. */
export function newRuleData(data: ProtocolData, part: NewPart) {
  return {
    part,
    levels: levelChoices[part === 'after' ? 'triage' : 'screening'],
    symptoms: part === 'after' ? symptoms(data) : [],
    facts: part === 'after' ? facts(data) : [],
    answers: part === 'before' ? answers(data) : [],
    windows: Object.entries(windows).map(([value, { label }]) => ({ value, label })),
    sources: [...new Map(Object.entries(sources).map(([value, { title }]) => [title, value]))].map(
      ([label, value]) => ({ value, label }),
    ),
  }
}

export type NewRuleData = ReturnType<typeof newRuleData>

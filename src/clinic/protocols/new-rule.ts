import type { AnswerCondition, ReportCondition } from '#protocol/conditions.ts'
import type { Sentence } from '#protocol/language.ts'
import type { ProtocolData } from '#protocol/protocol.ts'
import type { FieldType, Outcome, ScreeningRule } from '#protocol/screening/questions.ts'
import type { DispositionId } from '#protocol/triage/report.ts'
import type { TellLine, TriageRule } from '#protocol/triage/rules.ts'

type Words = { readonly en: string; readonly es: string }

/** A red flag as its small form gives it. Symptoms are any of, chart facts any of; everything that is given must hold. */
export type NewRedFlag = {
  readonly part: 'triage'
  readonly name: string
  readonly level: DispositionId
  readonly symptoms: readonly string[]
  readonly facts: readonly string[]
  /** Degrees Fahrenheit as an exact decimal, from which on it holds; '' for any. */
  readonly temperature_f: string
  readonly window: WindowId
  readonly because: string
  readonly sources: readonly string[]
  readonly told: Words
}

/** A screening rule: it holds when every chosen answer was given, and belongs to the question of the first. */
export type NewScreeningRule = {
  readonly part: 'screening'
  readonly level: Outcome
  readonly answers: readonly AnswerChoice[]
  readonly because: string
  readonly sources: readonly string[]
  /** A sentence on how to get ready, or none. */
  readonly told: Words | undefined
}

export type NewRule = NewRedFlag | NewScreeningRule

/** The windows of time a red flag can be given, in the protocol's own words for them. */
export const windows = {
  any: { words: 'any time', label: 'Any time', when: [] },
  day: { words: 'to 24 h', label: 'The first 24 hours', when: [{ hours_le: 24 }] },
  'two-days': { words: 'to 48 h', label: 'The first 48 hours', when: [{ hours_le: 48 }] },
  'five-days': { words: 'in W5', label: 'The first 5 days', when: [{ win: 'W5' }] },
  'thirty-days': { words: 'in D30', label: 'The first 30 days', when: [{ win: 'D30' }] },
} as const satisfies Readonly<
  Record<
    string,
    { readonly words: string; readonly label: string; readonly when: readonly ReportCondition[] }
  >
>
export type WindowId = keyof typeof windows
export const isWindow = (id: string): id is WindowId => Object.hasOwn(windows, id)

/** One answer that a screening question can get: the element a rule of the small form is made of. */
export type AnswerChoice = {
  readonly question: string
  readonly path: string
  readonly value: string
  /** The answer is one of a list. */
  readonly inList: boolean
}

function choicesOf(type: FieldType): { values: readonly string[]; inList: boolean } {
  if (type.type === 'enum') return { values: type.values, inList: false }
  if (type.type === 'list' && type.of.type === 'enum')
    return { values: type.of.values, inList: true }
  return { values: [], inList: false }
}

/** Every answer that can be chosen, question by question. */
export const answerChoices = ({ screening }: ProtocolData): readonly AnswerChoice[] =>
  screening.questions.flatMap(({ id: question, fields = [] }) =>
    fields.flatMap((field) => {
      const { values, inList } = choicesOf(field)
      const path = `answers.${question}.${field.name}`
      return values.map((value) => ({ question, path, value, inList }))
    }),
  )

const nameOf = (part: NewRule['part'], number: number, { question = '' } = {}): string =>
  part === 'triage' ? `OWN-${number}` : `${question}.own_${number}`

/** The first free id of the clinic's own rules. */
function freeId(data: ProtocolData, rule: NewRule): string {
  const taken = new Set([
    ...data.triage.rules.map(({ id }) => id),
    ...data.screening.questions.flatMap(({ rules }) => rules.map(({ id }) => id)),
  ])
  const first = rule.part === 'screening' ? rule.answers[0] : undefined
  const id = (number: number) => nameOf(rule.part, number, first)
  let number = 1
  while (taken.has(id(number))) number += 1
  return id(number)
}

const draftOf = ({ en, es }: Words): Sentence => ({ en, es, translation: 'draft' })

const onlyOrAll = <Condition>(parts: readonly Condition[]) =>
  parts.length === 1 && parts[0] !== undefined ? parts[0] : { all: parts }

const anyOf = <Condition>(parts: readonly Condition[]) => {
  const [only] = parts
  if (only === undefined) return []
  return parts.length === 1 ? [only] : [{ any: parts }]
}

/** What a red flag of the small form asks of a report. */
export const redFlagCondition = (rule: NewRedFlag): ReportCondition =>
  onlyOrAll<ReportCondition>([
    ...anyOf(rule.symptoms.map((flag) => ({ flag }))),
    ...anyOf(rule.facts.map((mod) => ({ mod }))),
    ...(rule.temperature_f === '' ? [] : [{ temp_ge_f: rule.temperature_f }]),
    ...windows[rule.window].when,
  ])

const answerCondition = ({ path, value, inList }: AnswerChoice): AnswerCondition =>
  inList ? { field: path, hasAny: [value] } : { field: path, eq: value }

const severities: Readonly<Record<Outcome, ScreeningRule['severity']>> = {
  clear: 'none',
  note: 'low',
  review: 'medium',
  hold: 'high',
  do_not_proceed: 'critical',
}

function withRedFlag(data: ProtocolData, id: string, rule: NewRedFlag): ProtocolData {
  const { triage } = data
  const rankOf = (level: string) => triage.dispositions.find((each) => each.id === level)?.rank ?? 0
  const own: TriageRule = {
    id,
    disposition: rule.level,
    name: rule.name,
    when: redFlagCondition(rule),
    window: windows[rule.window].words,
    origin: 'design-choice',
    because: rule.because,
    source: rule.sources,
    confidence: 'clinic',
  }
  const line: TellLine = { id: id.toLowerCase(), rules: [id], text: draftOf(rule.told) }
  const at = triage.rules.findLastIndex(
    ({ disposition }) => rankOf(disposition) >= rankOf(rule.level),
  )
  return {
    ...data,
    triage: {
      ...triage,
      rules: triage.rules.toSpliced(at + 1, 0, own),
      tell: { ...triage.tell, [rule.level]: [...triage.tell[rule.level], line] },
    },
  }
}

function withScreeningRule(data: ProtocolData, id: string, rule: NewScreeningRule): ProtocolData {
  const { screening, page } = data
  const evidence = { source: rule.sources, confidence: 'clinic', origin: 'design-choice' } as const
  const own: ScreeningRule = {
    id,
    when: onlyOrAll(rule.answers.map(answerCondition)),
    outcome: rule.level,
    severity: severities[rule.level],
    because: rule.because,
    ...evidence,
  }
  const questions = screening.questions.map((question) =>
    question.id === rule.answers[0]?.question
      ? { ...question, rules: [...question.rules, own] }
      : question,
  )
  const said = rule.told && {
    id: `preparation.${id}`,
    sentence: draftOf(rule.told),
    obeyedBy: [id],
    ...evidence,
  }
  return {
    ...data,
    screening: { ...screening, questions },
    page: said === undefined ? page : { ...page, preparation: [...page.preparation, said] },
  }
}

/** The protocol with one more rule and its sentence, not yet looked at by anyone: the door decides whether it is one. */
export function withNewRule(
  data: ProtocolData,
  rule: NewRule,
): { readonly id: string; readonly data: ProtocolData } {
  const id = freeId(data, rule)
  return {
    id,
    data: rule.part === 'triage' ? withRedFlag(data, id, rule) : withScreeningRule(data, id, rule),
  }
}

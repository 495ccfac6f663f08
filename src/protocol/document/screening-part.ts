import { explain } from '../explain.ts'
import type { ProtocolData } from '../protocol.ts'
import type {
  Field,
  FlowScreen,
  ScreeningData,
  ScreeningQuestion,
  ScreeningRule,
} from '../screening/questions.ts'
import type { Words } from '../words.ts'
import { said, sentencesIn } from './sentences.ts'
import { support } from './support.ts'

type Status = ProtocolData['status']

/** The screening before the procedure: each question with its rules, and the names used in them. */
export function screeningPart(data: ScreeningData, status: Status, words: Words): string {
  return [
    '## Before the procedure: screening',
    'Each question is looked at by itself, and every rule that holds counts; the worst outcome is the decision: clear, note, review, hold, do not proceed. No answer, an answer no rule covers, and a rule that cannot be decided are a review. Before the day the decision is provisional. Only people clear, override and treat. Four weeks are 28 calendar days before the day of the procedure, inclusive.',
    `The patient reads: ${data.thanks.en} / *${data.thanks.es}*`,
    ...data.questions.map((question) => questionPart(question, status, words)),
    '### Screens, in their order',
    data.flow.map((screen) => screenEntry(screen, words)).join('\n'),
    '### Answers to choose from',
    answersTable(data),
    '### Names used above',
    Object.entries(data.definitions)
      .map(([name, condition]) => `- **${words.definition(name)}**: ${explain(condition, words)}.`)
      .join('\n'),
    '### Drugs by class',
    Object.entries(data.drugClasses)
      .map(([name, drugs]) => `- **${name}**: ${drugs.join(', ')}.`)
      .join('\n'),
  ].join('\n\n')
}

/** Every answer by its id, and what else of the screening a patient may read. */
function answersTable({ questions: _, flow: __, thanks: ___, ...rest }: ScreeningData): string {
  const rows = Object.values(rest).flatMap((named) =>
    Object.entries(named).flatMap(([id, value]) =>
      sentencesIn(value).map(({ en, es }) => `| ${id} | ${en} | ${es} |`),
    ),
  )
  return ['| answer | English | Spanish |', '| --- | --- | --- |', ...rows].join('\n')
}

function questionPart(question: ScreeningQuestion, status: Status, words: Words): string {
  const about = [
    `Asked of: ${question.who}.`,
    question.askWhen === undefined ? [] : [`When ${explain(question.askWhen, words)}.`],
    question.dayOf ? ['Again on the day.'] : [],
    question.staffDay ? ['Pending before the day.'] : [],
    question.ifUnanswered === undefined ? [] : [`No answer: ${question.ifUnanswered}.`],
    question.ifRelevantLater === undefined
      ? []
      : [`No answer on the day: ${question.ifRelevantLater}.`],
  ].flat()
  const asks = (question.fields === undefined ? [] : question.fields).flatMap((field) =>
    fieldLines(field, words),
  )
  return [
    `### ${question.id}`,
    about.join(' '),
    ...(asks.length === 0 ? [] : [asks.join('\n')]),
    question.rules.map((rule) => ruleEntry(rule, status, words)).join('\n'),
  ].join('\n\n')
}

/** What a field asks, and what the fields inside it ask. */
function fieldLines(field: Field, words: Words): readonly string[] {
  const when = field.when === undefined ? '' : ` (when ${explain(field.when, words)})`
  return sentencesIn(field).map((sentence) => `> ${said(sentence)}${when}  `)
}

function screenEntry(screen: FlowScreen, words: Words): string {
  const { id, who, questions, when } = screen
  const asked = typeof questions === 'string' ? questions : questions.join(', ')
  const shown = when === undefined ? '' : ` when ${explain(when, words)}`
  const texts = sentencesIn(screen).map(said)
  return [
    `- **${id}** (${who}${shown}) ${asked || 'nothing else'}.`,
    ...texts.map((text) => `  ${text}`),
  ].join('  \n')
}

function ruleEntry(rule: ScreeningRule, status: Status, words: Words): string {
  const extra = [
    rule.override === undefined ? [] : [`Override: ${rule.override}.`],
    rule.emergencyText ? ['The emergency sentence is shown at once.'] : [],
  ].flat()
  return [
    `- **${rule.id}** → **${rule.outcome}** when ${explain(rule.when, words)}.`,
    `  Because: ${[rule.because, ...extra].join(' ')}`,
    `  ${support(rule.origin, rule, status)}`,
  ].join('  \n')
}

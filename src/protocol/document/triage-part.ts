import { explain } from '../explain.ts'
import type { ProtocolData } from '../protocol.ts'
import type { FormQuestion, SymptomForm } from '../triage/form.ts'
import type { Disposition, Floor, TellLine, TriageData, TriageRule } from '../triage/rules.ts'
import type { Words } from '../words.ts'
import { support } from './support.ts'

type Status = ProtocolData['status']

/** The red flags: dispositions with their rules, what is told, and what the words mean. */
export function triagePart(data: TriageData, status: Status, words: Words): string {
  return [
    '## After the procedure: red flags',
    'Every rule is looked at; the most urgent that holds decides. An unknown time or modifier counts toward the more urgent answer. A harmless detail never lowers a matched rule. Words a patient writes send the report to a person.',
    ...data.dispositions.map((disposition) => dispositionPart(disposition, data, status, words)),
    '### When no single rule decides',
    [data.unexplained, data.late, data.nothing].map(floorLine).join('\n'),
    `${data.late.id} does not hold when every matched rule is one of ${data.late.exceptOnly.join(', ')}.`,
    `With every report that is no emergency the patient reads: ${data.emergencySentence.en} / *${data.emergencySentence.es}*`,
    `When ${data.tellAlone.rule} is the only emergency rule, only these lines are told: ${data.tellAlone.lines.join(', ')}.`,
    '### Flags',
    table(
      ['flag', 'kind', 'meaning: new, or clearly worse, since the injection'],
      Object.entries(data.flags).map(([id, { kind, meaning }]) => [id, kind, meaning]),
    ),
    '### What the chart says',
    table(
      ['modifier', 'set by', 'meaning'],
      Object.entries(data.modifiers).map(([id, { setBy, meaning }]) => [id, setBy, meaning]),
    ),
  ].join('\n\n')
}

function dispositionPart(
  disposition: Disposition,
  data: TriageData,
  status: Status,
  words: Words,
): string {
  const { id, patient, staff, ack_within_min, callback_within_min } = disposition
  const times = [
    ack_within_min === undefined ? [] : [`Taken within ${ack_within_min} min`],
    callback_within_min === undefined ? [] : [`called back within ${callback_within_min} min`],
  ].flat()
  const about = [
    patient,
    staff,
    times.length === 0 ? undefined : `${times.join(', ')} (design choice).`,
  ]
  return [
    `### ${id}`,
    about.filter((part) => part !== undefined).join(' '),
    data.rules
      .filter((rule) => rule.disposition === id)
      .map((rule) => ruleEntry(rule, status, words))
      .join('\n'),
    'The patient reads:',
    data.tell[id].map((line) => tellEntry(line, words)).join('\n'),
  ].join('\n\n')
}

const ruleEntry = (rule: TriageRule, status: Status, words: Words): string =>
  [
    `- **${rule.id}** ${rule.name} (${rule.window}).`,
    `  When: ${explain(rule.when, words)}.`,
    `  Because: ${rule.because}`,
    `  ${support(rule.origin, rule, status)}`,
  ].join('  \n')

function tellEntry({ text, rules, when, afterProcedure }: TellLine, words: Words): string {
  const only = [
    rules === undefined ? [] : [`with ${rules.join(', ')}`],
    when === undefined ? [] : [explain(when, words)],
    afterProcedure === true ? ['only after the procedure'] : [],
  ].flat()
  return `- ${only.length === 0 ? '' : `(${only.join('; ')}) `}${text.en} / *${text.es}*`
}

const floorLine = ({ id, disposition, because }: Floor): string =>
  `- **${id}** ${disposition}. ${because}`

/** The symptom form: each question, its answers, and what they set or open. */
export function formPart(form: SymptomForm, words: Words): string {
  return [
    '## The symptom form',
    `On every screen of it: ${form.callButton.en} / *${form.callButton.es}*`,
    ...form.blocks.flatMap(({ id, title, shownWhen, questions }) => [
      `### ${id}. ${title.en} / *${title.es}*`,
      ...(shownWhen === undefined ? [] : [`Shown when ${explain(shownWhen, words)}.`]),
      questions.map((question) => questionEntry(question, words)).join('\n'),
    ]),
    `Pain is up when it is ${form.pain.up_points} points or more above the score before, or ${form.pain.high_from_points} or more where it was lower or is not known; severe from ${form.pain.severe_from_points}. In the first ${form.pain.settles_within_h} h: "${form.pain.advice.en}" / *"${form.pain.advice.es}"* Soreness is expected for ${form.pain.soreness_within_h} h.`,
  ].join('\n\n')
}

function questionEntry(question: FormQuestion, words: Words): string {
  const shown =
    question.shownWhen === undefined ? '' : ` (when ${explain(question.shownWhen, words)})`
  const head = `- **${question.id}** ${question.text.en} / *${question.text.es}*${shown}`
  if (!('options' in question)) return head
  const options = question.options.map(({ text, sets, opens }) => {
    const does = [
      sets === undefined ? [] : [`sets ${sets.join(', ')}`],
      opens === undefined ? [] : [`opens ${opens.join(', ')}`],
    ].flat()
    return `  - ${text.en} / *${text.es}*${does.length === 0 ? '' : `: ${does.join('; ')}`}`
  })
  return [head, ...options].join('\n')
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

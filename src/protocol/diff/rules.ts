import type { Condition } from '../conditions.ts'
import { explain } from '../explain.ts'
import { statementsOf } from '../handout/page.ts'
import type { ProtocolData } from '../protocol.ts'
import { protocolWords } from '../protocol-words.ts'
import type { Words } from '../words.ts'

export type RulePart =
  | 'red flag'
  | 'floor'
  | 'screening'
  | 'definition'
  | 'dose'
  | 'rescue'
  | 'coding'
  | 'aftercare'
  | 'sentence'
  | 'told'
  | 'form'
  | 'word'

/** Anything of a protocol that a person reads as one thing, field by field, in words. */
export type Rule = {
  readonly part: RulePart
  readonly id: string
  readonly fields: Readonly<Record<string, string>>
}

/** Everything a protocol says, rule by rule; no part of the file is left out. */
export function rulesOf(data: ProtocolData): readonly Rule[] {
  const words = protocolWords(data)
  return [
    ...triageRules(data, words),
    ...formRules(data, words),
    ...screeningRules(data, words),
    ...doseRules(data, words),
    ...codingRules(data, words),
    ...aftercareRules(data, words),
    ...statementsOf(data.page).map((statement) => ruleOf('sentence', statement, words)),
    ...data.page.pageUs.map(({ statements, ...condition }) =>
      ruleOf(
        'sentence',
        { ...condition, statements: statements.map(({ id }) => id).join(', ') },
        words,
      ),
    ),
    ruleOf('sentence', { id: 'title', text: data.page.title }, words),
  ]
}

function triageRules({ triage }: ProtocolData, words: Words): readonly Rule[] {
  const { rules, unexplained, late, nothing, tell, dispositions } = triage
  return [
    ...rules.map((rule) => ruleOf('red flag', rule, words)),
    ...[unexplained, late, nothing].map((floor) => ruleOf('floor', floor, words)),
    ...Object.entries(tell).flatMap(([disposition, lines]) =>
      lines.map((line) => ruleOf('told', { ...line, id: `${disposition}.${line.id}` }, words)),
    ),
    ruleOf('told', { id: 'emergency sentence', text: triage.emergencySentence }, words),
    ruleOf('told', { id: 'told alone', ...triage.tellAlone }, words),
    ...dispositions.map((disposition) => ruleOf('word', disposition, words)),
    ...keyed('word', 'symptom', triage.flags, words),
    ...keyed('word', 'modifier', triage.modifiers, words),
  ]
}

function formRules({ symptomForm }: ProtocolData, words: Words): readonly Rule[] {
  const { blocks, callButton, pain } = symptomForm
  return [
    ...blocks.flatMap(({ questions, ...block }) => [
      ruleOf('form', { ...block, questions: questions.map(({ id }) => id).join(', ') }, words),
      ...questions.map((question) =>
        ruleOf('form', { ...question, id: `question ${question.id}` }, words),
      ),
    ]),
    ruleOf('form', { id: 'call button', text: callButton }, words),
    ruleOf('form', { id: 'pain', ...pain }, words),
  ]
}

function screeningRules({ screening, modifierSources }: ProtocolData, words: Words) {
  const { questions, definitions, drugClasses, flow, labels, thanks, ...more } = screening
  return [
    ...questions.flatMap(({ rules, ...question }) => [
      ...rules.map((rule) => ruleOf('screening', rule, words)),
      ruleOf('screening', { ...question, id: `question ${question.id}` }, words),
    ]),
    ...Object.entries(definitions).map(([id, when]) => ruleOf('definition', { id, when }, words)),
    ...keyed('definition', 'drugs', drugClasses, words),
    ...flow.map((screen) => ruleOf('screening', { ...screen, id: `screen ${screen.id}` }, words)),
    ...keyed('word', 'answer', labels, words),
    ...keyed('screening', 'more', { thanks, ...more }, words),
    ...modifierSources.map(({ modifier, present }, at) =>
      ruleOf('definition', { id: `modifier ${modifier} (${at})`, when: present }, words),
    ),
  ]
}

function doseRules({ dosing }: ProtocolData, words: Words): readonly Rule[] {
  const { verdicts, formulary, bounds, idealWeight, modifiers, factors } = dosing
  const { lipid, epinephrine, weightUnclear, acetaminophen, weight_kg } = dosing.rescue
  const { rules, regimenUnclear, totalUnclear, ...pills } = acetaminophen
  return [
    ...[...dosing.verdictRules, ...dosing.flagRules, ...factors, ...formulary].map((rule) =>
      ruleOf('dose', rule, words),
    ),
    ruleOf('dose', idealWeight, words),
    ...keyed('dose', 'verdict', verdicts, words),
    ...keyed('dose', 'accepted', bounds, words),
    ...keyed('dose', 'modifier', modifiers, words),
    ...keyed('dose', 'trouble', dosing.troubles, words),
    ...dosing.notes.map((note) => ruleOf('dose', { ...note, id: `note ${note.id}` }, words)),
    ...[lipid, epinephrine, weightUnclear, ...rules, regimenUnclear, totalUnclear].map((rule) =>
      ruleOf('rescue', rule, words),
    ),
    ...keyed('rescue', 'acetaminophen', pills, words),
    ruleOf('rescue', { id: 'accepted weight', ...weight_kg }, words),
  ]
}

function codingRules({ coding }: ProtocolData, words: Words): readonly Rule[] {
  const named = (kind: string) => (thing: Named) =>
    ruleOf('coding', { ...thing, id: `${kind} ${thing.id}` }, words)
  const coded = (kind: string) => (thing: Omit<Named, 'id'> & { readonly code: string }) =>
    ruleOf('coding', { ...thing, id: `${kind} ${thing.code}` }, words)
  return [
    ...[...coding.rules, ...coding.policies.flatMap(({ rules }) => rules)].map((rule) =>
      ruleOf('coding', rule, words),
    ),
    ...coding.policies.map(({ rules, ...policy }) =>
      named('policy')({ ...policy, ...{ rules: rules.map(({ id }) => id).join(', ') } }),
    ),
    ...coding.roles.map(named('role')),
    ...coding.otherProcedures.map((other) => named('beside')({ ...other, id: other.role })),
    ...coding.muscles.map(named('muscle')),
    ...coding.diagnoses.map(coded('diagnosis')),
    ...coding.injectates.map(named('injectate')),
    ...coding.drugCodes.map(coded('drug code')),
    ...coding.localPolicies.map(named('local policy')),
    ...coding.modifiers.map((each) => named('modifier')({ ...each, id: each.modifier })),
    ...keyed('coding', 'finding', coding.findings, words),
    ...keyed('coding', 'note', coding.notes, words),
    ...keyed('coding', 'documented', coding.noteFields, words),
    ...Object.entries(coding.definitions).map(([id, when]) =>
      ruleOf('coding', { id: `definition ${id}`, when }, words),
    ),
    ruleOf('coding', { id: 'unknown payer', policy: coding.unknownPayer }, words),
  ]
}

function aftercareRules({ aftercare }: ProtocolData, words: Words): readonly Rule[] {
  const { tasks, checkins, questions, hours, later, ...days } = aftercare
  return [
    ...tasks.map((task) => ruleOf('aftercare', task, words)),
    ...checkins.map((checkin) =>
      ruleOf('aftercare', { ...checkin, id: `check-in ${checkin.id}` }, words),
    ),
    ...questions.map((question) =>
      ruleOf('aftercare', { ...question, id: `question ${question.id}` }, words),
    ),
    ...later.map(({ day, sentence }) =>
      ruleOf('aftercare', { id: `later, day ${day}`, sentence }, words),
    ),
    ruleOf('aftercare', { id: 'hours', ...hours, ...days }, words),
  ]
}

/** Things that have no id of their own but the key they stand under. */
const keyed = (
  part: RulePart,
  kind: string,
  things: Readonly<Record<string, unknown>>,
  words: Words,
): readonly Rule[] =>
  Object.entries(things).map(([key, thing]) =>
    ruleOf(
      part,
      {
        ...(isObject(thing) && !isSentence(thing) && !Array.isArray(thing) ? thing : { is: thing }),
        id: `${kind} ${key}`,
      },
      words,
    ),
  )

type Named = { readonly id: string; readonly [name: string]: unknown }

function ruleOf(part: RulePart, rule: Named, words: Words): Rule {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(rule)
  const fields = entries.flatMap(([name, value]) => {
    if (name === 'id') return []
    const asked = conditionNames.includes(name) && isCondition(value)
    return [[name, asked ? explain(value, words) : textOf(value)] as const]
  })
  return { part, id: rule.id, fields: Object.fromEntries(fields) }
}

const conditionNames = ['when', 'askWhen', 'shownWhen']

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** An aftercare task says when in a sentence, every other rule in a condition. */
const isCondition = (value: unknown): value is Condition => isObject(value) && !('en' in value)

/** Lists and objects in words, keys in one order: a file may hold them in another. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(textOf).join(', ')
  if (isSentence(value)) {
    const draft = value.translation === undefined ? '' : ' (draft)'
    return `${value.en} / ${value.es}${draft}`
  }
  if (!isObject(value)) return String(value)
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value)
  return entries
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([name, part]) =>
        `${name} ${isObject(part) && !isSentence(part) ? `(${textOf(part)})` : textOf(part)}`,
    )
    .join(', ')
}

type Said = { readonly en: string; readonly es: string; readonly translation?: unknown }
const isSentence = (value: unknown): value is Said =>
  isObject(value) && 'en' in value && 'es' in value

import { explain } from '../explain.ts'
import type { Protocol } from '../protocol.ts'
import { protocolWords } from '../protocol-words.ts'
import { isList, isUnknown, partOf } from '../screening/fields.ts'
import type { ScreeningInput, Value } from '../screening/input.ts'
import { type ScreeningRule, waitsForPerson } from '../screening/questions.ts'
import type { ReadyQuestion } from '../screening/ready.ts'
import { answerOf, scopeOf } from '../screening/scope.ts'
import { stageOf } from '../screening/stage.ts'
import { spaceOf } from './answer-space.ts'
import { dimensionsOf } from './answer-values.ts'
import { checkDayRanges } from './day-ranges.ts'
import { type KnownFields, knownFields } from './fields.ts'
import {
  type Checked,
  error,
  type Finding,
  type Search,
  symbolic,
  together,
  warning,
} from './finding.ts'

const ruleMost = 20_000
const questionMost = 8_000
const seed = 11

/** Each screening rule over its own fields, and the rules of each question together: can they hold, do they contradict, what do they leave out. */
export function checkScreening(protocol: Protocol): Checked {
  const known = knownFields(protocol.screening)
  return together(
    protocol.ready.screening.questions.flatMap((ready) => [
      ...ready.rules.map((rule) => checkReached(protocol, rule, known)),
      { findings: [...sameConditions(ready), ...checkDayRanges(ready.question)], searched: [] },
      checkTogether(protocol, ready, known),
    ]),
  )
}

type ReadyRule = ReadyQuestion['rules'][number]

const scopeFor = ({ ready }: Protocol, input: ScreeningInput) =>
  scopeOf(input, stageOf(input).stage, ready.screening.lists)

function checkReached(protocol: Protocol, { rule, test }: ReadyRule, known: KnownFields): Checked {
  const dimensions = dimensionsOf([rule.when], protocol.screening, known)
  const { search, inputs } = spaceOf(dimensions, ruleMost, seed)
  const searched = [{ at: rule.id, search }]
  for (const input of inputs) {
    if (test(scopeFor(protocol, input), undefined) === true) return { findings: [], searched }
  }
  const found =
    search.kind === 'exhaustive'
      ? error(
          'contradiction',
          rule.id,
          `It can never hold: ${explain(rule.when, protocolWords(protocol))}.`,
          search,
        )
      : warning(
          'unreachable',
          rule.id,
          `Not reached: ${explain(rule.when, protocolWords(protocol))}.`,
          search,
        )
  return { findings: [found], searched }
}

function sameConditions({ rules }: ReadyQuestion): readonly Finding[] {
  return rules.flatMap(({ rule }, at) =>
    rules
      .slice(at + 1)
      .filter((other) => JSON.stringify(other.rule.when) === JSON.stringify(rule.when))
      .map((other) =>
        error(
          'contradiction',
          rule.id,
          `The same condition as ${other.rule.id}: ${rule.outcome} and ${other.rule.outcome}.`,
          symbolic,
        ),
      ),
  )
}

/** What was seen of the rules of a question together. */
type Seen = {
  readonly held: Map<string, number>
  /** Of a rule that clears: how often each rule that waits for a person held beside it. */
  readonly beside: Map<string, Map<string, number>>
  /** Answers that no rule covers. */
  readonly gaps: Value[]
  /** Choices of the question that some rule covers with some answer to the rest. */
  readonly covered: Set<Value>
}

function checkTogether(protocol: Protocol, ready: ReadyQuestion, known: KnownFields): Checked {
  const { question } = ready
  const conditions = [
    ...ready.rules.map(({ rule }) => rule.when),
    ...(question.fields ?? []).flatMap(({ when }) => when ?? []),
  ]
  const dimensions = dimensionsOf(conditions, protocol.screening, known)
  const { search, inputs } = spaceOf(dimensions, questionMost, seed)
  const seen: Seen = { held: new Map(), beside: new Map(), gaps: [], covered: new Set() }
  const paths = new Set(dimensions.map(({ path }) => path))
  for (const input of inputs) look(protocol, ready, paths, input, seen)
  return {
    findings: [...contradictions(ready, seen, search), ...gaps(question.id, seen, search)],
    searched: [{ at: question.id, search }],
  }
}

function look(
  protocol: Protocol,
  ready: ReadyQuestion,
  paths: ReadonlySet<string>,
  input: ScreeningInput,
  seen: Seen,
): void {
  const scope = scopeFor(protocol, input)
  const values = ready.rules.map(({ rule, test }) => ({ rule, value: test(scope, undefined) }))
  const holding = values.filter(({ value }) => value === true).map(({ rule }) => rule)
  const serious = holding.filter(({ outcome }) => waitsForPerson(outcome))
  for (const rule of holding) {
    seen.held.set(rule.id, (seen.held.get(rule.id) ?? 0) + 1)
    if (rule.outcome !== 'clear') continue
    const beside = seen.beside.get(rule.id) ?? new Map<string, number>()
    for (const { id } of serious) beside.set(id, (beside.get(id) ?? 0) + 1)
    seen.beside.set(rule.id, beside)
  }
  const covered = values.some(({ value }) => value !== false)
  if (ready.question.who !== 'check' && !covered && isFull(ready, paths, input, scope)) {
    seen.gaps.push(answerOf(input, ready.question.id))
  }
  if (covered) seen.covered.add(partOf(answerOf(input, ready.question.id), 'value'))
}

/**
 * Whether every part that is asked now, and that a rule looks at, has an answer; a list of which nothing is named has
 * none, and is a review by itself.
 */
function isFull(
  ready: ReadyQuestion,
  paths: ReadonlySet<string>,
  input: ScreeningInput,
  scope: ReturnType<typeof scopeOf>,
): boolean {
  if (ready.isAsked(scope, undefined) === false) return false
  const answer = answerOf(input, ready.question.id)
  return ready.fields
    .filter(({ field }) => paths.has(`answers.${ready.question.id}.${field.name}`))
    .filter(({ field, isAsked }) => field.optional !== true && isAsked(scope, undefined) !== false)
    .every(({ field }) => {
      const value = partOf(answer, field.name)
      return !isUnknown(value) && value !== 'skipped' && !(isList(value) && value.length === 0)
    })
}

function contradictions({ rules }: ReadyQuestion, seen: Seen, search: Search): readonly Finding[] {
  const byId = new Map<string, ScreeningRule>(rules.map(({ rule }) => [rule.id, rule]))
  return [...seen.beside].flatMap(([clear, beside]) =>
    [...beside]
      .filter(([, times]) => times === seen.held.get(clear))
      .map(([serious]) =>
        error(
          'contradiction',
          clear,
          `It clears, and ${serious} says ${byId.get(serious)?.outcome} of everything it clears.`,
          search,
        ),
      ),
  )
}

/** A choice that no rule covers is an error; a combination that none covers is a review when it comes, and for a person to judge now. */
function gaps(question: string, seen: Seen, search: Search): readonly Finding[] {
  const choices = new Set(seen.gaps.map((answer) => partOf(answer, 'value')))
  const never = [...choices].filter((choice) => choice !== undefined && !seen.covered.has(choice))
  const [example] = seen.gaps
  if (example === undefined) return []
  const more = seen.gaps.length > 1 ? ` and ${seen.gaps.length - 1} more` : ''
  return never.length > 0
    ? never.map((choice) =>
        error('gap', question, `No rule covers the answer ${JSON.stringify(choice)}.`, search),
      )
    : [
        warning(
          'gap',
          question,
          `No rule covers ${JSON.stringify(example)}${more}: a review.`,
          search,
        ),
      ]
}

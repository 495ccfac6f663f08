import type { Truth } from '../conditions.ts'
import type { Protocol } from '../protocol.ts'
import { dayOf, partOf, type Scope } from './fields.ts'
import type { ScreeningDecision, ScreeningInput, ScreeningReason } from './input.ts'
import { type Outcome, outcomes, type Stage, waitsForPerson } from './questions.ts'
import type { ReadyQuestion } from './ready.ts'
import { answerOf, scopeOf } from './scope.ts'
import { stageOf } from './stage.ts'

/**
 * Screens a patient: every question is looked at by itself, every rule that holds fires, and the worst outcome is the
 * decision. What is unknown, unanswered or covered by no rule is a review. Before the day the decision is provisional.
 */
export function screen(
  protocol: Pick<Protocol, 'version' | 'ready'>,
  input: ScreeningInput,
): ScreeningDecision {
  const { questions, lists } = protocol.ready.screening
  const { stage, late } = stageOf(input)
  const scope = scopeOf(input, stage, lists)
  const results = questions.map((question) => look(question, input, scope, stage))
  const fired = [...(late ? [answeredAfter] : []), ...results.flatMap(({ fired }) => fired)]
  const reasons = outcomes
    .toReversed()
    .flatMap((outcome) => fired.filter((reason) => reason.outcome === outcome))
    .filter(({ outcome }) => outcome !== 'clear')
  return {
    decision: reasons[0]?.outcome ?? 'clear',
    pending: results.flatMap(({ pending }) => (pending === undefined ? [] : [pending])),
    provisional: stage === 'before',
    emergencyText: fired.some(({ emergencyText }) => emergencyText === true),
    reasons: reasons.map(({ emergencyText: _, ...reason }) => reason),
    protocol: protocol.version,
  }
}

type Fired = ScreeningReason & { readonly emergencyText?: true }
type Looked = { readonly fired: readonly Fired[]; readonly pending?: string }

const answeredAfter: Fired = {
  rule: 'input.answered_after',
  outcome: 'review',
  because: 'The answers are dated after the day of the procedure, or a date cannot be read.',
  source: [],
  confidence: 'design-choice',
}

function look(ready: ReadyQuestion, input: ScreeningInput, scope: Scope, stage: Stage): Looked {
  const { question } = ready
  const asked = ready.isAsked(scope, undefined)
  if (asked === false) return { fired: [] }
  if (stage === 'before' && (asked === 'unknown' || question.staffDay === true)) {
    return { fired: [], pending: question.id }
  }
  const values = ready.rules.map(({ rule, test }) => ({ rule, value: test(scope, undefined) }))
  const fired = values.filter(({ value }) => value === true).map(({ rule }) => reasonOf(rule))
  if (question.who !== 'check' && isUnanswered(ready, input)) {
    return {
      fired: [...fired.filter(({ outcome }) => outcome !== 'clear'), unanswered(ready, stage)],
    }
  }
  const undecided = isUndecided(values)
  if (undecided)
    fired.push(
      ownReason(question.id, 'undecided', 'review', 'A rule needs something that is not known.'),
    )
  if (fired.length === 0 && question.who !== 'check') {
    fired.push(ownReason(question.id, 'uncovered', 'review', 'Answer not covered by a rule.'))
  }
  if (stage === 'day' && question.dayOf === true && isExpired(question.id, input, scope)) {
    fired.push(
      ownReason(question.id, 'expired', 'review', 'The answer is from an earlier day: ask again.'),
    )
  }
  return { fired }
}

const reasonOf = ({
  id,
  outcome,
  because,
  source,
  confidence,
  emergencyText,
}: ReadyQuestion['rules'][number]['rule']): Fired => ({
  rule: id,
  outcome,
  because,
  source,
  confidence,
  ...(emergencyText && { emergencyText }),
})

const ownReason = (question: string, name: string, outcome: Outcome, because: string): Fired => ({
  rule: `${question}.${name}`,
  outcome,
  because,
  source: [],
  confidence: 'design-choice',
})

/** Nobody has answered: no answer, left out, or unsure where that is no answer. */
export function isUnanswered(
  { question }: Pick<ReadyQuestion, 'question'>,
  input: ScreeningInput,
): boolean {
  const answer = answerOf(input, question.id)
  if (answer == null) return true
  const value = partOf(answer, 'value')
  if (value === 'unsure') return question.unsureAllowed !== true
  return value === null || value === 'skipped'
}

function unanswered({ question }: ReadyQuestion, stage: Stage): Fired {
  const later = stage === 'day' ? question.ifRelevantLater : undefined
  const outcome = later ?? question.ifUnanswered ?? 'review'
  return ownReason(question.id, 'unanswered', outcome, 'No answer, or not sure.')
}

/** A serious rule cannot be decided, and no serious rule of the question holds anyway. */
function isUndecided(
  values: readonly { readonly rule: { readonly outcome: Outcome }; readonly value: Truth }[],
): boolean {
  const serious = values.filter(({ rule }) => waitsForPerson(rule.outcome))
  return (
    serious.some(({ value }) => value === 'unknown') && !serious.some(({ value }) => value === true)
  )
}

/** On the day an answer given on an earlier day no longer counts by itself. */
export function isExpired(id: string, input: ScreeningInput, scope: Scope): boolean {
  const at = partOf(answerOf(input, id), 'at')
  if (at == null) return false
  const day = dayOf(at, scope.clinicTz)
  if (day === undefined || scope.procedureDay === undefined) return true
  return Temporal.PlainDate.compare(day, scope.procedureDay) < 0
}

import type { Protocol } from '../protocol.ts'
import { questionOf } from './basis.ts'
import type { ScreeningInput, ScreeningReason } from './input.ts'

const openEndings = /\.(?:unanswered|undecided|expired)$/

/**
 * The reasons that hold only because staff have not yet written something down: the plan, the chart, vital signs, or
 * what they are asked on the day. They hold all the same; no clinician needs to judge them, somebody has to look.
 */
export function openChecks(
  { ready }: Pick<Protocol, 'ready'>,
  { vitals }: ScreeningInput,
  reasons: readonly ScreeningReason[],
): readonly string[] {
  const questions = new Map(
    ready.screening.questions.map(({ question }) => [question.id, question]),
  )
  const nothingMeasured = Object.keys(vitals).length === 0
  return reasons
    .filter(({ rule }) => {
      const question = questions.get(questionOf(rule))
      if (question === undefined) return false
      if (question.who === 'check' && question.staffDay === true && nothingMeasured) return true
      return question.who !== 'patient' && openEndings.test(rule)
    })
    .map(({ rule }) => rule)
}

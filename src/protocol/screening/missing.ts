import type { Protocol } from '../protocol.ts'
import { isUnknown } from './fields.ts'
import type { ScreeningInput } from './input.ts'
import { waitsForPerson } from './questions.ts'
import { pathsRead } from './reads.ts'
import type { ReadyQuestion } from './ready.ts'
import { scopeOf } from './scope.ts'
import { isUnanswered } from './screen.ts'
import { stageOf } from './stage.ts'

/** What a question still waits for, and who can tell: the patient, or staff who know chart, plan and vital signs. */
export type Missing = {
  readonly question: string
  readonly of: 'patient' | 'staff'
  /** Paths of the input that are unknown; none where the question itself has no answer. */
  readonly paths: readonly string[]
}

/** What must still be found out for the screening to be decided. On an earlier day it also names what is asked on the day. */
export function missingFrom(
  protocol: Pick<Protocol, 'ready'>,
  input: ScreeningInput,
): readonly Missing[] {
  const { questions, lists, data } = protocol.ready.screening
  const scope = scopeOf(input, stageOf(input).stage, lists)
  const whoOf = new Map(questions.map(({ question }) => [question.id, question.who]))
  const tellerOf = (path: string): Missing['of'] => {
    const [root, name = ''] = path.split('.')
    if (path === 'patient.painAreas') return 'patient'
    return root === 'answers' && whoOf.get(name) === 'patient' ? 'patient' : 'staff'
  }
  const unknownIn = (paths: ReadonlySet<string>): readonly string[] =>
    [...paths].filter((path) => isUnknown(scope.at(path)))
  const byTeller = (question: string, paths: readonly string[]): readonly Missing[] =>
    [...Map.groupBy(paths, tellerOf)].map(([of, its]) => ({ question, of, paths: its }))

  function of(ready: ReadyQuestion): readonly Missing[] {
    const { question } = ready
    const asked = ready.isAsked(scope, undefined)
    if (asked === false) return []
    if (question.who !== 'check' && isUnanswered(ready, input)) {
      const waitsForPlan =
        asked === 'unknown' ? unknownIn(pathsRead(question.askWhen, data.definitions)) : []
      const teller = question.who === 'patient' ? 'patient' : 'staff'
      return [
        { question: question.id, of: teller, paths: [] },
        ...byTeller(question.id, waitsForPlan),
      ]
    }
    const serious = ready.rules
      .filter(({ rule }) => waitsForPerson(rule.outcome))
      .map(({ rule, test }) => ({ rule, truth: test(scope, undefined) }))
    const isCheck = question.who === 'check'
    if (!isCheck && serious.some(({ truth }) => truth === true)) return []
    const open = serious.filter(({ truth }) => truth === 'unknown' || (isCheck && truth === true))
    const paths = open.flatMap(({ rule }) => [...pathsRead(rule.when, data.definitions)])
    return byTeller(question.id, unknownIn(new Set(paths)))
  }
  return questions.flatMap(of)
}

import { planModifiers } from '../aftercare/modifiers.ts'
import { statementsOf } from '../handout/page.ts'
import type { ProtocolData } from '../protocol.ts'
import type { Path } from './places.ts'
import type { Reference } from './references.ts'

type Valid = Reference['valid']

const among = (
  names: readonly string[] | undefined,
  path: Path,
  kind: string,
  valid: Valid,
): readonly Reference[] =>
  (names ?? []).map((name, at) => ({ path: [...path, at], kind, name, valid }))

/** Names in the plan of the days after: the chart's words, the tasks that stand for others, what check-ins ask and who reads it. */
export function aftercareReferences(data: ProtocolData): readonly Reference[] {
  const { aftercare, symptomForm, page } = data
  const modifiers: Valid = new Map(planModifiers.map((id) => [id, id]))
  const tasks: Valid = new Map(aftercare.tasks.map((task) => [task.id, task]))
  const questions: Valid = new Map(aftercare.questions.map((question) => [question.id, question]))
  const readers: Valid = new Map([
    ...tasks,
    ...symptomForm.blocks.flatMap((block) => block.questions.map(({ id }) => [id, id] as const)),
  ])
  const chart = (
    rule: { readonly onlyIf?: readonly string[]; readonly unless?: readonly string[] },
    path: Path,
  ) => [
    ...among(rule.onlyIf, [...path, 'onlyIf'], 'modifier of a plan', modifiers),
    ...among(rule.unless, [...path, 'unless'], 'modifier of a plan', modifiers),
  ]
  return [
    ...aftercare.tasks.flatMap((task, at) => {
      const path: Path = ['aftercare', 'tasks', at]
      const { insteadOf } = task
      return [
        ...chart(task, path),
        ...(insteadOf === undefined
          ? []
          : [{ path: [...path, 'insteadOf'], kind: 'task', name: insteadOf, valid: tasks }]),
      ]
    }),
    ...aftercare.checkins.flatMap((checkin, at) => {
      const path: Path = ['aftercare', 'checkins', at]
      return [
        ...chart(checkin, path),
        ...among(checkin.asks, [...path, 'asks'], 'question of a check-in', questions),
      ]
    }),
    ...aftercare.questions.flatMap(({ readBy }, at) =>
      among(
        readBy,
        ['aftercare', 'questions', at, 'readBy'],
        'question of the form, or task,',
        readers,
      ),
    ),
    ...statementsOf(page).flatMap((statement) => chart(statement, ['page', statement.id])),
  ]
}

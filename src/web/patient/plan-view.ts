import type { AftercareDay, AftercarePlan } from '#protocol/aftercare/plan.ts'
import type { PlannedTask } from '#protocol/aftercare/tasks.ts'
import type { Language } from '#protocol/language.ts'
import { shortDayText } from './times.ts'
import { type TaskText, taskText } from './today/after-view.ts'

export type Span = {
  readonly first: number
  readonly last: number
  readonly dates: string
  readonly current: boolean
  readonly tasks: Readonly<Record<PlannedTask['kind'], readonly TaskText[]>>
}

const sameTasks = (one: AftercareDay, other: AftercareDay): boolean =>
  one.tasks.map(({ id }) => id).join() === other.tasks.map(({ id }) => id).join()

/** How to do a task is written out the first time it is asked for. */
function explainedOnce(task: TaskText, explained: Set<string>): TaskText {
  if (explained.has(task.id)) return { ...task, details: [], steps: [] }
  explained.add(task.id)
  return task
}

/** Days that ask for the same stand together. */
export function spansOf(plan: AftercarePlan, today: number, language: Language): readonly Span[] {
  const groups: AftercareDay[][] = []
  for (const day of plan.days) {
    const group = groups.at(-1)
    const first = group?.[0]
    if (group !== undefined && first !== undefined && sameTasks(first, day)) group.push(day)
    else groups.push([day])
  }
  const explained = new Set<string>()
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)]
    if (first === undefined || last === undefined) return []
    const date = (day: AftercareDay) => shortDayText(Temporal.PlainDate.from(day.date), language)
    const of = (kind: PlannedTask['kind']) =>
      first.tasks
        .filter((task) => task.kind === kind)
        .map((task) => explainedOnce(taskText(task, language), explained))
    return {
      first: first.day,
      last: last.day,
      dates: first === last ? date(first) : `${date(first)} – ${date(last)}`,
      current: first.day <= today && today <= last.day,
      tasks: { do: of('do'), 'if-needed': of('if-needed'), know: of('know') },
    }
  })
}

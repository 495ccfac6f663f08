import type { ScreeningInput, Value } from './input.ts'
import { pathsRead } from './reads.ts'
import type { ReadyScreening } from './ready.ts'
import { scopeOf } from './scope.ts'
import { stageOf } from './stage.ts'

/** The question a rule belongs to: rule ids are question and name, with a point between. */
export function questionOf(ruleId: string): string {
  return ruleId.slice(0, ruleId.indexOf('.'))
}

/**
 * What a reason was decided by: the answer to its question, and every other fact its rule looks at. A release holds
 * while this stays as it was.
 */
export function basisOf(
  { questions, data, lists }: ReadyScreening,
  input: ScreeningInput,
  ruleId: string,
): Value {
  const id = questionOf(ruleId)
  const question = questions.find((each) => each.question.id === id)?.question
  const rule = question?.rules.find((each) => each.id === ruleId)
  const conditions =
    rule === undefined
      ? [question?.askWhen, ...(question?.rules ?? []).map(({ when }) => when)]
      : [rule.when]
  const paths = new Set(conditions.flatMap((each) => [...pathsRead(each, data.definitions)]))
  const scope = scopeOf(input, stageOf(input).stage, lists)
  const own = `answers.${id}`
  const facts = [...paths]
    .filter((path) => path !== 'stage' && path !== own && !path.startsWith(`${own}.`))
    .toSorted()
    .map((path) => [path, scope.at(path) ?? null] as const)
  return { answer: input.answers[id] ?? null, facts: Object.fromEntries(facts) }
}

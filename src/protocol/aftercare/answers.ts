/** A modifier that holds when a screening answer has one of these values in this field. */
export type AnswerModifier = {
  readonly modifier: string
  readonly question: string
  readonly field: 'value' | 'items'
  readonly anyOf: readonly string[]
}

/**
 * The modifiers of a plan that follow from the screening answers, by question id: a bare value ("no") or an object
 * with `value` and `items`. An unanswered question adds nothing: the sentences for everyone carry the warning.
 */
export function modifiersFromAnswers(
  rules: readonly AnswerModifier[],
  answers: Readonly<Record<string, unknown>>,
): readonly string[] {
  const present = rules.filter(({ question, field, anyOf }) =>
    valuesOf(answers[question], field).some((value) => anyOf.some((wanted) => wanted === value)),
  )
  return [...new Set(present.map(({ modifier }) => modifier))]
}

function valuesOf(answer: unknown, field: AnswerModifier['field']): readonly unknown[] {
  if (typeof answer === 'string') return field === 'value' ? [answer] : []
  if (typeof answer !== 'object' || answer === null || !(field in answer)) return []
  const value: unknown = Reflect.get(answer, field)
  return Array.isArray(value) ? value : [value]
}

import type { AnswerCondition } from '../conditions.ts'
import { compileAnswers, type Test } from '../screening/compile.ts'
import type { ScreeningInput } from '../screening/input.ts'
import type { ScreeningData } from '../screening/questions.ts'
import { listFields, scopeOf } from '../screening/scope.ts'
import { stageOf } from '../screening/stage.ts'

/** When a modifier of the symptom rules is present, asked of the screening's input. */
export type ModifierSource = { readonly modifier: string; readonly present: AnswerCondition }

export type ChartModifiers = {
  readonly present: readonly string[]
  readonly unknown: readonly string[]
}

export type ReadyModifiers = {
  readonly lists: ReadonlySet<string>
  readonly tests: readonly { readonly modifier: string; readonly test: Test }[]
}

/** Compiles the table once. */
export function readyModifiers(
  sources: readonly ModifierSource[],
  screening: ScreeningData,
): ReadyModifiers {
  return {
    lists: listFields(screening.questions),
    tests: sources.map(({ modifier, present }) => ({
      modifier,
      test: compileAnswers(present, screening),
    })),
  }
}

/** The chart's modifiers of the symptom rules, from the screening: present, absent (in neither list), or unknown. */
export function chartModifiers(
  protocol: { readonly ready: { readonly modifiers: ReadyModifiers } },
  input: ScreeningInput,
): ChartModifiers {
  const { lists, tests } = protocol.ready.modifiers
  const scope = scopeOf(input, stageOf(input).stage, lists)
  const truths = tests.map(({ modifier, test }) => ({ modifier, truth: test(scope, undefined) }))
  const having = (wanted: true | 'unknown') =>
    truths.filter(({ truth }) => truth === wanted).map(({ modifier }) => modifier)
  return { present: having(true), unknown: having('unknown') }
}

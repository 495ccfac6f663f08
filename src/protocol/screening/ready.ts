import type { AnswerCondition } from '../conditions.ts'
import { compileAnswers, type Test } from './compile.ts'
import type {
  Field,
  FlowScreen,
  ScreeningData,
  ScreeningQuestion,
  ScreeningRule,
} from './questions.ts'
import { listFields } from './scope.ts'

/** The screening with its conditions compiled once. */
export type ReadyScreening = {
  readonly data: ScreeningData
  /** Paths of answers that are lists. */
  readonly lists: ReadonlySet<string>
  readonly questions: readonly ReadyQuestion[]
  readonly screens: readonly { readonly screen: FlowScreen; readonly shown: Test }[]
}

export type ReadyQuestion = {
  readonly question: ScreeningQuestion
  readonly isAsked: Test
  readonly rules: readonly { readonly rule: ScreeningRule; readonly test: Test }[]
  /** By field of the answer. */
  readonly fields: readonly { readonly field: Field; readonly isAsked: Test }[]
}

/** Compiles the screening part of a protocol. Throws when a rule names something the protocol does not have. */
export function readyScreening(data: ScreeningData): ReadyScreening {
  const compile = (condition: AnswerCondition | undefined): Test =>
    condition === undefined ? () => true : compileAnswers(condition, data)
  return {
    data,
    lists: listFields(data.questions),
    questions: data.questions.map((question) => ({
      question,
      isAsked: compile(question.askWhen),
      rules: question.rules.map((rule) => ({ rule, test: compile(rule.when) })),
      fields: (question.fields === undefined ? [] : question.fields).map((field) => ({
        field,
        isAsked: compile(field.when),
      })),
    })),
    screens: data.flow.map((screen) => ({ screen, shown: compile(screen.when) })),
  }
}

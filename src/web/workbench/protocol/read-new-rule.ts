import type { Problem } from '#clinic/protocols/door/problems.ts'
import { answerChoices, isWindow, type NewRule } from '#clinic/protocols/new-rule.ts'
import type { ProtocolData } from '#protocol/protocol.ts'
import { outcomes } from '#protocol/screening/questions.ts'
import { dispositions } from '#protocol/triage/report.ts'
import type { FieldError } from '../../look/error-summary.tsx'
import { textOf } from '../form.ts'
import { answerId, type NewPart } from './new-rule-data.ts'

export const symptomFields = ['symptom-1', 'symptom-2', 'symptom-3'] as const
export const factFields = ['fact-1', 'fact-2'] as const
export const answerFields = ['answer-1', 'answer-2'] as const

export type ReadForm =
  | { readonly kind: 'read'; readonly rule: NewRule }
  | { readonly kind: 'refused'; readonly errors: readonly FieldError[] }

const refused = (name: string, message: string): ReadForm => ({
  kind: 'refused',
  errors: [{ name, message }],
})

const chosen = (form: FormData, names: readonly string[]): readonly string[] => [
  ...new Set(names.map((name) => textOf(form, name)).filter((text) => text !== '')),
]

const noLevel = 'Choose what it comes to.'

/** The rule that a form describes; what is no choice of it is refused, what is empty the clinic's verb judges. */
export function readNewRuleForm(form: FormData, data: ProtocolData, part: NewPart): ReadForm {
  const because = textOf(form, 'because')
  const sources = chosen(form, ['source'])
  const told = { en: textOf(form, 'en'), es: textOf(form, 'es') }
  const typed = textOf(form, 'level')
  if (part === 'after') {
    const level = dispositions.find((each) => each === typed)
    if (level === undefined) return refused('level', noLevel)
    const window = textOf(form, 'window')
    return {
      kind: 'read',
      rule: {
        part: 'triage',
        name: textOf(form, 'name'),
        level,
        symptoms: chosen(form, symptomFields),
        facts: chosen(form, factFields),
        temperature_f: textOf(form, 'temperature').replace(',', '.'),
        window: isWindow(window) ? window : 'any',
        because,
        sources,
        told,
      },
    }
  }
  const level = outcomes.find((each) => each === typed)
  if (level === undefined) return refused('level', noLevel)
  const ids = chosen(form, answerFields)
  const answers = answerChoices(data).filter((choice) => ids.includes(answerId(choice)))
  const first = answers.toSorted(
    (one, other) => ids.indexOf(answerId(one)) - ids.indexOf(answerId(other)),
  )
  return {
    kind: 'read',
    rule: {
      part: 'screening',
      level,
      answers: first,
      because,
      sources,
      told: told.en === '' && told.es === '' ? undefined : told,
    },
  }
}

const conditionField = { after: 'symptom-1', before: 'answer-1' } as const

/** Problems of a new rule as errors of the form's fields, one each. */
export function newRuleErrors(problems: readonly Problem[], part: NewPart): readonly FieldError[] {
  const byField = Map.groupBy(problems, ({ path }) =>
    path === 'condition' ? conditionField[part] : path,
  )
  return [...byField].map(([name, [first]]) => ({
    name,
    message: name === 'temperature' ? 'Write degrees Fahrenheit as 100.4.' : (first?.message ?? ''),
  }))
}

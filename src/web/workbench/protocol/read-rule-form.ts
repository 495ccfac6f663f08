import { type Problem, problemText } from '#clinic/protocols/door/problems.ts'
import type { FoundRule, RuleChange } from '#clinic/protocols/rule.ts'
import type { FieldError } from '../../look/error-summary.tsx'
import { textOf } from '../form.ts'
import { sentenceField } from './sentence-field.ts'

const conditionMost = 20_000

/** A condition as it was typed: JSON keeps its own spaces, and may be longer than a sentence. */
export function conditionOf(form: FormData): string {
  const text = form.get('when')
  return typeof text === 'string' ? text.slice(0, conditionMost) : ''
}

/** What the form says the rule shall be. */
export const readRuleForm = (form: FormData, { part, lines }: FoundRule): RuleChange => ({
  level: textOf(form, 'level'),
  named:
    part === 'triage' ? { name: textOf(form, 'name'), window: textOf(form, 'window') } : undefined,
  because: textOf(form, 'because'),
  confidence: textOf(form, 'confidence'),
  when: conditionOf(form),
  sentences: Object.fromEntries(
    lines.map(({ key }) => [
      key,
      { en: textOf(form, sentenceField(key, 'en')), es: textOf(form, sentenceField(key, 'es')) },
    ]),
  ),
})

function fieldOf(path: string): string {
  const sentence = /^sentences\.(.+)\.(en|es)$/.exec(path)
  if (sentence?.[1] !== undefined && (sentence[2] === 'en' || sentence[2] === 'es'))
    return sentenceField(sentence[1], sentence[2])
  if (path === 'disposition' || path === 'outcome') return 'level'
  return ['because', 'confidence', 'name', 'window'].includes(path) ? path : 'when'
}

/** Problems as errors of the form's fields: the first of each, with its place and the nearest name that exists. */
export function fieldErrors(problems: readonly Problem[]): readonly FieldError[] {
  const byField = Map.groupBy(problems, ({ path }) => fieldOf(path))
  return [...byField].map(([name, [first, ...more]]) => {
    const text = first === undefined ? '' : messageOf(name, first)
    return { name, message: more.length === 0 ? text : `${text} And ${more.length} more.` }
  })
}

const messageOf = (name: string, problem: Problem): string =>
  name === 'when' && problem.path !== 'when'
    ? problemText(problem)
    : problemText({ ...problem, path: '' })

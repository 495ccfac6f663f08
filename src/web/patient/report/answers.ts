import { z } from 'zod'
import type { FormAnswers } from '#protocol/triage/form.ts'

const temperature = z.object({
  value: z.string(),
  unit: z.enum(['F', 'C']).nullish(),
  how: z.enum(['mouth', 'ear', 'armpit', 'forehead', 'not_taken']).nullish(),
})
const answers = z.record(z.string(), z.union([z.array(z.string()), z.string(), temperature]))

/** Answers of a kept report, as the form reads them. */
export const keptAnswers = (kept: Readonly<Record<string, unknown>>): FormAnswers =>
  answers.parse(kept)

/** Answers as the fields of a plain form: the way back of `answersOfFields`. */
export function fieldsOf(given: FormAnswers): readonly (readonly [name: string, value: string])[] {
  return Object.entries(given).flatMap(([id, answer]): (readonly [string, string])[] => {
    if (typeof answer === 'string') return [[id, answer]]
    if (!('value' in answer)) return answer.map((tick) => [id, tick] as const)
    return [
      [id, answer.value] as const,
      ...(answer.unit == null ? [] : [[`${id}.unit`, answer.unit] as const]),
      ...(answer.how == null ? [] : [[`${id}.how`, answer.how] as const]),
    ]
  })
}

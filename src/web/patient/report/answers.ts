import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
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

/** Whether two sets of answers say the same; what JSON does not keep makes no difference. */
export const sayTheSame = (one: FormAnswers, other: FormAnswers): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)))

/**
 * The id of a report that follows another one: always the same for the same seed, so that a double tap
 * is still one report. Shaped as a UUID of version 8.
 */
export function followingId(reportId: string, seed: string): string {
  const hash = createHash('sha256').update(`${reportId}\n${seed}`).digest('hex')
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 3) | 8).toString(16)
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}

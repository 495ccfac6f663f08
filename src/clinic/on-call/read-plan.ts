import { z } from 'zod'
import type { Plan } from './plan.ts'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const tier = z.enum(['primary', 'backup'])
const weekday = z.literal([1, 2, 3, 4, 5, 6, 7])
const step = z.array(z.uuid()).min(1).max(10)

const rotation = z.strictObject({
  kind: z.literal('rotation'),
  tier,
  steps: z.array(step).min(1).max(30),
  every: z.enum(['day', 'week']),
  weekday,
  at: time,
  from: z.iso.date(),
})

const weekly = z.strictObject({
  kind: z.literal('weekly'),
  tier,
  spans: z
    .array(
      z.strictObject({
        day: z.union([weekday, z.literal('holiday')]),
        from: time,
        to: time,
        people: step,
      }),
    )
    .min(1)
    .max(60),
})

const plan = z.discriminatedUnion('kind', [rotation, weekly])

/** A plan from a form or from the database; undefined where it is none. */
export function readPlan(given: unknown): Plan | undefined {
  return plan.safeParse(given).data
}

/** Everyone a plan names, each once. */
export function peopleIn(wanted: Plan): string[] {
  const steps = wanted.kind === 'rotation' ? wanted.steps : wanted.spans.map(({ people }) => people)
  return [...new Set(steps.flat())]
}

import { z } from 'zod'
import { type Drawing, intensityMost, nearestZone } from '#protocol/atlas/rank/drawing.ts'
import { findZone } from '#protocol/atlas/zones.ts'

const zoneMessage = (id: string): string => {
  const near = nearestZone(id)
  return `There is no zone "${id}".${near === undefined ? '' : ` Nearest: "${near}".`}`
}

const mark = z
  .strictObject({
    zone: z
      .string()
      .max(100)
      .refine((id) => findZone(id) !== undefined, {
        error: ({ input }) => zoneMessage(String(input)),
      })
      .describe('an id of the zones of the atlas'),
    side: z
      .enum(['left', 'right', 'midline'])
      .describe("the patient's own side; midline for a zone that lies in it"),
    intensity: z
      .number()
      .min(0)
      .max(intensityMost)
      .optional()
      .describe('0 no pain, 10 the worst; without one the mark counts fully'),
  })
  .refine(({ zone, side }) => findZone(zone)?.paired !== true || side !== 'midline', {
    path: ['side'],
    error: ({ input }) => `"${zoneOf(input)}" is on both sides of the body: side is left or right.`,
  })
  .refine(({ zone, side }) => findZone(zone)?.paired !== false || side === 'midline', {
    path: ['side'],
    error: ({ input }) => `"${zoneOf(input)}" lies in the midline: side is "midline".`,
  })

const zoneOf = (input: unknown): string =>
  typeof input === 'object' && input !== null && 'zone' in input ? String(input.zone) : ''

/** The input of `needlepoint rank`: what a patient painted. */
export const drawing = z.strictObject({
  drawn: z.array(mark).max(500),
}) satisfies z.ZodType<Drawing>

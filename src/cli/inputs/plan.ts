import { z } from 'zod'
import { wallClock } from '#clinic/protocols/door/words.ts'
import { zone } from '#clinic/protocols/door/zone.ts'
import type { AftercareInput } from '#protocol/aftercare/input.ts'
import { aftercareModifiers } from '#protocol/aftercare/modifiers.ts'
import { findMuscle } from '#protocol/atlas/muscles.ts'
import { languages } from '#protocol/language.ts'

/** What `needlepoint plan` reads: one procedure, as recorded. */
export const planInput = z
  .strictObject({
    procedure_at: z.iso.datetime({ offset: true }).describe('when the procedure ended'),
    clinic_tz: zone,
    patient_tz: zone.optional().describe("the clinic's zone unless given"),
    points: z
      .array(
        z.strictObject({
          point: z
            .string()
            .max(100)
            .refine((id) => findMuscle(id) !== undefined, 'a muscle or trigger point of the atlas'),
          side: z.enum(['left', 'right', 'midline']),
        }),
      )
      .max(200),
    drugs: z
      .array(
        z.strictObject({
          drug: z.string().min(1).max(200),
          percent: z.string().max(100).optional(),
          ml: z.union([z.string().max(100), z.number()]).optional(),
          epi: z.boolean().optional(),
        }),
      )
      .max(50)
      .default([]),
    held: z
      .array(
        z.strictObject({
          drug: z.string().min(1).max(200),
          restart_date: z.iso.date().optional(),
          restart_time: wallClock.optional(),
          signed_by: z.string().min(1).max(200).optional(),
        }),
      )
      .max(20)
      .default([])
      .describe('medicines a clinician held; a restart line needs date, time and who signed'),
    modifiers: z.array(z.enum(aftercareModifiers)).max(200).default([]),
    language: z.enum(languages).default('en'),
    hours: z
      .strictObject({
        reminders: z.array(wallClock).max(12).optional(),
        quiet: z.strictObject({ from: wallClock, to: wallClock }).optional(),
      })
      .optional()
      .describe("the patient's own hours, on the patient's clock"),
  })
  .transform(
    ({ patient_tz, ...input }): AftercareInput => ({
      ...input,
      patient_tz: patient_tz ?? input.clinic_tz,
    }),
  )

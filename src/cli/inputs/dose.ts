import { z } from 'zod'
import type { DosePlan } from '#protocol/dosing/plan.ts'
import { dosing } from '#protocol/tpi/dosing.ts'

const decimal = z.union([z.number(), z.string().max(40)])
// A misspelt modifier would silently raise a limit, so only the protocol's own pass.
const modifierIds = z.array(z.enum(Object.keys(dosing.modifiers))).max(100)

const doses = z
  .array(
    z.strictObject({
      drug: z.string().max(200),
      percent: decimal.nullish().describe('the strength in percent, or mg_per_ml'),
      mg_per_ml: decimal.nullish(),
      ml: decimal.nullish(),
      epi: z.boolean().nullish().describe('whether epinephrine is in the solution'),
      epi_ratio: z.string().max(40).nullish().describe('such as 1:200000'),
    }),
  )
  .max(50)

/** The input of `needlepoint dose`: what is to be injected, or what was. A missing number or unit is no bad input: it is answered, and never clears. */
export const dosePlan = z.strictObject({
  weight: z
    .strictObject({ value: decimal.nullish(), unit: z.enum(['kg', 'lb']).nullish() })
    .nullish(),
  height_cm: decimal.nullish(),
  sex: z.enum(['female', 'male', 'other', 'unknown']).nullish(),
  last_weight_kg: decimal.nullish(),
  age_years: decimal.nullish(),
  modifiers: modifierIds.optional(),
  modifiers_unknown: modifierIds.optional(),
  reduction_factor: decimal.nullish(),
  drugs: doses,
  prior_24h: doses.optional(),
  prior_other: z
    .array(
      z.strictObject({ kind: z.enum(['liposomal', 'patch']), hours_before: decimal.nullish() }),
    )
    .max(50)
    .optional(),
}) satisfies z.ZodType<DosePlan>

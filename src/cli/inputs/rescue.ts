import { z } from 'zod'
import type { RescueInput } from '#protocol/dosing/rescue-input.ts'
import { dosing } from '#protocol/tpi/dosing.ts'

const decimal = z.union([z.number(), z.string().max(40)])
const modifierIds = z
  .array(z.enum(Object.keys(dosing.rescue.acetaminophen.modifiers)))
  .max(100)
  .optional()

/** A case may carry what its author expects and why; it is not read. */
const ofCases = {
  expected: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
  note: z.string().optional(),
}

/** The input of `needlepoint rescue`: what to give is asked by weight in kg, acetaminophen by mg or in words. */
export const rescueInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lipid_20_percent'), weight_kg: decimal.nullish(), ...ofCases }),
  z.strictObject({
    kind: z.literal('epinephrine_im_1mg_per_ml'),
    weight_kg: decimal.nullish(),
    ...ofCases,
  }),
  z.strictObject({
    kind: z.literal('acetaminophen'),
    regimen: z.string().max(500).nullish().describe('such as 2 x 500 mg every 6 h'),
    total_mg_24h: decimal.nullish(),
    dose_mg: decimal.nullish(),
    hours_between: decimal.nullish(),
    weight_kg: decimal.nullish(),
    modifiers: modifierIds,
    modifiers_unknown: modifierIds,
    ...ofCases,
  }),
]) satisfies z.ZodType<RescueInput>

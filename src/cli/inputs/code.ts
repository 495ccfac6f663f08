import { z } from 'zod'
import { roles } from '#protocol/coding/rules.ts'
import type { Session } from '#protocol/coding/session.ts'

const name = z.string().min(1).max(200)
const names = z.array(name).max(200)
const yesNo = z.boolean().nullish()
const amount = z
  .union([
    z.number(),
    z
      .string()
      .max(40)
      .regex(/^[+-]?\d+(\.\d+)?$/, 'a decimal'),
  ])
  .nullish()

/** The input of `needlepoint code`: one day of service as the note says it. What is absent is not in the note. */
export const codingSession = z.strictObject({
  payer: name.nullish().describe('such as medicare_2024_lcd or commercial'),
  dateOfService: z.iso.date().nullish(),
  exam: z
    .strictObject({ tautBand: yesNo, hyperirritableSpot: yesNo, referredPain: yesNo })
    .nullish(),
  targets: z
    .array(
      z.strictObject({
        muscle: name.nullish().describe('a muscle of the atlas; null where the note names none'),
        member: name.nullish().describe('the named member of a group of muscles'),
        structure: name.nullish().describe('what was needled where it was no muscle'),
        side: z.enum(['left', 'right', 'midline']).nullish(),
        technique: z.enum(['injection', 'dry-needling']).nullish(),
        injectate: names.nullish(),
        points: amount,
        encounter: amount,
      }),
    )
    .max(200)
    .nullish(),
  drugs: z
    .array(
      z.strictObject({
        drug: name.nullish(),
        given_mg: amount,
        given_ml: amount,
        given_units: amount,
        discarded_mg: amount,
        discarded_ml: amount,
        discarded_units: amount,
        container_mg: amount.describe('what the opened containers held'),
        container: z.enum(['single-dose', 'multi-dose']).nullish(),
        code: name.nullish().describe('a HCPCS code that a person typed'),
      }),
    )
    .max(50)
    .nullish(),
  diagnoses: names.nullish().describe('ICD-10-CM codes; without any they follow from the muscles'),
  guidance: z
    .strictObject({
      kind: name.nullish().describe('none, ultrasound, fluoroscopy or another'),
      imageStored: yesNo,
      reportWritten: yesNo,
      why: z.string().max(2000).nullish(),
      realTime: yesNo,
    })
    .nullish(),
  evaluation: z.strictObject({ separate: yesNo }).nullish(),
  otherProcedures: names.nullish(),
  history: z
    .strictObject({
      sessionsInPast12Months: amount,
      sessionDates: z.array(z.iso.date()).max(200).nullish(),
      daysSinceSameRegion: z.union([z.literal('never'), amount]),
      reliefPercent: amount,
      reliefWeeks: amount,
    })
    .nullish(),
  payerAsks: z.array(z.enum(['local-anesthetic-line'])).nullish(),
  facility: yesNo,
}) satisfies z.ZodType<Session>

const licensedNumber = z.string().regex(/^\d{4}[0-9A-Z]$/, 'four digits and a digit or letter')

const byRole = z.partialRecord(
  z.enum(roles),
  z.union([licensedNumber, z.array(licensedNumber).min(1).max(50)]),
)

/** The mapping itself, or where it stands: under `codes`, or under `cpt.codes`. */
function unwrapped(file: unknown): unknown {
  if (typeof file !== 'object' || file === null) return file
  if ('cpt' in file) return unwrapped(file.cpt)
  return 'codes' in file ? file.codes : file
}

/** A clinic's own licensed numbers: a number for each role it bills, or a list where a coder chooses. */
export const licensedNumbers = z.preprocess(unwrapped, byRole)

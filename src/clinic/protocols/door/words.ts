import { z } from 'zod'
import type { Evidence, Origin } from '#protocol/evidence.ts'
import type { languages, Sentence } from '#protocol/language.ts'

/** A list as the protocol keeps it: never changed. */
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(2000).readonly()

export const id = z.string().min(1).max(100)
export const ids = list(id)
export const words = z.string().max(2000)

/** An exact decimal, as text: "101", "99.5". */
export const decimal = z
  .string()
  .max(40)
  .regex(/^-?\d{1,30}(\.\d{1,30})?$/, 'a decimal as text, such as "100.4"')

export const wholeNumber = z.int().min(0).max(100_000)
/** Hours and days are counted from the procedure; the scale starts there. */
export const count = z.number().min(0).max(100_000)
export const truth = z.literal(true)
export const wallClock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time as HH:MM')

const inEveryLanguage = { en: words, es: words } satisfies Record<
  (typeof languages)[number],
  unknown
>

export const sentence = z
  .strictObject({ ...inEveryLanguage, translation: z.literal('draft').exactOptional() })
  .readonly() satisfies z.ZodType<Sentence>

export const evidence = {
  source: ids,
  confidence: z.enum(['sourced', 'consensus', 'design-choice', 'clinic']),
} satisfies { [Name in keyof Evidence]: z.ZodType<Evidence[Name]> }

export const origin = z.enum([
  'clinic-page',
  'clinic-page, upgraded',
  'common-practice',
  'safety-addition',
  'design-choice',
]) satisfies z.ZodType<Origin>

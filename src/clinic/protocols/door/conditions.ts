import { z } from 'zod'
import type {
  AnswerAtom,
  AnswerCondition,
  FieldTest,
  FormAtom,
  FormCondition,
  Logic,
  ReportAtom,
  ReportCondition,
} from '#protocol/conditions.ts'
import { count, decimal, id, ids, list, truth, wholeNumber, words } from './words.ts'

/** The connectives over a set of atoms, each of the parts a condition again. */
export function logic<Atom>(atoms: readonly z.ZodType<Atom>[]): z.ZodType<Logic<Atom>> {
  const condition: z.ZodType<Logic<Atom>> = z.lazy(() =>
    z.union([
      z.strictObject({ all: list(condition) }),
      z.strictObject({ any: list(condition) }),
      z.strictObject({ not: condition }),
      z.strictObject({ const: z.boolean() }),
      ...atoms,
    ]),
  )
  return condition
}

export const relation = z.enum(['<', '<=', '>', '>='])

const reportAtoms: readonly z.ZodType<ReportAtom>[] = [
  z.strictObject({ flag: id }),
  z.strictObject({ mod: id }),
  z.strictObject({ region_in: ids }),
  z.strictObject({ hours_le: count }),
  z.strictObject({ win: z.enum(['W5', 'D30']) }),
  z.strictObject({ time_invalid: truth }),
  z.strictObject({ temp_ge_f: decimal }),
  z.strictObject({ temp_gt_f: decimal }),
  z.strictObject({ temp_lt_f: decimal }),
  z.strictObject({ temp_unclear: truth }),
  z.strictObject({ num: z.tuple([id, relation, decimal]).readonly() }),
]

const formAtom: z.ZodType<FormAtom> = z.strictObject({ answered: id, with: ids })

const scalar = z.union([z.string().max(200), z.number(), z.boolean()])
const range = {
  lt: decimal.exactOptional(),
  le: decimal.exactOptional(),
  gt: decimal.exactOptional(),
  ge: decimal.exactOptional(),
}
const days = z.strictObject({
  ge: z.int().exactOptional(),
  le: z.int().exactOptional(),
})

const pattern = words.refine(isPattern, { error: 'This is no regular expression.' })

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

const fieldTests = {
  ...range,
  eq: scalar.exactOptional(),
  ne: scalar.exactOptional(),
  in: list(scalar).exactOptional(),
  literal: id.exactOptional(),
  literalIn: ids.exactOptional(),
  eqField: id.exactOptional(),
  hasAny: ids.exactOptional(),
  empty: z.boolean().exactOptional(),
  present: z.boolean().exactOptional(),
  daysAgo: days.exactOptional(),
  daysAhead: days.exactOptional(),
  tempF: z.strictObject(range).exactOptional(),
  weightKg: z.strictObject(range).exactOptional(),
  weightKgDiffers: z.strictObject({ from: id, overPercent: decimal }).exactOptional(),
  inClass: z.union([id, ids]).exactOptional(),
  matches: pattern.exactOptional(),
} satisfies { [Name in keyof FieldTest]-?: z.ZodType<FieldTest[Name]> }

const fieldAtom: z.ZodType<AnswerAtom> = z
  .strictObject({ field: id, ...fieldTests })
  .refine((test) => Object.keys(test).length > 1, {
    error: 'A field needs something it is tested for.',
  })

export const reportCondition: z.ZodType<ReportCondition> = logic(reportAtoms)
export const formCondition: z.ZodType<FormCondition> = logic<ReportAtom | FormAtom>([
  ...reportAtoms,
  formAtom,
])
export const answerCondition: z.ZodType<AnswerCondition> = logic<AnswerAtom>([
  z.strictObject({ def: id }),
  fieldAtom,
  z.lazy(() => z.strictObject({ some: id, where: answerCondition })),
  z.lazy(() => z.strictObject({ count: id, where: answerCondition, ge: wholeNumber })),
])

import { z } from 'zod'
import {
  type Field,
  type FieldType,
  outcomes,
  type ScreeningData,
} from '#protocol/screening/questions.ts'
import { answerCondition } from './conditions.ts'
import { evidence, id, ids, list, sentence, truth, wholeNumber, words } from './words.ts'

const outcome = z.enum(outcomes)
const basis = z.enum([
  'clinic-page',
  'guideline',
  'common-practice',
  'drug-label',
  'payer-policy',
  'design-choice',
])

/** Units in which a number is asked. */
const units = ['mg', 'ml', 'kg', 'cm', 'h', 'days', 'weeks', 'years', 'percent']
const unit = z
  .string()
  .refine((text) => units.includes(text), { error: `a unit: ${units.join(', ')}` })

const named = {
  name: id,
  optional: truth.exactOptional(),
  staff: truth.exactOptional(),
  ask: sentence.exactOptional(),
  when: answerCondition.exactOptional(),
}
const typed = {
  choice: { type: z.literal('enum'), values: ids },
  number: {
    type: z.enum(['integer', 'number']),
    min: z.number().exactOptional(),
    max: z.number().exactOptional(),
    unit: unit.exactOptional(),
  },
  plain: { type: z.enum(['date', 'temperature', 'drug', 'phone', 'text']) },
}

const fieldType: z.ZodType<FieldType> = z.lazy(() =>
  z.union([
    z.strictObject(typed.choice),
    z.strictObject({ type: z.literal('list'), of: fieldType }),
    z.strictObject({ type: z.literal('object'), fields: list(field) }),
    z.strictObject(typed.number),
    z.strictObject(typed.plain),
  ]),
)
const field: z.ZodType<Field> = z.lazy(() =>
  z.union([
    z.strictObject({ ...named, ...typed.choice }),
    z.strictObject({ ...named, type: z.literal('list'), of: fieldType }),
    z.strictObject({ ...named, type: z.literal('object'), fields: list(field) }),
    z.strictObject({ ...named, ...typed.number }),
    z.strictObject({ ...named, ...typed.plain }),
  ]),
)

const rule = z.strictObject({
  id,
  when: answerCondition,
  outcome,
  severity: z.enum(['none', 'low', 'medium', 'high', 'critical']),
  because: words,
  origin: basis,
  override: words.exactOptional(),
  emergencyText: truth.exactOptional(),
  ...evidence,
})

const question = z.strictObject({
  id,
  group: words,
  who: z.enum(['patient', 'staff', 'check']),
  origin: basis,
  lookback_days: wholeNumber.exactOptional(),
  dayOf: truth.exactOptional(),
  anew: truth.exactOptional(),
  staffDay: truth.exactOptional(),
  askWhen: answerCondition.exactOptional(),
  ifUnanswered: outcome.exactOptional(),
  ifRelevantLater: outcome.exactOptional(),
  unsureAllowed: truth.exactOptional(),
  fields: list(field).exactOptional(),
  rules: list(rule),
})

const flowScreen = z.strictObject({
  id,
  who: z.enum(['patient', 'chart', 'staff']),
  title: sentence.exactOptional(),
  questions: z.union([ids, z.literal('asked again on the day')]),
  when: answerCondition.exactOptional(),
  facts: list(field).exactOptional(),
  none: sentence.exactOptional(),
})

/** The screening of a protocol file. */
export const screeningData = z.strictObject({
  questions: list(question),
  definitions: z.record(id, answerCondition),
  drugClasses: z.record(id, ids),
  flow: list(flowScreen),
  labels: z.record(id, sentence),
  ticks: z.record(id, sentence).exactOptional(),
  thanks: sentence,
}) satisfies z.ZodType<ScreeningData>

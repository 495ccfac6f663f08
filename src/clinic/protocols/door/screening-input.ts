import { z } from 'zod'
import type { ScreeningInput, Value } from '#protocol/screening/input.ts'
import type { Field, FieldType, ScreeningData } from '#protocol/screening/questions.ts'
import { zone } from './zone.ts'

const text = z.string().max(2000)
const decimal = z.union([
  z.number(),
  z
    .string()
    .max(40)
    .regex(/^[+-]?\d+(\.\d+)?$/),
])
const date = z.union([z.iso.date(), z.iso.datetime({ offset: true })])
const unsure = z.enum(['unknown', 'unsure'])
const yesNo = z.boolean()
const level = z.enum(['none', 'caution', 'high']).nullish()

/** Every part of an answer may be left out, null, or the words unknown and unsure. */
function valueSchema(type: FieldType): z.ZodType<Value> {
  switch (type.type) {
    case 'enum':
      return z.enum([...type.values, 'unknown', 'unsure', 'skipped'])
    case 'list':
      return z.array(valueSchema(type.of)).max(100)
    case 'object':
      return objectSchema(type.fields)
    case 'integer':
    case 'number':
      return z.union([decimal, unsure])
    case 'date':
      return z.union([date, unsure])
    case 'temperature':
      return z.strictObject({ value: decimal, unit: z.enum(['F', 'C']).nullish() })
    case 'drug':
    case 'phone':
    case 'text':
      return text
  }
}

const objectSchema = (fields: readonly Field[]) =>
  z.strictObject(
    Object.fromEntries(fields.map((field) => [field.name, valueSchema(field).nullish()])),
  )

const noValue = z.enum(['none', 'no', 'unknown', 'unsure', 'skipped'])

/** An answer is an object of its fields, or a text that is short for its value; it may carry when it was given. */
function answerSchema(fields: readonly Field[]): z.ZodType<Value> {
  const declared = fields.find(({ name }) => name === 'value')
  const value = declared === undefined ? noValue : valueSchema(declared)
  const answer = objectSchema(fields).extend({ value: value.nullish(), at: date.nullish() })
  return z.union([value, answer])
}

const answersOf = ({ questions }: Pick<ScreeningData, 'questions'>) =>
  z.strictObject(
    Object.fromEntries(
      questions.flatMap(({ id, fields }) =>
        fields === undefined ? [] : [[id, answerSchema(fields).nullish()] as const],
      ),
    ),
  )

const dated = z.strictObject({ value: z.union([decimal, unsure]).nullish(), on: date.nullish() })

/** The input of `needlepoint screen`. Decimals are texts or numbers, dates YYYY-MM-DD in the clinic's zone. */
export const screeningOf = (data: Pick<ScreeningData, 'questions'>) =>
  z.strictObject({
    procedureDate: z.iso.date(),
    answeredAt: z.iso.datetime({ offset: true }),
    clinicTz: zone,
    patient: z.strictObject({
      ageYears: decimal.nullish(),
      sex: z.enum(['female', 'male', 'other', 'unknown']).nullish(),
      pregnancyPossible: z.enum(['yes', 'no', 'unknown']).nullish(),
      firstTpi: yesNo.nullish(),
      payer: z
        .enum(['medicare_2024_lcd', 'commercial', 'self_pay', 'workers_comp', 'other'])
        .nullish(),
      painAreas: z.array(text).max(50).nullish(),
    }),
    chart: z.strictObject({
      bmi: decimal.nullish(),
      heightCm: decimal.nullish(),
      veryThin: yesNo.nullish(),
      lastWeightKg: decimal.nullish(),
      platelets: dated.nullish(),
      inr: dated.nullish(),
      hba1c: dated.nullish(),
      egfr: decimal.nullish(),
      hematologyPlan: yesNo.nullish(),
      tpiSessions12Months: decimal.nullish(),
    }),
    vitals: z.strictObject({
      temperature: z.strictObject({ value: decimal, unit: z.enum(['F', 'C']).nullish() }).nullish(),
      systolic: decimal.nullish(),
      diastolic: decimal.nullish(),
      pulse: decimal.nullish(),
      spo2: decimal.nullish(),
      glucose: decimal.nullish(),
      weight: z
        .strictObject({ value: decimal.nullish(), unit: z.enum(['kg', 'lb']).nullish() })
        .nullish(),
    }),
    plan: z.strictObject({
      targets: z
        .array(
          z.strictObject({
            muscle: text.nullish(),
            triggerPoint: text.nullish(),
            side: z.enum(['left', 'right', 'midline']).nullish(),
            region: text.nullish(),
            pneumothorax: level,
            vessel: level,
            neuraxial: level,
            lowNeck: yesNo.nullish(),
          }),
        )
        .max(100)
        .nullish(),
      anesthetics: z.array(text).max(20).nullish(),
      steroid: yesNo.nullish(),
      botulinum: yesNo.nullish(),
      epinephrine: yesNo.nullish(),
      sedation: yesNo.nullish(),
      ultrasound: yesNo.nullish(),
    }),
    answers: answersOf(data),
  }) satisfies z.ZodType<ScreeningInput>

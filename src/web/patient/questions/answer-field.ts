import type { Language, Sentence } from '#protocol/language.ts'
import type { Value } from '#protocol/screening/input.ts'
import type { FieldType, Field as ProtocolField } from '#protocol/screening/questions.ts'

export type Labels = Readonly<Record<string, Sentence>>

export type AnswerFieldProps = {
  readonly path: string
  readonly type: FieldType
  readonly label: string
  readonly value: Value
  /** What a patient reads for each answer. */
  readonly labels: Labels
  /** A list offers a box that says that nothing of it fits. */
  readonly mayBeNone: boolean
  readonly errorOf: (path: string) => string | undefined
  /** What was typed into a field of a form that came back. */
  readonly typedOf: (name: string) => string | undefined
}

export const labelOf = (labels: Labels, value: string, language: Language): string =>
  labels[value]?.[language] ?? value

/** The words of a field; without any of its own the screen's title asks. */
export const askOf = (field: ProtocolField, language: Language, title: string): string =>
  field.ask?.[language] ?? title

export const text = (value: Value): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** One part of an answer, or undefined. */
export const partOf = (value: Value, name: string): Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && name in value
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined

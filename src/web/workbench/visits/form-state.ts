import type { FieldError } from '../../look/error-summary.tsx'

/** What a form that came back holds: what is wrong, and everything as it was typed. */
export type FormState = {
  readonly errors: readonly FieldError[]
  readonly typed: Readonly<Record<string, string>>
}

export const untouched: FormState = { errors: [], typed: {} }

/** The sentence that belongs to one field, if there is one. */
export const errorAt = ({ errors }: FormState, name: string): string | undefined =>
  errors.find((error) => error.name === name)?.message

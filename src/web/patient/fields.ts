import { z } from 'zod'

/** Name and text of each field of a sent form, in order. Files and characters no database keeps are left out. */
export function textFields(form: FormData): (readonly [name: string, value: string])[] {
  return [...form].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, cleaned(value)] as const] : [],
  )
}

/** The text of the first field of that name, without blanks at the ends; empty when there is none. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? cleaned(value).trim() : ''
}

const cleaned = (text: string): string => text.replaceAll('\u0000', '').toWellFormed()

const uuid = z.uuid()

/** The id, where it is one. */
export const idIn = (text: string | undefined): string | undefined =>
  uuid.safeParse(text).success ? text : undefined

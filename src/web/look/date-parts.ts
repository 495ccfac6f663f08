/** What was typed into the three boxes of a DateField, as typed. */
export type DateParts = { readonly day: string; readonly month: string; readonly year: string }

/** Reads the three boxes of `DateField name=…` from a sent form. */
export function datePartsOf(form: FormData, name: string): DateParts {
  const part = (key: keyof DateParts): string => {
    const value = form.get(`${name}-${key}`)
    return typeof value === 'string' ? value.trim() : ''
  }
  return { day: part('day'), month: part('month'), year: part('year') }
}

/** The calendar day, or undefined where the boxes do not name one (31 February, two-digit years, letters). */
export function dateOf({ day, month, year }: DateParts): Temporal.PlainDate | undefined {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined
  try {
    const fields = { day: Number(day), month: Number(month), year: Number(year) }
    return Temporal.PlainDate.from(fields, { overflow: 'reject' })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

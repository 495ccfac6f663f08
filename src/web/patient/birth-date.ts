import { type DateParts, dateOf } from '../look/date-parts.ts'

/** A year written with two digits belongs to the last century from here on; below, four digits are asked for. */
const lastCenturyFrom = 30

const digits = (text: string): string => text.replace(/[\s./-]/g, '')

function fullYear(text: string): string {
  const year = digits(text)
  return /^\d{2}$/.test(year) && Number(year) >= lastCenturyFrom ? `19${year}` : year
}

/** A date of birth as people write it: 3 or 03, 58 or 1958, day and month in the other order where only that fits. */
export function birthDateOf(parts: DateParts): Temporal.PlainDate | undefined {
  const [day, month, year] = [digits(parts.day), digits(parts.month), fullYear(parts.year)]
  return dateOf({ day, month, year }) ?? dateOf({ day: month, month: day, year })
}

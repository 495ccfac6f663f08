import { data } from 'react-router'

const charactersMost = 2000
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const cleaned = (value: string): string =>
  value
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replaceAll(/\p{Cc}/gu, (character) => (character === '\n' ? '\n' : ' '))
    .trim()

/** Nothing is kept in part: what is longer than any field of ours takes is refused as a whole. */
function whole(value: string): string {
  const text = cleaned(value)
  if (text.length > charactersMost) throw data(null, { status: 413 })
  return text
}

/**
 * What was typed into a field, trimmed, without control characters; '' when missing. More than 2000 characters are
 * refused: 413.
 */
export function textOf(form: FormData | URLSearchParams, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? whole(value) : ''
}

/** Every value sent under a name. */
export const textsOf = (form: FormData, name: string): string[] =>
  form.getAll(name).flatMap((value) => (typeof value === 'string' ? [whole(value)] : []))

/** Every field of a form as typed, for showing it again. */
export const typedOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...new Set(form.keys())].flatMap((name) => {
      const value = form.get(name)
      return typeof value === 'string' ? [[name, cleaned(value)]] : []
    }),
  )

export const isId = (text: string): boolean => uuid.test(text)

/** The id in an address. Anything else than an id leads nowhere: 404. */
export function idOf(param: string | undefined): string {
  if (param === undefined || !isId(param)) throw data(null, { status: 404 })
  return param
}

/** Nothing of this clinic is behind the address. */
export function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw data(null, { status: 404 })
  return value
}

/** The calendar day in a text such as 2026-11-23, or undefined. */
export function dayOf(text: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  return readable(() => Temporal.PlainDate.from(text, { overflow: 'reject' }))
}

/** The instant of a local day and time such as 14:20, or undefined where they name none. */
export function instantOf(day: string, time: string, zone: string): Temporal.Instant | undefined {
  const date = dayOf(day)
  if (date === undefined || !/^\d{2}:\d{2}(:\d{2})?$/.test(time)) return undefined
  return readable(() =>
    date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).toInstant(),
  )
}

function readable<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

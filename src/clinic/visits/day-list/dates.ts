/** How days are written in a list. Of 03/04/1980 nobody can tell, so someone has to say. */
export type DateOrder = 'month-first' | 'day-first'

const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const iso = /^\d{4}-\d{2}-\d{2}$/

/** What a column of days itself says about its order; `unclear` when each could be read both ways. */
export function orderOf(texts: readonly string[]): DateOrder | 'unclear' | 'mixed' {
  const parts = texts.flatMap((text) => {
    const [, first, second] = slashed.exec(text) ?? []
    return first === undefined || second === undefined ? [] : [[Number(first), Number(second)]]
  })
  const dayFirst = parts.some(([first = 0]) => first > 12)
  const monthFirst = parts.some(([, second = 0]) => second > 12)
  if (dayFirst && monthFirst) return 'mixed'
  if (dayFirst) return 'day-first'
  return monthFirst || parts.every(([first, second]) => first === second)
    ? 'month-first'
    : 'unclear'
}

/** A day such as 1980-05-17, 5/17/1980 or 17.5.1980; undefined when it is none. */
export function dayIn(text: string, order: DateOrder): Temporal.PlainDate | undefined {
  const [, first, second, year] = slashed.exec(text) ?? []
  const [month, day] = order === 'month-first' ? [first, second] : [second, first]
  const written =
    year === undefined ? text : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  if (!iso.test(written)) return undefined
  return readable(() => Temporal.PlainDate.from(written, { overflow: 'reject' }))
}

const clock = /^(\d{1,2})[:.](\d{2})\s*(am|pm|a\.m\.|p\.m\.)?$/i

/** A time such as 14:20 or 2:20 pm; undefined when it is none. */
export function timeIn(text: string): Temporal.PlainTime | undefined {
  const [, hours, minutes, half] = clock.exec(text) ?? []
  if (hours === undefined || minutes === undefined) return undefined
  if (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)) return undefined
  const afternoon = half?.toLowerCase().startsWith('p') === true
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (afternoon ? 12 : 0)
  const time = { hour, minute: Number(minutes) }
  return readable(() => Temporal.PlainTime.from(time, { overflow: 'reject' }))
}

/** The instant of a day and time in a zone; undefined where clocks were set and it came never or twice. */
export function instantIn(
  day: Temporal.PlainDate,
  time: Temporal.PlainTime,
  zone: string,
): Temporal.Instant | undefined {
  return readable(() =>
    day.toPlainDateTime(time).toZonedDateTime(zone, { disambiguation: 'reject' }).toInstant(),
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

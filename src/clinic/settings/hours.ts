import type { OpeningHours } from '#database/tables.ts'

export type HoursTrouble = 'no-time' | 'ends-before-it-starts' | 'overlap' | 'too-many'

const spansMost = 2
const time = /^([01]\d|2[0-3]):[0-5]\d$/

/** What is wrong with the opening spans of one day, the first thing that is; undefined when nothing is. */
export function hoursTrouble(
  spans: readonly (readonly [opens: string, closes: string])[],
): HoursTrouble | undefined {
  if (spans.length > spansMost) return 'too-many'
  if (spans.flat().some((each) => !time.test(each))) return 'no-time'
  if (spans.some(([opens, closes]) => closes <= opens)) return 'ends-before-it-starts'
  const [first, second] = spans
  return first !== undefined && second !== undefined && second[0] < first[1] ? 'overlap' : undefined
}

/** ISO weekdays, 1 Monday to 7 Sunday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
export type Weekday = (typeof weekdays)[number]

/** Every day of the week with its spans in order, days without any left out. */
export function orderedHours(hours: OpeningHours): OpeningHours {
  return Object.fromEntries(
    weekdays.flatMap((day) => {
      const spans = hours[day] ?? []
      return spans.length === 0 ? [] : [[String(day), spans] as const]
    }),
  )
}

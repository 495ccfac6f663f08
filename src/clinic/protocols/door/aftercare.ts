import { z } from 'zod'
import type { AftercareRules } from '#protocol/aftercare/rules.ts'
import {
  count,
  evidence,
  id,
  ids,
  list,
  origin,
  sentence,
  wallClock,
  wholeNumber,
} from './words.ts'

const applies = { onlyIf: ids.exactOptional(), unless: ids.exactOptional() }
const fromTo = z.tuple([wholeNumber, wholeNumber]).readonly()

const task = z.strictObject({
  id,
  kind: z.enum(['do', 'if-needed', 'know']),
  days: fromTo,
  sentence,
  details: list(sentence).exactOptional(),
  when: sentence,
  times_per_day: fromTo.exactOptional(),
  minutes: fromTo.exactOptional(),
  ends_after_minutes: count.exactOptional(),
  origin,
  forEach: z.enum(['muscle', 'cautioned-muscle', 'held-medicine']).exactOptional(),
  insteadOf: id.exactOptional(),
  ...applies,
  ...evidence,
})

const checkin = z.strictObject({
  id,
  day: wholeNumber,
  at: z.union([z.strictObject({ hours_after: count }), z.strictObject({ local: wallClock })]),
  asks: ids,
  repeat_minutes: count.exactOptional(),
  ...applies,
})

/** The days after, of a protocol file. */
export const aftercareRules = z.strictObject({
  lastDay: wholeNumber,
  tasks: list(task),
  checkins: list(checkin),
  questions: list(z.strictObject({ id, ask: sentence, readBy: ids.exactOptional() })),
  hours: z.strictObject({
    reminders: list(wallClock),
    quiet: z.strictObject({ from: wallClock, to: wallClock }),
  }),
  reminder_gap_hours: count,
  later: list(z.strictObject({ day: wholeNumber, sentence })),
}) satisfies z.ZodType<AftercareRules>

import type { CarePlan } from '#clinic/aftercare/plan.ts'
import type { Language } from '#protocol/language.ts'
import { shortDayText } from '../times.ts'

export type OverView = {
  readonly kind: 'ten-days-done'
  readonly later: readonly { readonly day: string; readonly text: string; readonly past: boolean }[]
  readonly pain: readonly { readonly day: number; readonly score: number }[]
  readonly last: number
}

/** After the last day of the plan: what still comes, and the way of the pain. */
export function overView(
  { plan, pain }: CarePlan,
  now: Temporal.Instant,
  language: Language,
): OverView {
  const today = now.toZonedDateTimeISO(plan.patient_tz).toPlainDate()
  return {
    kind: 'ten-days-done',
    later: plan.later.map(({ date, sentence }) => ({
      day: shortDayText(Temporal.PlainDate.from(date), language),
      text: sentence[language],
      past: Temporal.PlainDate.compare(date, today) < 0,
    })),
    pain: pain.map(({ day, score }) => ({ day, score })),
    last: plan.days.length - 1,
  }
}

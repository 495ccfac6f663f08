import type { Plan, Weekday } from '#clinic/on-call/plan.ts'

export const weekdayWords: Readonly<Record<Weekday, string>> = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
}

/** How many turns the form of a rotation has. */
export const stepsMost = 6

/** The rows of the form of a weekly pattern. */
export const patternDays = ['1', '2', '3', '4', '5', '6', '7', 'holiday'] as const

/** A plan as one sentence. */
export function planText(plan: Plan, nameOf: (staffId: string) => string): string {
  const together = (people: readonly string[]) => people.map(nameOf).join(' with ')
  if (plan.kind === 'rotation') {
    const turns = plan.steps.map(together).join(', then ')
    const when = plan.every === 'day' ? 'every day' : `on ${weekdayWords[plan.weekday]}s`
    return `${turns}. Handover ${when} at ${plan.at}.`
  }
  const spans = plan.spans.map(({ day, from, to, people }) => {
    const named = day === 'holiday' ? 'Holidays' : weekdayWords[day]
    return `${named} ${from}–${to} ${together(people)}`
  })
  return `${spans.join('; ')}.`
}

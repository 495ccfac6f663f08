import type { Sentence } from '../language.ts'
import { type PlannedCheckin, planCheckins } from './checkins.ts'
import { atLocal, outOfQuiet } from './clock.ts'
import { factsOf, injectedMuscles } from './facts.ts'
import type { AftercareInput } from './input.ts'
import type { AftercareHours, AftercareRules } from './rules.ts'
import { type PlannedTask, planTasks } from './tasks.ts'

export type AftercareDay = {
  /** 0 is the procedure date in the clinic's zone. */
  readonly day: number
  /** YYYY-MM-DD */
  readonly date: string
  readonly tasks: readonly PlannedTask[]
  readonly checkins: readonly PlannedCheckin[]
  /** UTC instants for heat and stretch, two or three a day, at the patient's hours; none on day 0. */
  readonly reminders: readonly string[]
}

export type AftercarePlan = {
  /** Version of the protocol it was made from. */
  readonly protocol: string
  readonly procedure_at: string
  readonly clinic_tz: string
  readonly patient_tz: string
  /** Hours between two sessions of heat and stretch, at least. */
  readonly session_gap_hours: number
  readonly days: readonly AftercareDay[]
  /** What follows after the last day. */
  readonly later: readonly {
    readonly day: number
    readonly date: string
    readonly sentence: Sentence
  }[]
}

/** What a protocol must hold to plan from. */
export type AftercareProtocol = { readonly version: string; readonly aftercare: AftercareRules }

/**
 * The ten days after a procedure: tasks, check-ins and reminders, day by day.
 * Heat and stretch fall on days 1 to 10 (the page: from the next day, for 10 days), never on day 0.
 * Times are wall clock times where the patient lives; plan again when the patient changes zone.
 * Throws RangeError for an instant, date, time or zone that Temporal cannot read: doors check first.
 * Source: the clinic's page; the rest is common practice or a choice, and each task says which.
 */
export function planAftercare(protocol: AftercareProtocol, input: AftercareInput): AftercarePlan {
  const rules = protocol.aftercare
  const procedureAt = Temporal.Instant.from(input.procedure_at)
  const procedureDate = procedureAt.toZonedDateTimeISO(input.clinic_tz).toPlainDate()
  const { held = [] } = input
  const facts = factsOf(input)
  const zone = input.patient_tz
  const quiet = input.hours?.quiet ?? rules.hours.quiet
  const taskSetting = {
    facts,
    muscles: injectedMuscles(input.points),
    held,
    language: input.language,
  }
  const reminderTimes = spacedTimes(
    input.hours?.reminders ?? rules.hours.reminders,
    quiet,
    rules.reminder_gap_hours,
  )
  const days = Array.from({ length: rules.lastDay + 1 }, (_, day): AftercareDay => {
    const date = procedureDate.add({ days: day })
    return {
      day,
      date: date.toString(),
      tasks: planTasks(rules.tasks, day, date, taskSetting),
      checkins: planCheckins(rules, day, date, { procedureAt, zone, quiet, facts }),
      reminders: day === 0 ? [] : reminderTimes.map((time) => atLocal(date, time, zone).toString()),
    }
  })
  return {
    protocol: protocol.version,
    procedure_at: procedureAt.toString(),
    clinic_tz: input.clinic_tz,
    patient_tz: zone,
    session_gap_hours: rules.reminder_gap_hours,
    days,
    later: rules.later.map(({ day, sentence }) => ({
      day,
      date: procedureDate.add({ days: day }).toString(),
      sentence,
    })),
  }
}

const sessions_max = 3

function spacedTimes(
  reminders: readonly string[],
  quiet: AftercareHours['quiet'],
  gap_hours: number,
): readonly Temporal.PlainTime[] {
  const kept: Temporal.PlainTime[] = []
  const times = reminders
    .map((time) => outOfQuiet(Temporal.PlainTime.from(time), quiet))
    .sort(Temporal.PlainTime.compare)
  for (const time of times) {
    const last = kept.at(-1)
    if (last === undefined || time.since(last).total('hours') >= gap_hours) kept.push(time)
  }
  return kept.slice(0, sessions_max)
}

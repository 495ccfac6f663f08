import { isQuiet } from '../aftercare/clock.ts'
import type { AftercareRules, CheckinRule } from '../aftercare/rules.ts'
import type { ProtocolData } from '../protocol.ts'
import { error, type Finding, symbolic, warning } from './finding.ts'

/** When the patient is asked and reminded: days, quiet hours, order, and whether anything reads the answers. */
export function checkAftercareTimes({
  aftercare,
  page,
}: Pick<ProtocolData, 'aftercare' | 'page'>): readonly Finding[] {
  return [
    ...aftercare.checkins.flatMap((checkin) => checkCheckin(checkin, aftercare)),
    ...checkTogether(aftercare.checkins),
    ...checkQuestions(aftercare),
    ...checkReminders(aftercare),
    ...checkLater(aftercare),
    ...checkPage({ aftercare, page }),
  ]
}

function checkCheckin(
  { id, day, at, asks, repeat_minutes }: CheckinRule,
  { lastDay, hours, questions }: AftercareRules,
): readonly Finding[] {
  const found: Finding[] = []
  const say = (check: Finding['check'], message: string) =>
    found.push(error(check, id, message, symbolic))
  if (day > lastDay) say('window', `It comes on day ${day}; the plan ends on day ${lastDay}.`)
  if ('hours_after' in at && (day !== 0 || at.hours_after <= 0 || at.hours_after >= 24))
    say('window', `${at.hours_after} h after the procedure is not on day ${day}.`)
  if ('local' in at && isQuiet(Temporal.PlainTime.from(at.local), hours.quiet))
    say('window', `${at.local} is in the quiet hours: it is asked at another time than it says.`)
  if (asks[0] !== questions[0]?.id)
    say('order', `It does not begin with ${questions[0]?.id}: the emergency signs come first.`)
  if (repeat_minutes !== undefined && repeat_minutes <= 0) say('window', 'It is repeated at once.')
  return found
}

/** Two check-ins for one patient at the same time of one day. */
function checkTogether(checkins: readonly CheckinRule[]): readonly Finding[] {
  return checkins.flatMap((one, at) =>
    checkins
      .slice(at + 1)
      .filter(
        (other) => other.day === one.day && JSON.stringify(other.at) === JSON.stringify(one.at),
      )
      .map((other) =>
        error('window', one.id, `${other.id} comes on the same day at the same time.`, symbolic),
      ),
  )
}

function checkQuestions({ checkins, questions }: AftercareRules): readonly Finding[] {
  const asked = new Set(checkins.flatMap(({ asks }) => asks))
  return questions.flatMap(({ id, readBy = [] }) => [
    ...(asked.has(id) ? [] : [warning('unused', id, 'No check-in asks this.', symbolic)]),
    ...(readBy.length > 0
      ? []
      : [error('unused', id, 'It is asked, and no rule and no task reads the answer.', symbolic)]),
  ])
}

function checkReminders({ hours, reminder_gap_hours, tasks }: AftercareRules): readonly Finding[] {
  const times = hours.reminders.map((time) => Temporal.PlainTime.from(time))
  const least = Math.max(...tasks.map(({ times_per_day }) => times_per_day?.[0] ?? 0))
  const quiet = times.filter((time) => isQuiet(time, hours.quiet))
  const near = times.filter((time, at) => {
    const before = times[at - 1]
    return before !== undefined && time.since(before).total('hours') < reminder_gap_hours
  })
  const told = (message: string) => error('window', 'aftercare.hours', message, symbolic)
  return [
    ...quiet.map((time) => told(`The reminder at ${shown(time)} is in the quiet hours.`)),
    ...near.map((time) =>
      told(
        `The reminder at ${shown(time)} never comes: under ${reminder_gap_hours} h after the one before.`,
      ),
    ),
    ...(times.length - near.length < least
      ? [told(`Fewer reminders a day than the ${least} sessions that are asked for.`)]
      : []),
  ]
}

const shown = (time: Temporal.PlainTime): string => time.toString({ smallestUnit: 'minute' })

function checkLater({ later, lastDay }: AftercareRules): readonly Finding[] {
  return later
    .filter(({ day }, at) => day <= (later[at - 1]?.day ?? lastDay))
    .map(({ day }) =>
      error('window', 'aftercare.later', `Day ${day} is not after what comes before it.`, symbolic),
    )
}

/** The page's own figures for heat and stretching against the plan. */
function checkPage({
  aftercare: { tasks },
  page,
}: Pick<ProtocolData, 'aftercare' | 'page'>): readonly Finding[] {
  return page.aftercare.flatMap(({ id, sentence, obeyedBy }) => {
    const obeying = tasks.filter((task) => obeyedBy.includes(task.id))
    return obeying.flatMap((task) => [
      ...compared(
        id,
        task.id,
        'last day',
        [task.days[1]],
        [...sentence.en.matchAll(/for (\d+) days/g), ...sentence.es.matchAll(/por (\d+) días/g)],
      ),
      ...compared(id, task.id, 'times a day', task.times_per_day ?? [], [
        ...sentence.en.matchAll(/(\d+) to (\d+) times a day/g),
        ...sentence.es.matchAll(/(\d+) a (\d+) veces al día/g),
      ]),
    ])
  })
}

function compared(
  sentence: string,
  task: string,
  what: string,
  figures: readonly number[],
  read: readonly RegExpExecArray[],
): readonly Finding[] {
  return read
    .map(([, ...numbers]) => numbers.map(Number))
    .filter((numbers) => numbers.join() !== figures.join())
    .map((numbers) =>
      error(
        'number',
        sentence,
        `It says ${numbers.join(' to ')} (${what}); ${task} has ${figures.join(' to ') || 'none'}.`,
        symbolic,
      ),
    )
}

import type {
  AftercareRules,
  AftercareTaskRule,
  Applies,
  CheckinQuestion,
  CheckinRule,
} from '../aftercare/rules.ts'
import type { ProtocolData } from '../protocol.ts'
import type { Words } from '../words.ts'
import { support } from './support.ts'

type Status = ProtocolData['status']

/** The days after: what the patient is asked to do, for whom, and when the check-ins come. */
export function aftercarePart(data: AftercareRules, status: Status, words: Words): string {
  const { hours, checkins, questions, later } = data
  return [
    '## The days after: aftercare',
    `Day 0 is the day of the procedure; the plan runs to day ${data.lastDay}. Reminders come at ${hours.reminders.join(', ')}, at least ${data.reminder_gap_hours} h apart, and never from ${hours.quiet.from} to ${hours.quiet.to}, on the patient's clock.`,
    '### Tasks',
    data.tasks.map((task) => taskEntry(task, status, words)).join('\n'),
    '### Check-ins',
    checkins.map((checkin) => checkinEntry(checkin, words)).join('\n'),
    questions.map(questionEntry).join('\n'),
    '### Later',
    later.map(({ day, sentence }) => `- Day ${day}: ${sentence.en} / *${sentence.es}*`).join('\n'),
  ].join('\n\n')
}

function taskEntry(task: AftercareTaskRule, status: Status, words: Words): string {
  const { id, days, sentence, when, times_per_day, minutes, details = [] } = task
  const [first, last] = days
  const often = [
    first === last ? `day ${first}` : `days ${first} to ${last}`,
    ...(times_per_day === undefined ? [] : [`${times_per_day.join(' to ')} times a day`]),
    ...(minutes === undefined ? [] : [`${minutes.join(' to ')} min`]),
    ...(task.forEach === undefined ? [] : [`once for each ${task.forEach.replace('-', ' ')}`]),
    ...(task.insteadOf === undefined ? [] : [`instead of ${task.insteadOf}`]),
    ...forWhom(task, words),
  ]
  return [
    `- **${id}** (${task.kind}; ${often.join('; ')}) ${sentence.en} / *${sentence.es}*`,
    `  When: ${when.en} / *${when.es}*`,
    ...details.map((detail) => `  ${detail.en} / *${detail.es}*`),
    `  ${support(task.origin, task, status)}`,
  ].join('  \n')
}

function checkinEntry(checkin: CheckinRule, words: Words): string {
  const { id, day, at, asks, repeat_minutes } = checkin
  const time = 'local' in at ? at.local : `${at.hours_after} h after the procedure`
  const more = [
    ...(repeat_minutes === undefined ? [] : [`again after ${repeat_minutes} min`]),
    ...forWhom(checkin, words),
  ]
  return `- **${id}** day ${day}, ${time}${more.length === 0 ? '' : ` (${more.join('; ')})`}: ${asks.join(', ')}.`
}

const questionEntry = ({ id, ask, readBy = [] }: CheckinQuestion): string =>
  `- **${id}** ${ask.en} / *${ask.es}* Read by ${readBy.join(', ') || 'nothing'}.`

const forWhom = ({ onlyIf, unless }: Applies, words: Words): readonly string[] => [
  ...(onlyIf === undefined ? [] : [`only with ${onlyIf.map(words.modifier).join(' or ')}`]),
  ...(unless === undefined ? [] : [`not with ${unless.map(words.modifier).join(' or ')}`]),
]

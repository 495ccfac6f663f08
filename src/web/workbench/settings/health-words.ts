import {
  backupHoursMost,
  type ClinicHealth,
  drillDaysMost,
  type Trouble,
  untakenMinutesMost,
} from '#clinic/health/clinic-health.ts'

/** One line of the screen: what it is, whether it is well, and what to do where it is not. */
export type HealthLine = {
  readonly id: Trouble
  readonly title: string
  readonly well: boolean
  readonly state: string
  readonly todo: string
}

const todos: Readonly<Record<Trouble, string>> = {
  database: 'Call whoever runs this machine now. Until then patients read: call the clinic.',
  heartbeat:
    'Nobody is called about an alert now. Call whoever runs this machine, and keep the Alerts screen open.',
  alerts: 'Open the Alerts screen and take it, or reach someone who can.',
  audit: 'Call whoever runs this machine today: what people do is kept, but not sealed.',
  backup: `Call whoever runs this machine today: a backup is due each day, at most ${backupHoursMost} hours apart.`,
  drill: `Call whoever runs this machine: a backup is tried each week, at most ${drillDaysMost} days apart. One that was never tried is a hope.`,
  mail: 'Nobody can be called by mail, neither staff nor patients. Whoever runs this machine sets SMTP_URL.',
}

function ago(at: Temporal.Instant, now: Temporal.Instant): string {
  const minutes = Math.max(0, Math.round(now.since(at).total('minutes')))
  if (minutes < 120) return minutes === 1 ? '1 minute ago' : `${minutes} minutes ago`
  const hours = Math.round(minutes / 60)
  return hours < 72 ? `${hours} hours ago` : `${Math.round(hours / 24)} days ago`
}

const lastOf = (at: Temporal.Instant | undefined, health: ClinicHealth, never: string): string =>
  at === undefined
    ? health.demo
      ? 'Not in the demo: it holds nobody.'
      : never
    : `Last went well ${ago(at, health.now)}.`

/** The lines in the order in which they matter to patients. */
export function healthLines(health: ClinicHealth, realMail: boolean): HealthLine[] {
  const { heartbeatAgeSeconds: beat, unsealedSeconds: unsealed, oldestUntakenAt, last } = health
  const isWell = (id: Trouble) => !health.troubles.includes(id)
  const states: Readonly<Record<Trouble, readonly [title: string, state: string]>> = {
    alerts: [
      'Alerts',
      oldestUntakenAt === null
        ? 'Every alert is taken.'
        : `The oldest that nobody has taken was opened ${ago(oldestUntakenAt, health.now)}. Over ${untakenMinutesMost} minutes is late.`,
    ],
    heartbeat: [
      'What calls people',
      beat === null
        ? 'It has never run.'
        : isWell('heartbeat')
          ? 'It runs.'
          : `It stopped ${Math.round(beat)} seconds ago.`,
    ],
    mail: [
      'Mail',
      realMail
        ? 'Mail is handed to a mail server.'
        : health.demo
          ? 'The demo keeps its mail on this machine; the outbox shows it.'
          : 'No mail server is set: mail stays on this machine.',
    ],
    database: [
      'Database',
      health.migrated ? 'It answers, and is of this version.' : 'It is not of this version.',
    ],
    audit: [
      'The record of who did what',
      unsealed === null
        ? 'It is not known whether it is sealed.'
        : isWell('audit')
          ? 'Everything is sealed within seconds.'
          : `The oldest row has waited ${Math.round(unsealed)} seconds for its seal.`,
    ],
    backup: ['Backup', lastOf(last.backup, health, 'There has never been one.')],
    drill: ['Trying a backup', lastOf(last.drill, health, 'None has ever been tried.')],
  }
  const order: readonly Trouble[] = [
    'alerts',
    'heartbeat',
    'mail',
    'database',
    'audit',
    'backup',
    'drill',
  ]
  return order.map((id) => {
    const [title, state] = states[id]
    return { id, title, well: isWell(id), state, todo: isWell(id) ? '' : todos[id] }
  })
}

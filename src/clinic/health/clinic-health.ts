import { type LastBackups, lastBackups } from '#database/backup/log.ts'
import { type Clinic, inClinic } from '../clinic.ts'
import type { Installation } from '../installation.ts'
import { clinicSettings } from '../settings/read.ts'
import type { Readiness } from './readiness.ts'

/** A real clinic is backed up once a day, and a backup tried once a week; this late, someone must look. */
export const backupHoursMost = 26
export const drillDaysMost = 8

/** An alert that nobody has taken for so long has passed the first people who were called. */
export const untakenMinutesMost = 15

/** Whether the machine behind one clinic works, as facts; what is red is said by `troubles`. */
export type ClinicHealth = {
  readonly demo: boolean
  readonly now: Temporal.Instant
  readonly timeZone: string
  readonly heartbeatAgeSeconds: number | null
  readonly unsealedSeconds: number | null
  readonly migrated: boolean
  /** Of this clinic; null when every alert is taken. */
  readonly oldestUntakenAt: Temporal.Instant | null
  readonly last: LastBackups
  /** What is not as it must be. A demo needs neither backups nor mail. */
  readonly troubles: readonly Trouble[]
}

export type Trouble = 'database' | 'heartbeat' | 'alerts' | 'audit' | 'backup' | 'drill' | 'mail'

/** What is known of the installation; what is not said counts as wrong. */
export type Machine = {
  readonly checks: Partial<Readiness['checks']>
  /** Whether mail leaves this machine. */
  readonly realMail: boolean
}

/** Reads it of one clinic. */
export async function clinicHealth(
  installation: Pick<Installation, 'db' | 'protocols'>,
  clinicId: string,
  { checks, realMail }: Machine,
): Promise<ClinicHealth> {
  const last = await lastBackups(installation.db)
  return inClinic(installation, clinicId, async (clinic) => {
    const { demo, time_zone: timeZone } = await clinicSettings(clinic)
    const oldestUntakenAt = await oldestUntaken(clinic)
    const isOlder = (at: Temporal.Instant | undefined, duration: Temporal.DurationLike) =>
      at === undefined || Temporal.Instant.compare(at.add(duration), clinic.now) < 0
    const wrong: Readonly<Record<Trouble, boolean>> = {
      database: checks.database !== true || checks.migrations !== true,
      heartbeat: checks.heartbeat !== true,
      alerts: oldestUntakenAt !== null && isOlder(oldestUntakenAt, { minutes: untakenMinutesMost }),
      audit: checks.audit !== true,
      backup: !demo && isOlder(last.backup, { hours: backupHoursMost }),
      drill: !demo && isOlder(last.drill, { hours: drillDaysMost * 24 }),
      mail: !demo && !realMail,
    }
    return {
      demo,
      now: clinic.now,
      timeZone,
      heartbeatAgeSeconds: checks.heartbeatAgeSeconds ?? null,
      unsealedSeconds: checks.unsealedSeconds ?? null,
      migrated: checks.migrations === true,
      oldestUntakenAt,
      last,
      troubles: troubleNames.filter((name) => wrong[name]),
    }
  })
}

const troubleNames: readonly Trouble[] = [
  'database',
  'heartbeat',
  'alerts',
  'audit',
  'backup',
  'drill',
  'mail',
]

async function oldestUntaken({ db, clinicId }: Clinic): Promise<Temporal.Instant | null> {
  const row = await db
    .selectFrom('alert')
    .select((select) => select.fn.min('opened_at').as('at'))
    .where('clinic_id', '=', clinicId)
    .where('resolved_at', 'is', null)
    .where('acknowledged_at', 'is', null)
    .executeTakeFirst()
  return row?.at ?? null
}

import { sql } from 'kysely'
import { migrationNames } from '#database/migrate.ts'
import type { Installation } from '../installation.ts'

const latestBeatSeconds = 5
const longestUnsealedSeconds = 5

export type Readiness = {
  ready: boolean
  checks: {
    database: boolean
    migrations: boolean
    heartbeat: boolean
    /** Seconds since the worker's last beat; null when there was none. */
    heartbeatAgeSeconds: number | null
    /** Seconds since the outside watcher was last reached; null when it never was, or there is none. */
    watcherAgeSeconds: number | null
    audit: boolean
    /** Seconds that the oldest audit row has waited for its seal; null when the database does not say. */
    unsealedSeconds: number | null
  }
}

/** Asks the process that serves, which knows its own migrations; what is not said counts as wrong. */
export type Ready = () => Promise<{
  readonly ready: boolean
  readonly checks: Partial<Readiness['checks']>
}>

/**
 * Whether this installation can do its work now: the database answers, it has every migration, the worker
 * beat within five seconds, and no audit row waits longer than that for its seal. Never throws.
 */
export async function readiness({ db }: Installation): Promise<Readiness> {
  try {
    const { rows } = await sql<{
      age: number | null
      watcher: number | null
      applied: string[]
      unsealed: number
    }>`
      select needlepoint.unsealed_seconds() as unsealed,
        (select extract(epoch from needlepoint.now() - max(beat_at))::float8
           from needlepoint.installation_heartbeat where process = 'worker') as age,
        (select extract(epoch from needlepoint.now() - max(beat_at))::float8
           from needlepoint.installation_heartbeat where process = 'watcher') as watcher,
        (select coalesce(array_agg(name), '{}') from needlepoint.installation_migration) as applied`.execute(
      db,
    )
    const [row] = rows
    const age = row?.age ?? null
    const missing = (await migrationNames()).filter((name) => !row?.applied.includes(name))
    const checks = {
      database: true,
      migrations: missing.length === 0,
      heartbeat: age !== null && age <= latestBeatSeconds,
      heartbeatAgeSeconds: age,
      watcherAgeSeconds: row?.watcher ?? null,
      audit: row !== undefined && row.unsealed <= longestUnsealedSeconds,
      unsealedSeconds: row?.unsealed ?? null,
    }
    return { ready: checks.migrations && checks.heartbeat && checks.audit, checks }
  } catch {
    return {
      ready: false,
      checks: {
        database: false,
        migrations: false,
        heartbeat: false,
        heartbeatAgeSeconds: null,
        watcherAgeSeconds: null,
        audit: false,
        unsealedSeconds: null,
      },
    }
  }
}

export type Backlog = {
  /** Seconds that the longest waiting attempt is overdue; 0 when none waits. */
  attemptQueueAgeSeconds: number
  /** Seconds since the oldest open alert that nobody has taken was opened; 0 when there is none. */
  oldestUntakenAlertSeconds: number
  openAlerts: number
  failedAttempts: number
}

/** What waits, over all clinics, as numbers without a name. */
export async function backlog({ db }: Installation): Promise<Backlog> {
  const { rows } = await sql<{ queue: number; oldest: number; open: number; failed: number }>`
    select queue_seconds as queue, oldest_seconds as oldest, open_alerts as open, failed_attempts as failed
    from needlepoint.backlog()`.execute(db)
  const row = rows[0] ?? { queue: 0, oldest: 0, open: 0, failed: 0 }
  return {
    attemptQueueAgeSeconds: row.queue,
    oldestUntakenAlertSeconds: row.oldest,
    openAlerts: row.open,
    failedAttempts: row.failed,
  }
}

import type { Selectable } from 'kysely'
import type { Tables } from '#database/tables.ts'
import { heartbeat } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, inClinic, tellWorkbenches, wakeWorker } from '../clinic.ts'
import type { Installation } from '../installation.ts'
import { hurryNext } from './deliver.ts'
import { type AttemptState, advanceAttempt } from './engine/attempt.ts'

/** What the provider says became of one try. */
export type Fate = {
  readonly clinicId: string
  readonly attemptId: string
  readonly tries: number
  readonly delivered: boolean
}

function stateOf(row: Selectable<Tables['alert_attempt']>): AttemptState {
  const { tries } = row
  if (row.failed_at !== null) {
    const atMs = row.failed_at.epochMilliseconds
    return { kind: 'failed', tries, atMs, reason: row.failure ?? '' }
  }
  if (row.handed_over_at !== null) {
    return { kind: 'handed-over', tries, atMs: row.handed_over_at.epochMilliseconds }
  }
  return { kind: 'waiting', tries, dueMs: row.next_try_at?.epochMilliseconds ?? 0 }
}

async function keep(clinic: Clinic, { attemptId, tries, delivered }: Fate): Promise<void> {
  const row = await clinic.db
    .selectFrom('alert_attempt')
    .selectAll()
    .where('clinic_id', '=', clinic.clinicId)
    .where('attempt_id', '=', attemptId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined || row.tries !== tries || row.delivered_at !== null) return
  const atMs = clinic.now.epochMilliseconds
  const step = advanceAttempt(stateOf(row), { kind: 'called-back', tries, delivered }, atMs)
  const isNews = delivered && row.failed_at === null
  if (step === null && !isNews) return
  const failed = step?.state.kind === 'failed' ? step.state.reason : undefined
  await clinic.db
    .updateTable('alert_attempt')
    .set(
      failed === undefined
        ? {
            next_try_at: null,
            delivered_at: clinic.now,
            handed_over_at: row.handed_over_at ?? clinic.now,
          }
        : { next_try_at: null, failed_at: clinic.now, failure: failed, handed_over_at: null },
    )
    .where('clinic_id', '=', clinic.clinicId)
    .where('attempt_id', '=', attemptId)
    .execute()
  if (step?.effects.includes('next-channel') === true) {
    await hurryNext(clinic, attemptId)
    await wakeWorker(clinic)
  }
  await record(clinic, heartbeat, {
    action: failed === undefined ? 'attempt.delivered' : 'attempt.not-delivered',
    detail: { attempt: attemptId, alert: row.alert_id, tries },
  })
  await tellWorkbenches(clinic)
}

/**
 * Keeps what the provider says of a try, whenever it says so: before its own answer, late, twice, or of a try that
 * another has followed. What changes nothing is dropped.
 */
export async function keepFate(installation: Installation, fate: Fate): Promise<void> {
  await inClinic(installation, fate.clinicId, (clinic) => keep(clinic, fate))
}

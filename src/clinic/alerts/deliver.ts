import { sql } from 'kysely'
import { findDue } from '#database/across-clinics.ts'
import type { Database } from '#database/connection.ts'
import type { Handover } from '#outside/mail/mailer.ts'
import type { DispositionId } from '#protocol/triage/report.ts'
import { heartbeat } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, inClinic, wakeWorker } from '../clinic.ts'
import type { Installation } from '../installation.ts'
import type { DueAttempt } from './due-attempt.ts'
import { type AttemptState, advanceAttempt, leaseMs, renewEveryMs } from './engine/attempt.ts'
import type { Why } from './engine/calls.ts'
import type { Channel } from './engine/ladder.ts'
import { sendAttempt } from './send.ts'
import { laddersInForce } from './state.ts'

/**
 * Leases what is due, clinic by clinic: from here on another worker leaves it alone for three seconds, and takes it
 * over then. A clinic that fails keeps no other waiting; its attempts stay due.
 */
export async function leaseAttempts(
  installation: Installation,
  most: number,
): Promise<DueAttempt[]> {
  const due = await findDue(installation.db, 'alert_attempt', most)
  const byClinic = Map.groupBy(due, ({ clinicId }) => clinicId)
  const leased = await Promise.allSettled(
    [...byClinic].map(([clinicId, rows]) =>
      inClinic(installation, clinicId, (clinic) =>
        leaseOfClinic(
          clinic,
          rows.map(({ id }) => id),
        ),
      ),
    ),
  )
  const attempts = leased.flatMap((result) => (result.status === 'fulfilled' ? result.value : []))
  const failed = leased.find((result) => result.status === 'rejected')
  if (failed && attempts.length === 0) throw failed.reason
  return attempts
}

async function leaseOfClinic(clinic: Clinic, attemptIds: readonly string[]): Promise<DueAttempt[]> {
  const { db, clinicId } = clinic
  const ladders = await laddersInForce(clinic)
  const leasedMs = performance.now()
  const { rows } = await sql<{
    attempt_id: string
    alert_id: string
    staff_id: string
    tries: number
    channel: Channel
    why: Why
    email: string | null
    disposition: DispositionId
  }>`
    with due as (
      select clinic_id, attempt_id from needlepoint.alert_attempt
      where clinic_id = ${clinicId} and attempt_id = any(${attemptIds}::uuid[])
        and next_try_at <= needlepoint.now()
      order by next_try_at
      for update skip locked
    )
    update needlepoint.alert_attempt as a
    set tries = a.tries + 1, next_try_at = needlepoint.now() + make_interval(secs => ${leaseMs / 1_000})
    from due, needlepoint.staff_member as m, needlepoint.alert as al
    where a.clinic_id = due.clinic_id and a.attempt_id = due.attempt_id
      and m.clinic_id = a.clinic_id and m.staff_id = a.staff_id
      and al.clinic_id = a.clinic_id and al.alert_id = a.alert_id
    returning a.attempt_id, a.alert_id, a.staff_id, a.tries, a.channel, a.why, m.email, al.disposition`.execute(
    db,
  )
  return rows.map((row) => ({
    clinicId,
    attemptId: row.attempt_id,
    alertId: row.alert_id,
    staffId: row.staff_id,
    tries: row.tries,
    channel: row.channel,
    why: row.why,
    email: row.email,
    disposition: row.disposition,
    ladders,
    leasedMs,
  }))
}

/** This try of this attempt, as the worker that leased it knows it: a later try by another changes the number. */
function thisTry(db: Database, attempt: DueAttempt) {
  return db
    .updateTable('alert_attempt')
    .where('clinic_id', '=', attempt.clinicId)
    .where('attempt_id', '=', attempt.attemptId)
    .where('tries', '=', attempt.tries)
    .where('next_try_at', 'is not', null)
}

/** Holds the lease three seconds longer while a channel is slow; whoever holds an older number holds nothing. */
export async function renewLease(installation: Installation, attempt: DueAttempt): Promise<void> {
  await inClinic(installation, attempt.clinicId, ({ db, now }) =>
    thisTry(db, attempt)
      .set({ next_try_at: now.add({ milliseconds: leaseMs }) })
      .execute(),
  )
}

/** The columns of a state; a result that was not a yes keeps its reason while it is tried again. */
function columnsOf(state: AttemptState, result: Handover) {
  const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms)
  const failure = result.kind === 'failed' ? result.reason : null
  switch (state.kind) {
    case 'waiting':
      return { next_try_at: at(state.dueMs), failure }
    case 'handed-over':
      return { next_try_at: null, handed_over_at: at(state.atMs) }
    case 'failed':
      return { next_try_at: null, failed_at: at(state.atMs), failure: state.reason }
  }
}

/** The next channel of the same call to the same person begins now, if it had not yet. */
export async function hurryNext({ db, clinicId, now }: Clinic, attemptId: string): Promise<void> {
  await sql`
    update needlepoint.alert_attempt as later set next_try_at = ${now.toString()}
    from needlepoint.alert_attempt as refused
    where refused.clinic_id = ${clinicId} and refused.attempt_id = ${attemptId}
      and later.clinic_id = refused.clinic_id and later.alert_id = refused.alert_id
      and later.staff_id = refused.staff_id and later.created_at = refused.created_at
      and later.place = refused.place + 1 and later.tries = 0 and later.next_try_at > ${now.toString()}`.execute(
    db,
  )
}

/** Keeps what came of a try. A worker that was frozen and woke finds the number changed and changes nothing. */
export async function keepResult(
  installation: Installation,
  attempt: DueAttempt,
  result: Handover,
): Promise<void> {
  await inClinic(installation, attempt.clinicId, async (clinic) => {
    const atMs = clinic.now.epochMilliseconds
    const { tries, attemptId } = attempt
    const step = advanceAttempt(
      { kind: 'waiting', tries, dueMs: atMs },
      { kind: 'answered', tries, result },
      atMs,
    )
    if (step === null) return
    const kept = await thisTry(clinic.db, attempt)
      .set(columnsOf(step.state, result))
      .returning('attempt_id')
      .executeTakeFirst()
    if (kept === undefined) return
    if (step.effects.includes('next-channel')) {
      await hurryNext(clinic, attemptId)
      await wakeWorker(clinic)
    }
    await record(clinic, heartbeat, {
      action: `attempt.${result.kind}`,
      detail: {
        attempt: attemptId,
        alert: attempt.alertId,
        tries,
        ...(result.kind === 'handed-over' && { reference: result.reference }),
      },
    })
  })
}

/** A worker that was frozen before it sent leaves the attempt to whoever has it now. */
async function deliverOne(installation: Installation, attempt: DueAttempt): Promise<void> {
  if (performance.now() - attempt.leasedMs > leaseMs) return
  const renewal = setInterval(() => {
    renewLease(installation, attempt).catch(() => undefined)
  }, renewEveryMs)
  try {
    await keepResult(installation, attempt, await sendAttempt(installation, attempt))
  } finally {
    clearInterval(renewal)
  }
}

/**
 * Hands every due attempt to its channel: leased and committed first, then sent, then its result
 * kept. A crash repeats a send and never loses one; each attempt fails alone. Returns when all are leased,
 * with the sends that are under way, so that a slow provider keeps nobody else waiting.
 */
export async function deliverDue(installation: Installation): Promise<readonly Promise<void>[]> {
  const attempts = await leaseAttempts(installation, 100)
  return attempts.map((attempt) => deliverOne(installation, attempt))
}

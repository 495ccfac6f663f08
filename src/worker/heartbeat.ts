import { sql } from 'kysely'
import { deliverDue } from '#clinic/alerts/deliver.ts'
import { escalateDue } from '#clinic/alerts/escalate.ts'
import { escalateOverdueInbox } from '#clinic/inbox/overdue.ts'
import type { Installation } from '#clinic/installation.ts'
import { sendDueMessages } from '#clinic/messages/send.ts'
import { tellLeads } from '#clinic/records/tell-leads.ts'
import { sendLeftReports } from '#clinic/symptom-reports/draft.ts'

/** Runs each job whatever became of the ones before it, then throws the first thing that went wrong. */
async function each(jobs: readonly (() => Promise<unknown>)[]): Promise<void> {
  const errors: unknown[] = []
  for (const job of jobs) {
    await job().catch((error: unknown) => errors.push(error))
  }
  if (errors.length > 0) throw errors[0]
}

async function keepBeat({ db }: Installation): Promise<void> {
  const beatAt = sql<Temporal.Instant>`needlepoint.now()`
  await db
    .insertInto('installation_heartbeat')
    .values({ process: 'worker', beat_at: beatAt })
    .onConflict((conflict) => conflict.column('process').doUpdateSet({ beat_at: beatAt }))
    .execute()
}

/** Takes over sends that are under way: awaited in stories, left to go on by the worker. */
export type Sends = (sends: readonly Promise<void>[]) => Promise<void>

const awaited: Sends = async (sends) => {
  await each(sends.map((send) => () => send))
}

/**
 * One beat of the lane that must never wait: say that it beats, hand over what is due, climb, take in what
 * silence left, hand over again. One job that fails keeps no other from being done.
 */
export async function alertSweep(installation: Installation, sends = awaited): Promise<void> {
  const deliver = async () => sends(await deliverDue(installation))
  await each([
    () => keepBeat(installation),
    deliver,
    () => escalateDue(installation),
    () => escalateOverdueInbox(installation),
    () => sendLeftReports(installation),
    deliver,
  ])
}

/** One beat of the lane of mail that cannot wait: patients whose case nobody took. */
export async function urgentMessageSweep(installation: Installation): Promise<void> {
  while ((await sendDueMessages(installation, 'urgent_message')) > 0);
}

/** One beat of the lane of mail that may wait, until nothing is due: to patients, and to leads about opened records. */
export async function messageSweep(installation: Installation): Promise<void> {
  const untilNone = async (send: (installation: Installation) => Promise<number>) => {
    while ((await send(installation)) > 0);
  }
  await each([() => untilNone((each) => sendDueMessages(each)), () => untilNone(tellLeads)])
}

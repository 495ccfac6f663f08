import { sql } from 'kysely'
import { deliverDue } from '#clinic/alerts/deliver.ts'
import { escalateDue } from '#clinic/alerts/escalate.ts'
import { testDueContacts } from '#clinic/contacts/test-due.ts'
import { escalateOverdueInbox } from '#clinic/inbox/overdue.ts'
import type { Installation } from '#clinic/installation.ts'
import { sendDueMessages } from '#clinic/messages/send.ts'
import { tellDue } from '#clinic/on-call/tell.ts'
import { keepRostersUp } from '#clinic/on-call/upkeep.ts'
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

/** Keeps when the worker last beat, or when the outside watcher was last reached. */
export async function keepBeat(
  { db }: Pick<Installation, 'db'>,
  process: 'worker' | 'watcher',
): Promise<void> {
  const beatAt = sql<Temporal.Instant>`needlepoint.now()`
  await db
    .insertInto('installation_heartbeat')
    .values({ process, beat_at: beatAt })
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
    () => keepBeat(installation, 'worker'),
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

/**
 * One beat of the lane of mail that may wait, until nothing is due: to patients, to leads about opened records, to staff
 * about their shifts.
 */
export async function messageSweep(installation: Installation): Promise<void> {
  const untilNone = async (send: (installation: Installation) => Promise<number>) => {
    while ((await send(installation)) > 0);
  }
  await each([
    () => untilNone((each) => sendDueMessages(each)),
    () => untilNone(tellLeads),
    () => untilNone(tellDue),
  ])
}

/** One beat of what is done about once a day: rosters written ahead, gaps told, contacts tried. */
export async function rosterSweep(installation: Installation): Promise<void> {
  await each([() => keepRostersUp(installation), () => testDueContacts(installation)])
}

import { sql } from 'kysely'
import { deliverDue } from '#clinic/alerts/deliver.ts'
import { escalateDue } from '#clinic/alerts/escalate.ts'
import { escalateOverdueInbox } from '#clinic/inbox/overdue.ts'
import type { Installation } from '#clinic/installation.ts'
import { sendDueMessages } from '#clinic/messages/send.ts'
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

/** One beat of the lane that must never wait: hand over what is due, climb, take in what silence left, hand over again. */
export async function alertSweep(installation: Installation): Promise<void> {
  await each([
    () => deliverDue(installation),
    async () => {
      const climbed = await escalateDue(installation)
      const overdue = await escalateOverdueInbox(installation)
      const left = await sendLeftReports(installation)
      if (climbed + overdue + left > 0) await deliverDue(installation)
    },
    () => keepBeat(installation),
  ])
}

/** One beat of the patients' mail lane, until nothing is due. */
export async function messageSweep(installation: Installation): Promise<void> {
  while ((await sendDueMessages(installation)) > 0);
}

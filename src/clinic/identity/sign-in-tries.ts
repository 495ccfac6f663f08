import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '#database/connection.ts'

/** After so many wrong tries in a row, a wait: for one address of mail, for one place in the network. */
const free = { mail: 5, network: 30 } as const
const firstWaitMinutes = 1
const longestWaitMinutes = 60
const forgottenAfterHours = 24

export type TrySubject = { readonly kind: keyof typeof free; readonly name: string }

/** A wait after every `freeTries` wrong tries: a minute, then twice as long each time, at most an hour. */
export function waitMinutes(tries: number, freeTries: number): number {
  if (tries === 0 || tries % freeTries !== 0) return 0
  const doublings = Math.min(tries / freeTries - 1, 10)
  return Math.min(firstWaitMinutes * 2 ** doublings, longestWaitMinutes)
}

/** Neither an address of mail nor one of the network can be read from the table. */
const hashOf = ({ kind, name }: TrySubject): Uint8Array =>
  createHash('sha256').update(`${kind}:${name.toLowerCase()}`).digest()

export type Counted = { kind: 'go-on' } | { kind: 'wait'; until: Temporal.Instant }

/**
 * Counts one try before it is made, so that a hundred at once are a hundred. It says nothing of whether
 * the subject is known: both wait alike.
 */
export async function countTry(db: Database, subject: TrySubject): Promise<Counted> {
  const hash = hashOf(subject)
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ now: Temporal.Instant }>`select needlepoint.now() as now`.execute(
      tx,
    )
    const now = rows[0]?.now ?? Temporal.Now.instant()
    await tx
      .insertInto('installation_sign_in_try')
      .values({ subject_hash: hash, tries: 0, last_at: now, locked_until: null })
      .onConflict((on) => on.doNothing())
      .execute()
    const row = await tx
      .selectFrom('installation_sign_in_try')
      .select(['tries', 'last_at', 'locked_until'])
      .where('subject_hash', '=', hash)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const { locked_until: until } = row
    if (until !== null && Temporal.Instant.compare(now, until) < 0) return { kind: 'wait', until }
    const old = now.since(row.last_at).total('hours') > forgottenAfterHours
    const tries = old ? 1 : row.tries + 1
    const minutes = waitMinutes(tries, free[subject.kind])
    await tx
      .updateTable('installation_sign_in_try')
      .set({ tries, last_at: now, locked_until: minutes === 0 ? null : now.add({ minutes }) })
      .where('subject_hash', '=', hash)
      .execute()
    return { kind: 'go-on' }
  })
}

/** Whoever has proved who they are begins again at none. */
export async function forgetTries(db: Database, subject: TrySubject): Promise<void> {
  await db
    .deleteFrom('installation_sign_in_try')
    .where('subject_hash', '=', hashOf(subject))
    .execute()
}

/** A right try is no wrong one; those that others made from the same place still count. */
export async function takeTryBack(db: Database, subject: TrySubject): Promise<void> {
  await db
    .updateTable('installation_sign_in_try')
    .set({ tries: sql`greatest(tries - 1, 0)` })
    .where('subject_hash', '=', hashOf(subject))
    .execute()
}

import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Postmaster } from './postmaster.ts'
import { Refusal } from './refusal.ts'

/** A crash may leave much log to replay before PostgreSQL answers. */
const limitMs = 600_000
const pauseMs = 25

/** A stranger on our port would refuse our password too, but then our own PostgreSQL ends at once. */
const refusedPasswordsMax = 40

/**
 * Waits until PostgreSQL answers a real connection with our password; a line in a log would prove less.
 *
 * @returns 'ready', or how PostgreSQL ended before that.
 * @throws Refusal when it does not take our password.
 */
export async function waitUntilReady(url: string, postmaster: Postmaster): Promise<string> {
  const end = performance.now() + limitMs
  let over: string | undefined
  postmaster.ended.then((how) => {
    over = how
  })
  let trouble: unknown
  let refusedPasswords = 0
  while (performance.now() < end) {
    if (over !== undefined) return over
    trouble = await tryConnection(url)
    if (trouble === undefined) return 'ready'
    if (trouble instanceof pg.DatabaseError && trouble.code === '28P01') refusedPasswords += 1
    if (refusedPasswords > refusedPasswordsMax) {
      throw new Refusal(
        'The database does not take the password kept in the data folder: put the file "password" back from a backup of the same folder.',
        { cause: trouble },
      )
    }
    await wait(pauseMs)
  }
  throw new Error(`PostgreSQL did not answer within ${limitMs / 1000} s`, { cause: trouble })
}

/** What kept the connection from answering; undefined when it answered. */
async function tryConnection(url: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  const { promise: broken, reject } = Promise.withResolvers<never>()
  client.on('error', reject)
  const answered = client.connect().then(async () => {
    await client.query('select 1')
    await client.end()
  })
  return Promise.race([answered, broken]).then(
    () => undefined,
    (error: unknown) => error,
  )
}

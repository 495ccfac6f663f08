import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { applicationRole, makeRoles } from '../roles.ts'

/**
 * Gives the application's role a password of its own for this run of the embedded server at `ownerUrl`. It is kept
 * nowhere, so that no process that only serves ever holds the owner's.
 *
 * @returns the address with which the application logs in.
 */
export async function openApplicationLogin(ownerUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    await makeRoles(client)
    const password = randomBytes(32).toString('base64url')
    await client.query(
      `alter role ${applicationRole} login password ${client.escapeLiteral(password)}`,
    )
    const address = new URL(ownerUrl)
    address.username = applicationRole
    address.password = password
    return address.toString()
  } finally {
    await client.end()
  }
}

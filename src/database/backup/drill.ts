import pg from 'pg'
import { asOwner } from '../roles.ts'
import { type Restored, restoreBackup } from './restore.ts'

/**
 * Restores a backup into a second database beside the one at `url`, compares it table by table with what was copied,
 * hands the second one to `inspect`, and drops it. The login must be allowed to make a database.
 *
 * @throws Refusal as `restoreBackup` does. The database at `url` is never touched.
 */
export async function drill(
  url: string,
  path: string,
  identity: string,
  inspect: (url: string) => Promise<void> = async () => undefined,
): Promise<Restored> {
  const name = `needlepoint_drill_${crypto.randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({ ...asOwner(url), application_name: 'needlepoint drill' })
  await client.connect()
  try {
    await client.query(`create database ${name}`)
    const second = Object.assign(new URL(url), { pathname: `/${name}` }).toString()
    const restored = await restoreBackup(second, path, identity)
    await inspect(second)
    return restored
  } finally {
    await client.query(`drop database if exists ${name} with (force)`)
    await client.end()
  }
}

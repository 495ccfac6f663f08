import pg from 'pg'
import { Refusal } from './server/refusal.ts'

/** As which everything but migrations works: it sees one clinic at a time. See docs/decisions/013-clinics-apart.md. */
export const applicationRole = 'needlepoint_application'

/** Owner of the functions that look across clinics; it reads only the columns they need. */
const lookupRole = 'needlepoint_lookup'

/** As which a backup is taken: it reads every row of every clinic and writes none. */
export const backupRole = 'needlepoint_backup'

/** SQLSTATEs as class and condition. */
const madeAlready = ['42/710', '23/505']
const notAllowed = ['42/501']
const unknownRole = ['22/023']

function isPostgresError(error: unknown, states: readonly string[]): boolean {
  if (!(error instanceof pg.DatabaseError) || error.code === undefined) return false
  return states.includes(`${error.code.slice(0, 2)}/${error.code.slice(2)}`)
}

/** Roles belong to the whole server: two databases that are migrated at once may both find one missing. */
async function makeRole(client: pg.Client, role: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role])
  if (rowCount !== 0) return
  await client.query(`create role ${role} nologin`).catch((error: unknown) => {
    if (!isPostgresError(error, madeAlready)) throw error
  })
}

/** The login must be able to become the role; a superuser can anyway. */
async function joinRole(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query<{ member: boolean }>(
    "select pg_has_role(current_user, $1, 'set') and pg_has_role(current_user, $1, 'usage') as member",
    [role],
  )
  if (rows[0]?.member === true) return
  await client.query(`grant ${role} to current_user with set true, inherit true`)
}

/**
 * Makes the roles that keep clinics apart where they are missing, and makes the migrating login a member.
 *
 * @throws Refusal with what an administrator of the server has to run, when the login may not.
 */
export async function makeRoles(client: pg.Client): Promise<void> {
  try {
    for (const role of [applicationRole, lookupRole, backupRole]) {
      await makeRole(client, role)
      await joinRole(client, role)
    }
  } catch (error) {
    if (!isPostgresError(error, notAllowed)) throw error
    throw new Refusal(
      `Needlepoint keeps clinics apart by three database roles, which the login of DATABASE_URL may not make. Give it CREATEROLE, or let an administrator run once: create role ${applicationRole}; create role ${lookupRole}; create role ${backupRole}; grant ${applicationRole}, ${lookupRole}, ${backupRole} to LOGIN with set true, inherit true;`,
      { cause: error },
    )
  }
}

type Rights = { superuser: boolean; bypasses: boolean; owns: boolean; role: string }

/**
 * Why the application must not work in the database at `url`, as one sentence, or undefined when the server
 * holds clinics apart for it: it is the application's role, which owns nothing and is above no policy.
 */
export async function roleTrouble(url: string): Promise<string | undefined> {
  const client = new pg.Client({ ...asApplication(url), connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    const { rows } = await client.query<Rights>(`
      select current_user as role, rolsuper as superuser, rolbypassrls as bypasses, exists (
          select from pg_class where relnamespace = 'needlepoint'::regnamespace
            and pg_has_role(current_user, relowner, 'member')) as owns
      from pg_roles where rolname = current_user`)
    const [rights] = rows
    if (rights?.role !== applicationRole)
      return `The database did not take the role ${applicationRole}.`
    if (rights.superuser || rights.bypasses) {
      return `The database role ${applicationRole} is above row-level security, so clinics would not be kept apart; run: alter role ${applicationRole} nosuperuser nobypassrls;`
    }
    if (rights.owns) {
      return `The database role ${applicationRole} owns tables of Needlepoint, so clinics would not be kept apart; let the login that migrates own them.`
    }
    return undefined
  } catch (error) {
    if (!isPostgresError(error, [...notAllowed, ...unknownRole])) throw error
    return `The login of DATABASE_URL cannot become the role ${applicationRole}; let an administrator run: grant ${applicationRole} to LOGIN with set true;`
  } finally {
    await client.end()
  }
}

/** Connection settings for `url` whose statements are the application's: whatever the login may, and whatever else the address asks. */
export function asApplication(url: string): { connectionString: string; options: string } {
  return withOptions(url, `-c search_path=needlepoint -c role=${applicationRole}`)
}

/** Connection settings for `url` that read everything and write nothing. */
export function asBackup(url: string): { connectionString: string; options: string } {
  return withOptions(url, `-c search_path=needlepoint -c role=${backupRole}`)
}

/** Connection settings with all rights of the login: for stories, and for what is done to a database as a whole. */
export function asOwner(url: string): { connectionString: string; options: string } {
  return withOptions(url, '-c search_path=needlepoint')
}

/** Options in an address would replace ours; the last of one name holds, so that ours come after them. */
function withOptions(url: string, ours: string): { connectionString: string; options: string } {
  const address = new URL(url)
  const theirs = address.searchParams.get('options')
  address.searchParams.delete('options')
  const options = theirs === null ? ours : `${theirs} ${ours}`
  return { connectionString: address.toString(), options }
}

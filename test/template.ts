import pg from 'pg'
import { migrate } from '#database/migrate.ts'
import { applicationRole } from '#database/roles.ts'

const template = 'needlepoint_template'

/** The application's role in every story: one that each test process knows. */
const applicationLogin = { username: applicationRole, password: 'stories' }

function inDatabase(
  serverUrl: string,
  name: string,
  login: { username?: string; password?: string } = {},
): string {
  const url = new URL(serverUrl)
  return Object.assign(url, login, { pathname: `/${name}` }).toString()
}

async function run(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Makes the migrated database that every test file clones. Here, and only here, the clock can be wound. */
export async function makeTemplate(serverUrl: string): Promise<void> {
  await run(serverUrl, `drop database if exists ${template}`, `create database ${template}`)
  const url = inDatabase(serverUrl, template)
  await migrate(url)
  await run(
    url,
    'create table needlepoint.installation_test_clock (ahead interval not null)',
    "insert into needlepoint.installation_test_clock values ('0')",
    `create or replace function needlepoint.now() returns timestamptz
       language sql volatile parallel unsafe
       as $$ select clock_timestamp() + (select ahead from needlepoint.installation_test_clock) $$`,
    'grant select on needlepoint.installation_test_clock to public',
    `alter role ${applicationRole} login password '${applicationLogin.password}'`,
  )
}

/** `url` logs in as the application, as in production; `ownerUrl` sees all clinics at once and can wind the clock. */
export type ClonedDatabase = { url: string; ownerUrl: string; drop: () => Promise<void> }

/** A database of its own for one test file, copied from the template in a fraction of a second. */
export async function cloneDatabase(serverUrl: string): Promise<ClonedDatabase> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  await run(serverUrl, `create database ${name} template ${template} strategy file_copy`)
  return {
    url: inDatabase(serverUrl, name, applicationLogin),
    ownerUrl: inDatabase(serverUrl, name),
    drop: () => run(serverUrl, `drop database if exists ${name} with (force)`),
  }
}

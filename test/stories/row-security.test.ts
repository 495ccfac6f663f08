import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inClinic } from '#clinic/clinic.ts'
import { protocolShelf } from '#clinic/protocols/shelf.ts'
import { createClinic } from '#clinic/settings/create.ts'
import { findClinics } from '#database/across-clinics.ts'
import { connect } from '#database/connection.ts'
import { migrate } from '#database/migrate.ts'
import { roleTrouble } from '#database/roles.ts'
import { madeUpClinic, setup } from '../clinic.ts'
import { sqlCells } from './clinics-apart/sql-cells.ts'
import { openTwoClinics, type TwoClinics } from './clinics-apart/two-clinics.ts'

let two: TwoClinics

beforeAll(async () => {
  two = await openTwoClinics()
})
afterAll(() => two.end())

/** Tables that the second lock does not hold whole. */
async function unlocked(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class as c
    where c.relnamespace = 'needlepoint'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
      and c.relname not like 'installation\\_%'
      and not (c.relrowsecurity and c.relforcerowsecurity and exists (
        select from pg_policies as p
        where p.schemaname = 'needlepoint' and p.tablename = c.relname
          and p.policyname = 'own_clinic' and p.cmd = 'ALL' and p.roles = '{needlepoint_application}'
          and replace(p.qual, 'needlepoint.', '') = '(clinic_id = current_clinic())' and p.with_check = p.qual))
    union all
    select tablename || ' ' || policyname from pg_policies
    where schemaname = 'needlepoint' and policyname <> 'own_clinic'
      and (policyname, cmd, roles, qual) not in (
        ('across_clinics', 'SELECT', '{needlepoint_lookup}'::name[], '(CURRENT_USER = ''needlepoint_lookup''::name)'),
        ('whole', 'SELECT', '{needlepoint_backup}'::name[], '(CURRENT_USER = ''needlepoint_backup''::name)'))`.execute(
    two.owner,
  )
  return rows.map(({ name }) => name)
}

describe('the lock', () => {
  test('stories and production work as a role that is above no policy and owns nothing', async () => {
    expect(await roleTrouble(two.url)).toBeUndefined()
    const { rows } = await sql<{ login: string; role: string }>`
      select session_user::text as login, current_user::text as role`.execute(two.installation.db)
    expect(rows).toEqual([{ login: 'needlepoint_application', role: 'needlepoint_application' }])
    const becomeOwner = sql`set role needlepoint`.execute(two.installation.db)
    await expect(becomeOwner).rejects.toThrow('permission denied')
  })

  test('it is on every table, and a table made without it is found', async () => {
    expect(two.tables.length).toBeGreaterThan(20)
    expect(await unlocked()).toEqual([])
    await sql`create table diary (clinic_id uuid not null, text text, primary key (clinic_id))`.execute(
      two.owner,
    )
    expect(await unlocked()).toEqual(['diary'])
    await sql`call lock_clinics_apart()`.execute(two.owner)
    expect(await unlocked()).toEqual([])
    await sql`drop table diary`.execute(two.owner)
  })

  test('a table that says not whose it is cannot be made', async () => {
    await sql`create table diary (day date primary key)`.execute(two.owner)
    await expect(sql`call lock_clinics_apart()`.execute(two.owner)).rejects.toThrow(
      'the table diary has no clinic_id and is not named installation_…',
    )
    await sql`drop table diary`.execute(two.owner)
  })
})

describe('across clinics', () => {
  test('only these functions look, and tell only a clinic and an id', async () => {
    const { rows } = await sql<{ name: string; tells: string }>`
      select p.proname as name, pg_get_function_result(p.oid) as tells from pg_proc as p
      where p.pronamespace = 'needlepoint'::regnamespace and p.prosecdef
        and p.proowner = 'needlepoint_lookup'::regrole and p.proconfig = '{"search_path=\\"\\""}'
        and not has_function_privilege('public', p.oid, 'execute')
      order by 1`.execute(two.owner)
    const row = 'TABLE(clinic_id uuid, id uuid)'
    const numbers =
      'TABLE(queue_seconds double precision, oldest_seconds double precision, open_alerts integer, failed_attempts integer)'
    expect(rows.map(({ name, tells }) => [name, tells])).toEqual([
      ['backlog', numbers],
      ['clinics_with_unsealed', 'TABLE(clinic_id uuid)'],
      ['due_alert', row],
      ['due_alert_attempt', row],
      ['due_inbox_item', row],
      ['due_message', row],
      ['due_on_call_notice', row],
      ['due_record_opening', row],
      ['due_symptom_report_draft', row],
      ['due_urgent_message', row],
      ['find_clinics', 'TABLE(clinic_id uuid)'],
      ['find_contact_number', row],
      ['find_on_call_feed', row],
      ['find_staff_invitation', row],
      ['find_staff_session', row],
      ['find_visit_link', row],
      ['find_visit_session', row],
      ['unsealed_seconds', 'double precision'],
    ])
    const { rows: others } = await sql`
      select proname from pg_proc where pronamespace = 'needlepoint'::regnamespace and prosecdef
        and proowner <> 'needlepoint_lookup'::regrole`.execute(two.owner)
    expect(others).toEqual([])
  })

  test('their role reads ids, hashes and times, staff’s own numbers, and no word about a patient', async () => {
    const { rows } = await sql<{ column: string }>`
      select distinct a.attname as "column" from pg_attribute as a join pg_class as c on c.oid = a.attrelid
      where c.relnamespace = 'needlepoint'::regnamespace and c.relkind = 'r' and a.attnum > 0
        and c.relname not like 'installation\\_%'
        and has_column_privilege('needlepoint_lookup', c.oid, a.attnum, 'select')
      order by 1`.execute(two.owner)
    const readable = rows.map(({ column }) => column)
    expect(readable).toContain('clinic_id')
    expect(readable.filter((column) => !/_(id|at|hash)$/.test(column))).toEqual([
      'address',
      'failure',
      'kind',
    ])
    const { rows: writable } = await sql`
      select grantee, table_name from information_schema.role_table_grants
      where grantee = 'needlepoint_lookup'
        or (grantee = 'needlepoint_backup' and privilege_type <> 'SELECT')`.execute(two.owner)
    expect(writable).toEqual([])
    expect((await findClinics(two.installation.db)).sort()).toEqual([two.own, two.other].sort())
  })
})

describe('by direct SQL as the application', () => {
  test('no row of another clinic is read, made, changed, moved or deleted, from inside or outside a clinic', async () => {
    const cells = await sqlCells(two, two.tables)
    const leaks = cells.filter(({ answer }) => answer === 'leak').map(({ tried }) => tried)
    const refused = cells.filter(({ answer }) => answer === 'refused').length
    process.stdout.write(
      `direct SQL: ${cells.length} cells, ${refused} refused, ${cells.length - refused - leaks.length} without a row, ${leaks.length} leaks\n`,
    )
    expect(leaks).toEqual([])
    expect(cells).toHaveLength(two.tables.length * 12)
  })

  test('the same cells find a lock that was taken off', async () => {
    const patients = two.tables.filter(({ name }) => name === 'patient')
    await sql`alter table patient disable row level security`.execute(two.owner)
    const cells = await sqlCells(two, patients)
    await sql`alter table patient enable row level security`.execute(two.owner)
    expect(cells.filter(({ answer }) => answer === 'leak').length).toBeGreaterThan(4)
  })

  test('the audit is not changed or deleted, in the own clinic either', async () => {
    for (const statement of [sql`update audit_entry set why = 'x'`, sql`delete from audit_entry`]) {
      await expect(statement.execute(two.installation.db)).rejects.toThrow('permission denied')
    }
  })
})

describe('a server of the user’s own', () => {
  const at = (database: string, username: string) =>
    Object.assign(new URL(inject('serverUrl')), {
      pathname: `/${database}`,
      username,
      password: 'hosted',
    }).toString()

  async function asSuperuser(...statements: string[]): Promise<void> {
    const client = new pg.Client({ connectionString: inject('serverUrl') })
    await client.connect()
    for (const statement of statements) await client.query(statement)
    await client.end()
  }

  test('a plain owner migrates, loses no sight of rows, and works as the application', async () => {
    await asSuperuser(
      "create role hosted_owner login createrole password 'hosted'",
      'grant needlepoint_application, needlepoint_lookup, needlepoint_backup to hosted_owner with admin option',
      'create database hosted owner hosted_owner',
    )
    const url = at('hosted', 'hosted_owner')
    await migrate(url)
    expect(await roleTrouble(url)).toBeUndefined()
    const db = connect({ url, name: 'hosted', connections: 1 })
    expect(await findClinics(db)).toEqual([])
    const clinicId = crypto.randomUUID()
    const installation = { db, protocols: protocolShelf() }
    await inClinic(installation, clinicId, (clinic) => createClinic(clinic, setup, madeUpClinic))
    expect(await findClinics(db)).toEqual([clinicId])
    const owner = connect({ url, name: 'hosted', connections: 1, as: 'owner' })
    const seenByOwner = () => owner.selectFrom('clinic').select('clinic_id').execute()
    expect(await seenByOwner()).toEqual([])
    await sql`call let_owner_see_all()`.execute(owner)
    expect(await seenByOwner()).toHaveLength(1)
    await sql`call lock_clinics_apart()`.execute(owner)
    expect(await seenByOwner()).toEqual([])
    await owner.destroy()
    await expect(sql`create table needlepoint.diary (day date)`.execute(db)).rejects.toThrow(
      'denied',
    )
    await db.destroy()
    await asSuperuser('drop database hosted')
  })

  test('options in the address do not lift the role', async () => {
    const url = new URL(two.url)
    url.searchParams.set('options', '-c role=none')
    const db = connect({ url: url.toString(), name: 'lifted', connections: 1 })
    const { rows } = await sql`select current_user::text as role`.execute(db)
    expect(rows).toEqual([{ role: 'needlepoint_application' }])
    await db.destroy()
  })

  test('a login that may not make or become the roles is told what to run', async () => {
    await asSuperuser(
      "create role hosted_plain login password 'hosted'",
      'create database hosted_plain owner hosted_plain',
    )
    const url = at('hosted_plain', 'hosted_plain')
    await expect(migrate(url)).rejects.toThrow(
      /Give it CREATEROLE, or let an administrator run once/,
    )
    expect(await roleTrouble(url)).toMatch(/cannot become the role needlepoint_application/)
    await asSuperuser('drop database hosted_plain')
  })
})

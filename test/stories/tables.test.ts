import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { tellStory } from './story.ts'

type Column = { table: string; column: string; nullable: boolean }

/** The columns that the files declare, read from their text: types are gone when it runs. */
async function declared(): Promise<Column[]> {
  const files = await Promise.all([
    declaredIn('tables.ts', 'type ClinicTables = {'),
    declaredIn('alert-tables.ts', 'export type AlertTables = {'),
    declaredIn('audit-tables.ts', 'export type AuditTables = {'),
    declaredIn('contact-tables.ts', 'export type ContactTables = {'),
    declaredIn('on-call-tables.ts', 'export type OnCallTables = {'),
    declaredIn('identity-tables.ts', 'export type IdentityTables = {'),
    declaredIn('record-tables.ts', 'export type RecordTables = {'),
  ])
  return files.flat()
}

async function declaredIn(file: string, opening: string): Promise<Column[]> {
  const path = join(import.meta.dirname, '../../src/database', file)
  const text = (await readFile(path, 'utf8')).split(opening)[1] ?? ''
  return [...text.matchAll(/^ {2}(\w+): \{([\s\S]*?)\}$/gm)].flatMap(([, table = '', body = '']) =>
    [...body.matchAll(/(\w+): ([^;\n]+)/g)].map(([, column = '', type = '']) => ({
      table,
      column,
      nullable: type.includes('| null'),
    })),
  )
}

const order = (a: Column, b: Column) =>
  `${a.table}.${a.column}`.localeCompare(`${b.table}.${b.column}`)

test('tables.ts says what the migrations make', async () => {
  const story = await tellStory()
  const { rows } = await sql<Column>`
    select table_name as "table", column_name as "column", is_nullable = 'YES' as nullable
    from information_schema.columns
    where table_schema = 'needlepoint'
      and table_name not in ('installation_migration', 'installation_test_clock')`.execute(
    story.owner,
  )
  expect((await declared()).sort(order)).toEqual(rows.sort(order))
  await story.end()
})

import { z } from 'zod'
import { Refusal } from '../server/refusal.ts'

/**
 * A backup is text. First a head; then of each table its head, its rows as PostgreSQL's COPY writes them, a line
 * with `\.`, and its print; last the number of tables. A row cannot look like the end: COPY doubles its backslashes.
 */
export const endOfTable = '\\.'

export const head = z.strictObject({
  needlepointBackup: z.literal(1),
  at: z.iso.datetime({ precision: null }),
  migrations: z.array(z.string()),
})
export type Head = Readonly<{ needlepointBackup: 1; at: string; migrations: readonly string[] }>

export const tableHead = z.strictObject({ table: z.string(), columns: z.array(z.string()) })
export type TableHead = Readonly<{ table: string; columns: readonly string[] }>

export const tablePrint = z.strictObject({
  table: z.string(),
  rows: z.int().nonnegative(),
  sha256: z.string().length(64),
})

export const tail = z.strictObject({ tables: z.int().nonnegative() })

/** Reads one line as `schema` says. @throws Refusal where it is something else, or the file ends here. */
export function readLine<Value>(schema: z.ZodType<Value>, line: string | undefined): Value {
  try {
    return schema.parse(JSON.parse(line ?? ''))
  } catch (cause) {
    throw new Refusal('The file is no backup of Needlepoint, or is damaged.', { cause })
  }
}

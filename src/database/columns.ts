import type { ColumnType } from 'kysely'

export type Instant = Temporal.Instant
export type Day = Temporal.PlainDate
export type JsonObject = Readonly<Record<string, unknown>>

/** jsonb: read as the value it holds, written as JSON text (see json()). */
export type Json<T> = ColumnType<T, string, string>

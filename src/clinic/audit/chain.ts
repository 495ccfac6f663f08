import { createHash } from 'node:crypto'

/** One audit row as the chain seals it: every column, times in UTC to the microsecond, `detail` as the text of its JSON. */
export type SealedRow = {
  readonly clinicId: string
  readonly entryId: string
  readonly at: string
  readonly actorKind: string
  readonly actorId: string | null
  readonly actorName: string
  readonly action: string
  readonly patientId: string | null
  readonly visitId: string | null
  readonly why: string | null
  readonly detail: string
  /** Null in rows from before it was kept, which were sealed without it. */
  readonly origin: string | null
}

/** What stands before the first link of a clinic's chain: 32 bytes that no other clinic has. */
export function chainStart(clinicId: string): Buffer {
  return createHash('sha256').update(`needlepoint audit chain of ${clinicId}`).digest()
}

/**
 * The hash that seals `row` at `position` (1 for the first) behind the link `previous`:
 * SHA-256 over the previous hash, the position and the row, each where no other value could stand.
 */
export function sealOf(previous: Uint8Array, position: number, row: SealedRow): Buffer {
  const columns = [
    row.clinicId,
    row.entryId,
    row.at,
    row.actorKind,
    row.actorId,
    row.actorName,
    row.action,
    row.patientId,
    row.visitId,
    row.why,
    row.detail,
    ...(row.origin === null ? [] : [row.origin]),
  ]
  return createHash('sha256')
    .update(previous)
    .update(JSON.stringify([position, ...columns]))
    .digest()
}

import { type Kysely, sql } from 'kysely'
import type { Tables } from '#database/tables.ts'
import { chainStart, sealOf } from './chain.ts'
import type { Head } from './heads.ts'
import { type FoundRow, isThere, sealedColumns } from './sealed-rows.ts'

/**
 * Where a chain does not hold. `row-changed`: the row, its place or the link was altered. `row-missing` and
 * `link-missing`: taken away. `row-never-sealed`: a row that neither waits for its seal nor has one. `head-gone` and
 * `head-differs`: what was said outside the database is not what stands there now.
 */
export type Fault = {
  readonly kind:
    | 'row-changed'
    | 'row-missing'
    | 'link-missing'
    | 'row-never-sealed'
    | 'head-gone'
    | 'head-differs'
  /** Place in the chain, where the fault has one. */
  readonly position: number | null
  readonly entryId: string | null
}

/** A clinic's chain, looked at from end to end. `unanchored`: sealed rows after the last head said outside. */
export type Verified = {
  readonly clinicId: string
  readonly sealed: number
  readonly waiting: number
  readonly unanchored: number
  readonly faults: readonly Fault[]
}

type Link = FoundRow & { position: string; hash: Uint8Array; sealedEntryId: string }

const linksAtOnce = 5_000

/**
 * Recomputes a clinic's chain and holds it against the heads said outside the database. Believes nothing that the
 * database says of itself: only rows, links and `heads` count. Reads in the transaction `db`, changes nothing.
 */
export async function verifyChain(
  db: Kysely<Tables>,
  clinicId: string,
  heads: readonly Head[],
): Promise<Verified> {
  const faults: Fault[] = []
  const own = heads.filter((head) => head.clinicId === clinicId)
  const hashes = new Map<number, string>()
  const anchored = new Set(own.map(({ position }) => position))
  let previous: Uint8Array = chainStart(clinicId)
  let position = 0
  let links: Link[]
  do {
    links = await readLinks(db, clinicId, position)
    for (const link of links) {
      const found = Number(link.position)
      for (let gap = position + 1; gap < found; gap += 1) {
        faults.push({ kind: 'link-missing', position: gap, entryId: null })
      }
      position = found
      const at = { position, entryId: link.sealedEntryId }
      if (!isThere(link)) faults.push({ kind: 'row-missing', ...at })
      else if (!sealOf(previous, position, link).equals(link.hash)) {
        faults.push({ kind: 'row-changed', ...at })
      }
      previous = link.hash
      if (anchored.has(position)) {
        hashes.set(position, Buffer.from(link.hash).toString('base64url'))
      }
    }
  } while (links.length === linksAtOnce)
  faults.push(...headFaults(own, hashes))
  const { waiting, strays } = await unsealedRows(db, clinicId)
  for (const entryId of strays) faults.push({ kind: 'row-never-sealed', position: null, entryId })
  const lastSaid = Math.max(0, ...anchored)
  return {
    clinicId,
    sealed: position,
    waiting,
    unanchored: Math.max(0, position - lastSaid),
    faults,
  }
}

function headFaults(heads: readonly Head[], hashes: ReadonlyMap<number, string>): Fault[] {
  return heads.flatMap(({ position, hash }): Fault[] => {
    const now = hashes.get(position)
    if (now === hash) return []
    return [{ kind: now === undefined ? 'head-gone' : 'head-differs', position, entryId: null }]
  })
}

async function readLinks(db: Kysely<Tables>, clinicId: string, after: number): Promise<Link[]> {
  const { rows } = await sql<Link>`
    select s.position, s.hash, s.entry_id::text as "sealedEntryId", ${sealedColumns}
    from needlepoint.audit_seal as s
    left join needlepoint.audit_entry as e on e.clinic_id = s.clinic_id and e.entry_id = s.entry_id
    where s.clinic_id = ${clinicId} and s.position > ${after}
    order by s.position limit ${linksAtOnce}`.execute(db)
  return rows
}

async function unsealedRows(
  db: Kysely<Tables>,
  clinicId: string,
): Promise<{ waiting: number; strays: string[] }> {
  const { rows } = await sql<{ entry_id: string; waits: boolean }>`
    select e.entry_id::text, u.entry_id is not null as waits from needlepoint.audit_entry as e
    left join needlepoint.audit_unsealed as u on u.clinic_id = e.clinic_id and u.entry_id = e.entry_id
    where e.clinic_id = ${clinicId} and not exists (
      select from needlepoint.audit_seal as s
      where s.clinic_id = e.clinic_id and s.entry_id = e.entry_id)
    order by e.entry_id`.execute(db)
  return {
    waiting: rows.filter(({ waits }) => waits).length,
    strays: rows.filter(({ waits }) => !waits).map(({ entry_id: entryId }) => entryId),
  }
}

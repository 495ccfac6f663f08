import type { ProtocolData } from '#protocol/protocol.ts'
import type { Clinic } from '../clinic.ts'

type By = { staffId: string; name: string; at: Temporal.Instant }

/** A rule that was taken out, and why. */
export type Removal = { readonly rule: string; readonly why: string }

/** A version with who answers for it. Times are instants. */
export type Version = {
  number: number
  /** The version it was copied from; null is the built-in protocol. */
  basedOn: number | null
  title: string
  why: string
  /** `at` is when the last rule was changed. */
  writer: By
  signer: By | null
  publisher: By | null
  /** Rules that its writer took out, and why. */
  removed: readonly Removal[]
  /** What the signer stated of emergency rules and floors that it lowers; null where it lowers none. */
  statement: string | null
}

export type Draft = Version & { document: ProtocolData }

const selectVersions = (clinic: Clinic) =>
  clinic.db
    .selectFrom('protocol_version as p')
    .innerJoin('staff_member as w', (on) =>
      on.onRef('w.clinic_id', '=', 'p.clinic_id').onRef('w.staff_id', '=', 'p.written_by'),
    )
    .leftJoin('staff_member as s', (on) =>
      on.onRef('s.clinic_id', '=', 'p.clinic_id').onRef('s.staff_id', '=', 'p.signed_by'),
    )
    .leftJoin('staff_member as b', (on) =>
      on.onRef('b.clinic_id', '=', 'p.clinic_id').onRef('b.staff_id', '=', 'p.published_by'),
    )
    .select([
      'p.number',
      'p.based_on',
      'p.title',
      'p.why',
      'p.written_by',
      'p.written_at',
      'p.signed_by',
      'p.signed_at',
      'p.published_by',
      'p.published_at',
      'p.removed',
      'p.signed_statement',
      'w.name as writer',
      's.name as signer',
      'b.name as publisher',
    ])
    .where('p.clinic_id', '=', clinic.clinicId)

type Row = Awaited<ReturnType<ReturnType<typeof selectVersions>['executeTakeFirstOrThrow']>>

const by = (staffId: string | null, name: string | null, at: Temporal.Instant | null): By | null =>
  staffId === null || name === null || at === null ? null : { staffId, name, at }

const versionOf = (row: Row): Version => ({
  number: row.number,
  basedOn: row.based_on,
  title: row.title,
  why: row.why,
  writer: { staffId: row.written_by, name: row.writer, at: row.written_at },
  signer: by(row.signed_by, row.signer, row.signed_at),
  publisher: by(row.published_by, row.publisher, row.published_at),
  removed: row.removed,
  statement: row.signed_statement,
})

/** The clinic's draft, if there is one; `lock` keeps everyone else from changing it in this transaction. */
export async function findDraft(clinic: Clinic, hold?: 'lock'): Promise<Draft | undefined> {
  const drafts = selectVersions(clinic).select('p.document').where('p.published_at', 'is', null)
  const row = await (hold === 'lock' ? drafts.forUpdate('p') : drafts).executeTakeFirst()
  return row && { ...versionOf(row), document: row.document }
}

/** What was published, newest first. */
export async function publishedVersions(clinic: Clinic): Promise<Version[]> {
  const rows = await selectVersions(clinic)
    .where('p.published_at', 'is not', null)
    .orderBy('p.number', 'desc')
    .execute()
  return rows.map(versionOf)
}

import type { Clinic } from '#clinic/clinic.ts'
import { screeningOf } from '#clinic/protocols/door/screening-input.ts'
import { symptomReportOf } from '#clinic/protocols/door/symptom-report.ts'
import { findVersion } from '#clinic/protocols/find-version.ts'
import type { Protocol } from '#protocol/protocol.ts'
import type { StoredDecision } from '#protocol/replay.ts'

/** A kept decision by its id; `not-a-decision` is a request to be called back, which no rule decided. */
export type Found =
  | { readonly kind: 'found'; readonly stored: StoredDecision; readonly protocol: Protocol }
  | { readonly kind: 'unknown-version'; readonly version: string }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-a-decision' }
  | { readonly kind: 'unreadable'; readonly problem: string }

/** Reads a decision of either kind of one clinic; nothing is written. */
export async function findDecision({ db, clinicId }: Clinic, id: string): Promise<Found> {
  const report = await db
    .selectFrom('symptom_report')
    .select(['kind', 'protocol_version as version', 'input', 'decision'])
    .where('clinic_id', '=', clinicId)
    .where('report_id', '=', id)
    .executeTakeFirst()
  if (report !== undefined) {
    if (report.kind === 'call_back') return { kind: 'not-a-decision' }
    const { version, decision } = report
    const protocol = await findVersion(db, clinicId, version)
    if (protocol === undefined) return { kind: 'unknown-version', version }
    const input = symptomReportOf(protocol.triage).safeParse(report.input)
    if (!input.success) return { kind: 'unreadable', problem: input.error.message }
    const stored = { kind: 'triage', version, input: input.data, decision } as const
    return { kind: 'found', stored, protocol }
  }
  const screening = await db
    .selectFrom('screening')
    .select(['protocol_version as version', 'input', 'decision'])
    .where('clinic_id', '=', clinicId)
    .where('screening_id', '=', id)
    .executeTakeFirst()
  if (screening === undefined) return { kind: 'not-found' }
  const { version, decision } = screening
  const protocol = await findVersion(db, clinicId, version)
  if (protocol === undefined) return { kind: 'unknown-version', version }
  const input = screeningOf(protocol.screening).safeParse(screening.input)
  if (!input.success) return { kind: 'unreadable', problem: input.error.message }
  const stored = { kind: 'screen', version, input: input.data, decision } as const
  return { kind: 'found', stored, protocol }
}

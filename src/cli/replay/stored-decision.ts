import { screeningOf } from '#clinic/protocols/door/screening-input.ts'
import { symptomReportOf } from '#clinic/protocols/door/symptom-report.ts'
import type { Database } from '#database/connection.ts'
import type { StoredDecision } from '#protocol/replay.ts'
import { tpi } from '#protocol/tpi/protocol.ts'

/** A kept decision by its id; `not-a-decision` is a request to be called back, which no rule decided. */
export type Found =
  | { readonly kind: 'found'; readonly stored: StoredDecision }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-a-decision' }
  | { readonly kind: 'unreadable'; readonly problem: string }

/** Reads a decision of either kind, from whichever clinic; nothing is written. */
export async function findDecision(db: Database, id: string): Promise<Found> {
  const report = await db
    .selectFrom('symptom_report')
    .select(['kind', 'protocol_version as version', 'input', 'decision'])
    .where('report_id', '=', id)
    .executeTakeFirst()
  if (report !== undefined) {
    if (report.kind === 'call_back') return { kind: 'not-a-decision' }
    const input = symptomReportOf(tpi.triage).safeParse(report.input)
    if (!input.success) return { kind: 'unreadable', problem: input.error.message }
    const { version, decision } = report
    return { kind: 'found', stored: { kind: 'triage', version, input: input.data, decision } }
  }
  const screening = await db
    .selectFrom('screening')
    .select(['protocol_version as version', 'input', 'decision'])
    .where('screening_id', '=', id)
    .executeTakeFirst()
  if (screening === undefined) return { kind: 'not-found' }
  const input = screeningOf(tpi.screening).safeParse(screening.input)
  if (!input.success) return { kind: 'unreadable', problem: input.error.message }
  const { version, decision } = screening
  return { kind: 'found', stored: { kind: 'screen', version, input: input.data, decision } }
}

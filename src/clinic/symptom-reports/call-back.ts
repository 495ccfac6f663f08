import { json } from '#database/connection.ts'
import type { Language } from '#protocol/language.ts'
import { callBackRequest } from '#protocol/tpi/call-back.ts'
import { openAlert } from '../alerts/open.ts'
import { record } from '../audit/record.ts'
import type { Clinic } from '../clinic.ts'
import { inForce } from '../protocols/in-force.ts'

export type CallBack = {
  requestId: string
  language: Language
  name: string
  telephone: string
}

const caller = { kind: 'caller' } as const

/**
 * "Please call me back" from someone whose link is locked, expired or unknown. It shows no record
 * and is tied to none: a clinician gets a name and a number. Sent twice with one id it is one request.
 */
export async function requestCallBack(clinic: Clinic, request: CallBack): Promise<void> {
  const kept = await clinic.db
    .insertInto('symptom_report')
    .values({
      clinic_id: clinic.clinicId,
      report_id: request.requestId,
      visit_id: null,
      kind: 'call_back',
      language: request.language,
      reported_at: clinic.now,
      answers: json({ name: request.name, telephone: request.telephone }),
      input: json({}),
      protocol_version: (await inForce(clinic)).protocol.version,
      disposition: callBackRequest.disposition,
      decision: json({ rules: [callBackRequest.id], because: [callBackRequest.because] }),
      told: json({}),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('report_id')
    .executeTakeFirst()
  if (kept === undefined) return
  await record(clinic, caller, { action: 'call-back.request', detail: { report: kept.report_id } })
  await openAlert(clinic, caller, {
    visitId: null,
    reportId: request.requestId,
    cause: 'call_back',
    disposition: callBackRequest.disposition,
  })
}

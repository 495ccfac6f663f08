import type { DispositionId } from '#protocol/triage/report.ts'
import { ladderTimes, rankOf, type Urgencies } from './times.ts'

/** The page as a mail: a severity and a link, and nothing about a person. */
export function alertMail(
  urgencies: Urgencies,
  alert: { alertId: string; disposition: DispositionId; publicUrl: string },
): { subject: string; text: string } {
  const { acknowledgeMinutes } = ladderTimes(urgencies, alert.disposition)
  const rank = (id: DispositionId) => rankOf(urgencies, id)
  const urgency = rank(alert.disposition) >= rank('page_now') ? 'URGENT' : 'Call back'
  return {
    subject: `${urgency}: a patient needs you (Needlepoint)`,
    text: [
      `A patient's report needs a clinician. Take the case within ${acknowledgeMinutes} minutes:`,
      `${alert.publicUrl}/workbench/alerts/${alert.alertId}`,
      'If nobody takes it, the next person is called.',
    ].join('\n\n'),
  }
}

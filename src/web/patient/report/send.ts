import type { Actor } from '#clinic/actor.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { reportAnswers } from '#clinic/symptom-reports/answers.ts'
import { type NewReport, submitReport } from '#clinic/symptom-reports/submit.ts'
import { followingId, keptAnswers, sayTheSame } from './answers.ts'

/**
 * Sends a report and returns the id under which it is kept. A form that is sent again is one report; a form
 * that is sent again with other answers (the back button, a second tab) is another report, so nothing is lost.
 */
export async function sendReport(clinic: Clinic, actor: Actor, report: NewReport): Promise<string> {
  const sent = await submitReport(clinic, actor, report)
  if (sent.kind === 'received') return sent.reportId
  if (sent.kind === 'unknown-visit') throw new Error('The visit of this session is gone.')
  const earlier = await reportAnswers(clinic, report.visitId, report.reportId)
  if (earlier !== undefined && sayTheSame(keptAnswers(earlier), report.answers)) {
    return report.reportId
  }
  const reportId = followingId(report.reportId, JSON.stringify(report.answers))
  const again = await submitReport(clinic, actor, { ...report, reportId })
  if (again.kind === 'received' || again.kind === 'already-received') return again.reportId
  throw new Error(`The report was not taken: ${again.kind}.`)
}

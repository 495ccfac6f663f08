import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '../actor.ts'
import type { Clinic } from '../clinic.ts'
import { reportAnswers } from './answers.ts'
import { type NewReport, submitReport } from './submit.ts'

/** Whether two sets of answers say the same; what JSON does not keep makes no difference. */
export function sayTheSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)))
}

/**
 * The id of a report that follows another one: always the same for the same seed, so that a double tap
 * is still one report. Shaped as a UUID of version 8.
 */
export function followingId(reportId: string, seed: string): string {
  const hash = createHash('sha256').update(`${reportId}\n${seed}`).digest('hex')
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 3) | 8).toString(16)
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}

/**
 * Sends a report and returns the id under which it is kept. A form that is sent again is one report; a form
 * that is sent again with other answers (the back button, a second tab) is another report, so nothing is lost.
 * Throws when the visit is gone.
 */
export async function sendReport(clinic: Clinic, actor: Actor, report: NewReport): Promise<string> {
  const sent = await submitReport(clinic, actor, report)
  if (sent.kind === 'received') return sent.reportId
  if (sent.kind === 'unknown-visit') throw new Error('The visit of this report is gone.')
  const earlier = await reportAnswers(clinic, report.visitId, report.reportId)
  if (earlier !== undefined && sayTheSame(earlier, report.answers)) return report.reportId
  const reportId = followingId(report.reportId, JSON.stringify(report.answers))
  const again = await submitReport(clinic, actor, { ...report, reportId })
  if (again.kind === 'received' || again.kind === 'already-received') return again.reportId
  throw new Error(`The report was not taken: ${again.kind}.`)
}

import { setTimeout as pause } from 'node:timers/promises'
import { sendReport } from '#clinic/symptom-reports/send.ts'
import type { Story } from '../clinic.ts'

/** What patients were told: the visit of each report that was acknowledged, by the report's id. */
export type Acknowledged = Map<string, string>

const againMs = 25
const answers = { emergency: ['breath'], breath_d: ['dyspnea'] }

/** Sends one report by the clinic's own verb until it is acknowledged; the same again when it is not. */
async function reportUntilTold(story: Story, visitId: string): Promise<string> {
  const reportId = crypto.randomUUID()
  const patient = { kind: 'patient', visitId, patientId: visitId, name: 'Patient' } as const
  for (;;) {
    const told = await story
      .run((clinic) => sendReport(clinic, patient, { reportId, visitId, language: 'en', answers }))
      .catch(() => undefined)
    if (told !== undefined) return told
    await pause(againMs)
  }
}

/**
 * So many patients at once who report again and again until `stop`. One report in three is of a visit that has no
 * alert yet, as long as there are such visits.
 */
export function reportUnderLoad(
  story: Story,
  visits: readonly string[],
  patients: number,
): { told: Acknowledged; toldAtMs: readonly number[]; stop: () => Promise<void> } {
  const told: Acknowledged = new Map()
  const toldAtMs: number[] = []
  const fresh = [...visits]
  let stopped = false
  const patient = async () => {
    for (let count = 0; !stopped; count += 1) {
      const visitId =
        (count % 3 === 0 ? fresh.pop() : undefined) ??
        visits[Math.floor(Math.random() * visits.length)] ??
        ''
      const reportId = await reportUntilTold(story, visitId)
      told.set(reportId, visitId)
      toldAtMs.push(performance.now())
    }
  }
  const all = Array.from({ length: patients }, patient)
  return {
    told,
    toldAtMs,
    async stop() {
      stopped = true
      await Promise.all(all)
    },
  }
}

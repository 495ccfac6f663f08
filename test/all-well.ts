import { checkWell, wellAnswers } from '#clinic/demo/well.ts'
import type { Site } from '#clinic/procedures/site.ts'
import { saveAnswers } from '#clinic/screenings/answer.ts'
import type { Story } from './clinic.ts'

/** A well patient answers everything, and the nurse writes down every check of that day: nothing holds the procedure. */
export async function allWell(
  story: Story,
  visitId: string,
  sites: readonly Site[] = [{ muscleId: 'gluteus-medius', pointId: null, side: 'right' }],
): Promise<void> {
  const patient = { kind: 'patient', visitId, patientId: visitId, name: 'Ana Rivera' } as const
  await story.run((clinic) => saveAnswers(clinic, patient, visitId, wellAnswers))
  await story.run((clinic) => checkWell(clinic, story.nurse, visitId, sites))
}

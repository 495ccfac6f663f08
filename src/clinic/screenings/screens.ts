import type { ScreeningInput } from '#protocol/screening/input.ts'
import { type PatientScreen, patientScreens } from '#protocol/screening/patient-screens.ts'
import type { Clinic } from '../clinic.ts'
import { inForce } from '../protocols/in-force.ts'
import { changedIn, readFacts } from './facts.ts'
import { screeningInput } from './input.ts'

export type VisitScreens = {
  input: ScreeningInput
  screens: readonly PatientScreen[]
  /** Earlier answers of which the patient said today that they have changed. */
  changed: readonly string[]
}

/** The screens a patient is asked now, and what is known so far. */
export async function screensOf(clinic: Clinic, visitId: string): Promise<VisitScreens> {
  const input = await screeningInput(clinic, visitId)
  const changed = changedIn(await readFacts(clinic, visitId))
  const { protocol } = await inForce(clinic)
  return { input, changed, screens: patientScreens(protocol, input, changed) }
}

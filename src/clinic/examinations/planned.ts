import type { Clinic } from '../clinic.ts'
import { type Facts, readFacts } from '../screenings/facts.ts'
import { withPicks } from './plan.ts'
import { pickedSites } from './queries.ts'

/** The plan of a visit: what was written down with the checks, and what was picked on the map. */
export async function plannedFacts(clinic: Clinic, visitId: string): Promise<Facts> {
  const written = (await readFacts(clinic, visitId)).get('plan')?.facts ?? {}
  return withPicks(written, await pickedSites(clinic, visitId))
}

import { findMuscle } from '#protocol/atlas/muscles.ts'
import { observationMinutes } from '#protocol/tpi/observation.ts'
import type { Clinic } from '../clinic.ts'
import { findProcedure, procedureLungLevel } from '../procedures/queries.ts'

export type PlannedObservation = {
  minutes: number
  /** Why it is longer than usual; empty when it is not. */
  because: readonly string[]
}

async function hadAnyBefore(clinic: Clinic, visitId: string): Promise<boolean> {
  const earlier = await clinic.db
    .selectFrom('visit as v')
    .innerJoin('visit as other', (on) =>
      on
        .onRef('other.clinic_id', '=', 'v.clinic_id')
        .onRef('other.patient_id', '=', 'v.patient_id')
        .onRef('other.visit_id', '!=', 'v.visit_id'),
    )
    .innerJoin('procedure as pr', (on) =>
      on.onRef('pr.clinic_id', '=', 'other.clinic_id').onRef('pr.visit_id', '=', 'other.visit_id'),
    )
    .select('pr.procedure_id')
    .where('v.clinic_id', '=', clinic.clinicId)
    .where('v.visit_id', '=', visitId)
    .limit(1)
    .executeTakeFirst()
  return earlier !== undefined
}

/** How many minutes to watch after the recorded procedure, and why: the protocol's own choice, to be signed. */
export async function plannedObservation(
  clinic: Clinic,
  visitId: string,
): Promise<PlannedObservation> {
  const procedure = await findProcedure(clinic, visitId)
  const { usual, longer, longerWhen } = observationMinutes
  if (procedure === undefined) return { minutes: usual, because: [] }
  const isNeck = procedure.sites.some((site) => findMuscle(site.muscleId)?.region === 'neck')
  const because = [
    ...(procedureLungLevel(procedure) === 'none' ? [] : [longerWhen.nearLung]),
    ...(isNeck ? [longerWhen.neck] : []),
    ...((await hadAnyBefore(clinic, visitId)) ? [] : [longerWhen.first]),
  ]
  return { minutes: because.length === 0 ? usual : longer, because }
}

import { lungLevel, worseLevel } from '#protocol/atlas/lung.ts'
import type { HazardLevel } from '#protocol/atlas/muscle.ts'
import { findMuscle } from '#protocol/atlas/muscles.ts'
import type { DrugId } from '#protocol/tpi/drugs.ts'
import type { Clinic } from '../clinic.ts'
import type { Site } from './site.ts'

export type Procedure = {
  procedureId: string
  endedAt: Temporal.Instant
  drugs: readonly DrugId[]
  sites: readonly Site[]
}

/** The procedure of a visit, or undefined before it was recorded. */
export async function findProcedure(
  clinic: Clinic,
  visitId: string,
): Promise<Procedure | undefined> {
  const row = await clinic.db
    .selectFrom('procedure')
    .select(['procedure_id', 'ended_at', 'drugs'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('visit_id', '=', visitId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const sites = await clinic.db
    .selectFrom('procedure_site')
    .select(['muscle_id', 'point_id', 'side'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('procedure_id', '=', row.procedure_id)
    .orderBy('position')
    .execute()
  return {
    procedureId: row.procedure_id,
    endedAt: row.ended_at,
    drugs: row.drugs,
    sites: sites.map((site) => ({
      muscleId: site.muscle_id,
      pointId: site.point_id,
      side: site.side,
    })),
  }
}

/** How near the lung the procedure came: the worst of its sites. A muscle the atlas does not know counts as high. */
export function procedureLungLevel(procedure: Procedure): HazardLevel {
  return procedure.sites.reduce<HazardLevel>((worst, site) => {
    const muscle = findMuscle(site.muscleId)
    return worseLevel(
      worst,
      muscle === undefined ? 'high' : lungLevel(muscle, site.pointId ?? undefined),
    )
  }, 'none')
}

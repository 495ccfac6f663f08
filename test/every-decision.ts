import { type Clinic, inClinic } from '#clinic/clinic.ts'
import type { Installation } from '#clinic/installation.ts'
import { findClinics } from '#database/across-clinics.ts'
import { replay } from '#protocol/replay.ts'
import { finishedVisit, leftLying } from '#protocol/tpi/call-back.ts'
import { findDecision } from '../src/cli/replay/stored-decision.ts'

/** Replays every decision a story made and throws for the first that does not come out the same, byte for byte. Returns how many there were. */
export async function replayEveryDecision(installation: Installation): Promise<number> {
  let decisions = 0
  for (const clinicId of await findClinics(installation.db)) {
    decisions += await inClinic(installation, clinicId, replayDecisionsOf)
  }
  return decisions
}

async function replayDecisionsOf(clinic: Clinic): Promise<number> {
  const reports = await clinic.db
    .selectFrom('symptom_report')
    .select('report_id as id')
    .where('kind', '=', 'report')
    .execute()
  const screenings = await clinic.db.selectFrom('screening').select('screening_id as id').execute()
  for (const { id } of [...reports, ...screenings]) {
    const found = await findDecision(clinic, id)
    if (found.kind !== 'found') throw new Error(`Decision ${id} cannot be replayed: ${found.kind}.`)
    const again = replay(found.stored, {
      protocols: [found.protocol],
      floors: [finishedVisit, leftLying],
    })
    if (again.kind !== 'same') throw new Error(`Decision ${id} differs: ${JSON.stringify(again)}`)
  }
  return reports.length + screenings.length
}

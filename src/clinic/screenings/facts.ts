import { json } from '#database/connection.ts'
import type { ScreeningFactPart } from '#database/tables.ts'
import type { Value } from '#protocol/screening/input.ts'
import type { Clinic } from '../clinic.ts'

export type Facts = Readonly<Record<string, Value>>
export type KeptFacts = {
  facts: Facts
  recordedAt: Temporal.Instant
  /** Who wrote it down; null is the patient. */
  name: string | null
}

/** What is known for a screening beside the answers, by part. */
export async function readFacts(
  clinic: Clinic,
  visitId: string,
): Promise<ReadonlyMap<ScreeningFactPart, KeptFacts>> {
  const rows = await clinic.db
    .selectFrom('screening_fact as f')
    .leftJoin('staff_member as m', (on) =>
      on.onRef('m.clinic_id', '=', 'f.clinic_id').onRef('m.staff_id', '=', 'f.recorded_by'),
    )
    .select(['f.part', 'f.facts', 'f.recorded_at', 'm.name'])
    .where('f.clinic_id', '=', clinic.clinicId)
    .where('f.visit_id', '=', visitId)
    .execute()
  return new Map(
    rows.map(({ part, facts, recorded_at, name }) => [
      part,
      { facts, recordedAt: recorded_at, name },
    ]),
  )
}

/** Keeps one part as a whole; whoever changes it also decides anew (decide.ts). */
export async function keepFacts(
  clinic: Clinic,
  visitId: string,
  part: ScreeningFactPart,
  facts: Facts,
  staffId: string | null,
): Promise<void> {
  const kept = { facts: json(facts), recorded_at: clinic.now, recorded_by: staffId }
  await clinic.db
    .insertInto('screening_fact')
    .values({ clinic_id: clinic.clinicId, visit_id: visitId, part, ...kept })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'visit_id', 'part']).doUpdateSet(kept))
    .execute()
}

/** Ids of earlier answers of which the patient said on the day that they have changed. */
export function changedIn(facts: ReadonlyMap<ScreeningFactPart, KeptFacts>): readonly string[] {
  const ids = facts.get('changed')?.facts.questions
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
}

import { type Actor, actorId } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { checkDrawing, type DrawingProblem, type GivenDrawing } from './check.ts'
import type { Occasion, PainDrawing } from './drawing.ts'
import { findDrawing } from './find.ts'

export type SavedDrawing =
  | { readonly kind: 'saved'; readonly drawing: PainDrawing }
  | { readonly kind: 'refused'; readonly problems: readonly DrawingProblem[] }
  /** The visit is cancelled or missed, or the procedure makes this occasion over or not yet come. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'unknown-visit' }

/**
 * Keeps a drawing as it stands now: the last state wins, whichever device it came from. A state that is kept already
 * writes nothing. Before the procedure one draws `before`, afterwards `after`, so that neither is changed later.
 */
export async function saveDrawing(
  clinic: Clinic,
  actor: Actor,
  visitId: string,
  occasion: Occasion,
  given: GivenDrawing,
): Promise<SavedDrawing> {
  const checked = checkDrawing(given)
  if (checked.kind === 'refused') return checked
  const visit = await lockedVisit(clinic, visitId)
  if (visit === undefined) return { kind: 'unknown-visit' }
  const treated = visit.treated !== null
  if (visit.cancelled_at !== null || visit.no_show_at !== null) return { kind: 'closed' }
  if (treated !== (occasion === 'after')) return { kind: 'closed' }
  const { drawing } = checked
  const kept = await findDrawing(clinic, visitId, occasion)
  if (kept !== undefined && isSame(kept, drawing)) return { kind: 'saved', drawing }
  await keep(clinic, actor, visitId, occasion, drawing)
  await record(clinic, actor, {
    action: 'drawing.save',
    patientId: visit.patient_id,
    visitId,
    detail: { occasion, marks: drawing.marks.length },
  })
  await tellWorkbenches(clinic)
  return { kind: 'saved', drawing }
}

/** Locked, so that two devices save one after the other. */
const lockedVisit = ({ db, clinicId }: Clinic, visitId: string) =>
  db
    .selectFrom('visit as v')
    .select(['v.patient_id', 'v.cancelled_at', 'v.no_show_at'])
    .select((read) =>
      read
        .selectFrom('procedure as p')
        .select('p.ended_at')
        .whereRef('p.clinic_id', '=', 'v.clinic_id')
        .whereRef('p.visit_id', '=', 'v.visit_id')
        .as('treated'),
    )
    .where('v.clinic_id', '=', clinicId)
    .where('v.visit_id', '=', visitId)
    .forUpdate('v')
    .executeTakeFirst()

const isSame = (one: PainDrawing, other: PainDrawing): boolean =>
  one.nothingHurts === other.nothingHurts &&
  one.qualities.join() === other.qualities.join() &&
  JSON.stringify(one.marks.map(({ zone, side, intensity }) => [zone, side, intensity])) ===
    JSON.stringify(other.marks.map(({ zone, side, intensity }) => [zone, side, intensity]))

async function keep(
  { db, clinicId, now }: Clinic,
  actor: Actor,
  visitId: string,
  occasion: Occasion,
  { marks, qualities, nothingHurts }: PainDrawing,
): Promise<void> {
  const key = { clinic_id: clinicId, visit_id: visitId, occasion }
  const state = {
    nothing_hurts: nothingHurts,
    qualities,
    saved_at: now,
    saved_by: actor.kind === 'staff' ? actorId(actor) : null,
  }
  await db
    .insertInto('drawing')
    .values({ ...key, ...state })
    .onConflict((conflict) =>
      conflict.columns(['clinic_id', 'visit_id', 'occasion']).doUpdateSet(state),
    )
    .execute()
  await db
    .deleteFrom('drawing_mark')
    .where('clinic_id', '=', clinicId)
    .where('visit_id', '=', visitId)
    .where('occasion', '=', occasion)
    .execute()
  if (marks.length === 0) return
  await db
    .insertInto('drawing_mark')
    .values(marks.map(({ zone, side, intensity }) => ({ ...key, zone_id: zone, side, intensity })))
    .execute()
}

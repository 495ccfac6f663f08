import { mayDo } from '../access/may-do.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { findProcedure } from '../procedures/queries.ts'
import type { Site } from '../procedures/site.ts'
import { decide } from '../screenings/decide.ts'
import { keepFacts, readFacts } from '../screenings/facts.ts'
import { withoutPick } from './plan.ts'
import { type ExaminedPoint, type PointChange, valueAt } from './point.ts'
import { examinedPoint } from './queries.ts'
import { isKnownSite, type RefusedPick, refusePick } from './refuse.ts'

export type ChangedPoint =
  | { readonly kind: 'changed' }
  /** Someone else changed the same thing meanwhile; `point` is what stands now. Nothing was written. */
  | { readonly kind: 'conflict'; readonly point: ExaminedPoint }
  | RefusedPick
  | { readonly kind: 'needs-a-word' }
  | { readonly kind: 'unknown-site' }
  | { readonly kind: 'already-treated' }
  /** The visit was cancelled or missed. */
  | { readonly kind: 'ended' }
  | { readonly kind: 'not-clinical' }
  | { readonly kind: 'unknown-visit' }

const charactersMost = 200

/**
 * Writes down one finding, one pick or one word at a point of the patient's body. What is picked for the needle is
 * planned: the screening is decided anew with it. Refused once the procedure is recorded.
 */
export async function changePoint(
  clinic: Clinic,
  actor: Staff,
  visitId: string,
  site: Site,
  change: PointChange,
): Promise<ChangedPoint> {
  if (!mayDo(actor, 'examination.record')) return { kind: 'not-clinical' }
  if (!isKnownSite(site)) return { kind: 'unknown-site' }
  const refused = await refuse(clinic, visitId, site, change)
  if (refused !== undefined) return refused
  const before = await examinedPoint(clinic, visitId, site)
  const stands = before === undefined ? untouched(change) : valueAt(before, change.field)
  if (stands === change.to && !isNewWord(before, change)) return { kind: 'changed' }
  if (before !== undefined && stands !== change.from) return { kind: 'conflict', point: before }
  await keep(clinic, actor, visitId, site, change)
  await record(clinic, actor, {
    action: 'examination.record',
    visitId,
    detail: { ...site, field: change.field, from: stands, to: change.to },
  })
  if (change.field === 'picked') await plan(clinic, actor, visitId, site, change.to)
  else await tellWorkbenches(clinic)
  return { kind: 'changed' }
}

const untouched = ({ field }: PointChange) => (field === 'picked' ? false : null)

const isNewWord = (before: ExaminedPoint | undefined, change: PointChange): boolean =>
  change.field === 'activity' && change.to !== null && before?.said?.because !== change.because

/** Locks the visit, so that two people write one after the other. */
async function refuse(
  clinic: Clinic,
  visitId: string,
  site: Site,
  change: PointChange,
): Promise<ChangedPoint | undefined> {
  const visit = await clinic.db
    .selectFrom('visit')
    .select(['cancelled_at', 'no_show_at'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('visit_id', '=', visitId)
    .forUpdate()
    .executeTakeFirst()
  if (visit === undefined) return { kind: 'unknown-visit' }
  if (visit.cancelled_at !== null || visit.no_show_at !== null) return { kind: 'ended' }
  if ((await findProcedure(clinic, visitId)) !== undefined) return { kind: 'already-treated' }
  if (change.field === 'activity' && change.to !== null && !isAWord(change.because)) {
    return { kind: 'needs-a-word' }
  }
  return change.field === 'picked' && change.to ? refusePick(clinic, visitId, site) : undefined
}

/** Kept whole or refused: said in few characters, never cut. */
const isAWord = (because: string): boolean =>
  because.trim() !== '' && because.trim().length <= charactersMost

const columnOf = {
  tautBand: 'taut_band',
  tenderness: 'tenderness',
  referredPain: 'referred_pain',
  twitch: 'twitch',
  jumpSign: 'jump_sign',
} as const

function columnsOf(change: PointChange) {
  if (change.field === 'picked') return { picked: change.to }
  if (change.field !== 'activity') return { [columnOf[change.field]]: change.to }
  const because = change.because.trim()
  return { activity: change.to, activity_because: change.to === null ? null : because }
}

async function keep(
  { db, clinicId, now }: Clinic,
  { staffId }: Staff,
  visitId: string,
  { muscleId, pointId, side }: Site,
  change: PointChange,
): Promise<void> {
  const changed = { ...columnsOf(change), changed_at: now, changed_by: staffId }
  const key = { clinic_id: clinicId, visit_id: visitId, muscle_id: muscleId, point_id: pointId }
  await db
    .insertInto('examination_point')
    .values({ ...key, side, picked: false, ...changed })
    .onConflict((conflict) =>
      conflict
        .columns(['clinic_id', 'visit_id', 'muscle_id', 'point_id', 'side'])
        .doUpdateSet(changed),
    )
    .execute()
}

/** The plan follows the picks; a point taken back leaves also the plan that was written down with the checks. */
async function plan(
  clinic: Clinic,
  actor: Staff,
  visitId: string,
  site: Site,
  picked: boolean,
): Promise<void> {
  const written = picked ? undefined : (await readFacts(clinic, visitId)).get('plan')
  if (written !== undefined) {
    await keepFacts(clinic, visitId, 'plan', withoutPick(written.facts, site), actor.staffId)
  }
  await decide(clinic, actor, visitId, { action: 'screening.check', part: 'plan' })
}

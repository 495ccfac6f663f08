import { placeOf } from '#protocol/atlas/rank/places.ts'
import type { Clinic } from '../clinic.ts'
import {
  type DrawnMark,
  isAnswered,
  type Occasion,
  type PainDrawing,
  qualities,
} from './drawing.ts'

export type KeptDrawing = PainDrawing & {
  readonly visitId: string
  readonly occasion: Occasion
  readonly savedAt: Temporal.Instant
}

const drawings = ({ db, clinicId }: Clinic) =>
  db
    .selectFrom('drawing as d')
    .innerJoin('visit as v', (on) =>
      on.onRef('v.clinic_id', '=', 'd.clinic_id').onRef('v.visit_id', '=', 'd.visit_id'),
    )
    .select(['d.visit_id', 'd.occasion', 'd.nothing_hurts', 'd.qualities', 'd.saved_at'])
    .where('d.clinic_id', '=', clinicId)

type Row = Awaited<ReturnType<ReturnType<typeof drawings>['execute']>>[number]

/** The drawing of a visit, as it was saved last; undefined where nobody has begun one. */
export async function findDrawing(
  clinic: Clinic,
  visitId: string,
  occasion: Occasion,
): Promise<KeptDrawing | undefined> {
  const row = await drawings(clinic)
    .where('d.visit_id', '=', visitId)
    .where('d.occasion', '=', occasion)
    .executeTakeFirst()
  return row === undefined ? undefined : kept(clinic, row)
}

/** The last drawing that the same patient made before this visit and occasion, with something said in it. */
export async function lastDrawing(
  clinic: Clinic,
  visitId: string,
  occasion: Occasion,
): Promise<KeptDrawing | undefined> {
  const rows = await drawings(clinic)
    .innerJoin('visit as now', (on) =>
      on.onRef('now.clinic_id', '=', 'v.clinic_id').onRef('now.patient_id', '=', 'v.patient_id'),
    )
    .where('now.visit_id', '=', visitId)
    .where((is) =>
      is.or([
        is('v.starts_at', '<', is.ref('now.starts_at')),
        ...(occasion === 'after'
          ? [is.and([is('d.visit_id', '=', visitId), is('d.occasion', '=', 'before')])]
          : []),
      ]),
    )
    .orderBy('v.starts_at', 'desc')
    .orderBy('d.saved_at', 'desc')
    .execute()
  for (const row of rows) {
    const drawing = await kept(clinic, row)
    if (isAnswered(drawing)) return drawing
  }
  return undefined
}

async function kept({ db, clinicId }: Clinic, row: Row): Promise<KeptDrawing> {
  const rows = await db
    .selectFrom('drawing_mark')
    .select(['zone_id as zone', 'side', 'intensity'])
    .where('clinic_id', '=', clinicId)
    .where('visit_id', '=', row.visit_id)
    .where('occasion', '=', row.occasion)
    .execute()
  const place = ({ zone, side }: DrawnMark) => placeOf(zone, side)?.index ?? Number.MAX_SAFE_INTEGER
  return {
    visitId: row.visit_id,
    occasion: row.occasion,
    savedAt: row.saved_at,
    nothingHurts: row.nothing_hurts,
    qualities: qualities.filter((each) => row.qualities.includes(each)),
    marks: rows.toSorted((one, other) => place(one) - place(other)),
  }
}

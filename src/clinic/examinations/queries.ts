import type { Clinic } from '../clinic.ts'
import type { Site } from '../procedures/site.ts'
import type { ExaminedPoint } from './point.ts'

const columns = [
  'e.entry_id',
  'e.muscle_id',
  'e.point_id',
  'e.side',
  'e.picked',
  'e.taut_band',
  'e.tenderness',
  'e.referred_pain',
  'e.twitch',
  'e.jump_sign',
  'e.activity',
  'e.activity_because',
  'e.changed_at',
  'm.name',
] as const

const rowsOf = ({ db, clinicId }: Clinic, visitId: string) =>
  db
    .selectFrom('examination_point as e')
    .innerJoin('staff_member as m', (on) =>
      on.onRef('m.clinic_id', '=', 'e.clinic_id').onRef('m.staff_id', '=', 'e.changed_by'),
    )
    .select(columns)
    .where('e.clinic_id', '=', clinicId)
    .where('e.visit_id', '=', visitId)

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

const pointOf = (row: Row): ExaminedPoint => ({
  site: { muscleId: row.muscle_id, pointId: row.point_id, side: row.side },
  picked: row.picked,
  findings: {
    tautBand: row.taut_band,
    tenderness: row.tenderness,
    referredPain: row.referred_pain,
    twitch: row.twitch,
    jumpSign: row.jump_sign,
  },
  said:
    row.activity === null ? null : { activity: row.activity, because: row.activity_because ?? '' },
  changedAt: row.changed_at,
  changedBy: row.name,
})

/** Every point of a visit at which something was found or picked, in the order of the muscles' names. */
export async function examinedPoints(
  clinic: Clinic,
  visitId: string,
): Promise<readonly ExaminedPoint[]> {
  const rows = await rowsOf(clinic, visitId)
    .orderBy('e.muscle_id')
    .orderBy('e.side')
    .orderBy('e.point_id')
    .execute()
  return rows.map(pointOf)
}

/** One point of a visit; undefined where nothing was found or picked at it yet. */
export async function examinedPoint(
  clinic: Clinic,
  visitId: string,
  { muscleId, pointId, side }: Site,
): Promise<ExaminedPoint | undefined> {
  const row = await rowsOf(clinic, visitId)
    .where('e.muscle_id', '=', muscleId)
    .where('e.point_id', 'is not distinct from', pointId)
    .where('e.side', '=', side)
    .executeTakeFirst()
  return row === undefined ? undefined : pointOf(row)
}

/** The points of a visit that are picked for the needle. */
export async function pickedSites(clinic: Clinic, visitId: string): Promise<readonly Site[]> {
  const points = await examinedPoints(clinic, visitId)
  return points.filter(({ picked }) => picked).map(({ site }) => site)
}

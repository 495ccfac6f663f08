import type { Clinic } from '../clinic.ts'
import type { PlannedShift } from './expand.ts'
import { queueNotices } from './queue-notices.ts'
import { overridesOf, plannedShifts, plansOf } from './roster.ts'

const weeksAhead = 8
/** Longer than any turn of a rotation, so that a shift that runs keeps its true beginning. */
const daysBack = 8

const sameShift = (a: PlannedShift, b: PlannedShift) =>
  a.staffId === b.staffId &&
  a.tier === b.tier &&
  a.startsAt.equals(b.startsAt) &&
  a.endsAt.equals(b.endsAt)

async function writtenShifts({ db, clinicId, now }: Clinic): Promise<PlannedShift[]> {
  const rows = await db
    .deleteFrom('on_call_shift')
    .where('clinic_id', '=', clinicId)
    .where('planned', '=', true)
    .where('ends_at', '>', now)
    .returningAll()
    .execute()
  return rows.map((row) => ({
    tier: row.tier,
    staffId: row.staff_id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
  }))
}

/**
 * Writes the shifts of the coming eight weeks from the plans, the overrides and the holidays, in the caller's transaction,
 * and queues what people are told. Whoever changed it needs no word about their own shifts.
 */
export async function writePlanned(clinic: Clinic, by: string | null): Promise<void> {
  const { now, clinicId, db } = clinic
  const plans = (await plansOf(clinic)).map(({ plan }) => plan)
  const window = {
    from: now.subtract({ hours: 24 * daysBack }),
    to: now.add({ hours: 24 * 7 * weeksAhead }),
  }
  const planned = await plannedShifts(clinic, plans, await overridesOf(clinic), window)
  const wanted = planned.filter(({ endsAt }) => Temporal.Instant.compare(endsAt, now) > 0)
  const before = await writtenShifts(clinic)
  if (wanted.length > 0) {
    await db
      .insertInto('on_call_shift')
      .values(
        wanted.map(({ tier, staffId, startsAt, endsAt }) => ({
          clinic_id: clinicId,
          staff_id: staffId,
          tier,
          starts_at: startsAt,
          ends_at: endsAt,
          planned: true,
        })),
      )
      .execute()
  }
  const changed = [
    ...before.filter((old) => !wanted.some((each) => sameShift(old, each))),
    ...wanted.filter((each) => !before.some((old) => sameShift(old, each))),
  ]
  await queueNotices(clinic, { upcoming: wanted, changed, by })
}

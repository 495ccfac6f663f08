import { findClinics } from '#database/across-clinics.ts'
import { type Clinic, inClinic } from '../clinic.ts'
import type { Installation } from '../installation.ts'
import { listStaff } from '../people/staff.ts'
import { gapsOf } from './gaps.ts'
import { plansOf } from './roster.ts'
import { writePlanned } from './write-planned.ts'

const weeksLeast = 7
const gapToldHours = 24

async function plannedUntil({ db, clinicId }: Clinic): Promise<Temporal.Instant | undefined> {
  const row = await db
    .selectFrom('on_call_shift')
    .select('ends_at')
    .where('clinic_id', '=', clinicId)
    .where('planned', '=', true)
    .orderBy('ends_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.ends_at
}

/** Tells the clinic lead of hours without anybody in the coming day; each gap once. Only where somebody plans at all. */
async function tellOfGaps(clinic: Clinic): Promise<void> {
  const { now, db, clinicId } = clinic
  const window = { from: now, to: now.add({ hours: gapToldHours }) }
  const rows = await db
    .selectFrom('on_call_shift')
    .select(['tier', 'starts_at', 'ends_at'])
    .where('clinic_id', '=', clinicId)
    .where('ends_at', '>', now)
    .where('starts_at', '<', window.to)
    .execute()
  const shifts = rows.map((row) => ({
    tier: row.tier,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
  }))
  const coming = gapsOf(shifts, 'primary', window).filter(({ from }) => !from.equals(now))
  const leads = (await listStaff(clinic)).filter(({ role }) => role === 'clinic-lead')
  const notices = coming.flatMap(({ from }) =>
    leads.map((lead) => ({
      clinic_id: clinicId,
      staff_id: lead.staff_id,
      kind: 'gap' as const,
      about_at: from,
      next_try_at: now,
      sent_at: null,
      failure: null,
    })),
  )
  if (notices.length === 0) return
  await db
    .insertInto('on_call_notice')
    .values(notices)
    .onConflict((same) => same.doNothing())
    .execute()
}

async function keepUp(clinic: Clinic): Promise<void> {
  const until = await plannedUntil(clinic)
  const enough = clinic.now.add({ hours: 24 * 7 * weeksLeast })
  const short = until === undefined || Temporal.Instant.compare(until, enough) < 0
  if (short && (await plansOf(clinic)).length > 0) await writePlanned(clinic, null)
  await tellOfGaps(clinic)
}

/** Keeps every clinic's roster written ahead and its lead told of gaps. One clinic that fails keeps no other waiting. */
export async function keepRostersUp(installation: Installation): Promise<void> {
  const clinics = await findClinics(installation.db)
  const kept = await Promise.allSettled(
    clinics.map((clinicId) => inClinic(installation, clinicId, keepUp)),
  )
  const failed = kept.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}

import { findToken } from '#database/across-clinics.ts'
import { hashToken, newToken } from '../access/tokens.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, inClinic } from '../clinic.ts'
import type { Installation } from '../installation.ts'
import { listShifts, type Shift } from './schedule.ts'

const daysAhead = 56

/** Makes the secret of one's own calendar; the one before leads nowhere from now on. */
export async function makeFeed(clinic: Clinic, actor: Staff): Promise<string> {
  const token = newToken()
  const feed = { token_hash: hashToken(token), made_at: clinic.now }
  await clinic.db
    .insertInto('on_call_feed')
    .values({ clinic_id: clinic.clinicId, staff_id: actor.staffId, ...feed })
    .onConflict((same) => same.columns(['clinic_id', 'staff_id']).doUpdateSet(feed))
    .execute()
  await record(clinic, actor, { action: 'on-call.feed', detail: { staff: actor.staffId } })
  return token
}

export type Feed = { readonly writtenAt: Temporal.Instant; readonly shifts: readonly Shift[] }

/** The shifts behind a secret link; undefined where it leads nowhere, or to somebody who left. */
export async function readFeed(
  installation: Installation,
  token: string,
): Promise<Feed | undefined> {
  const found = await findToken(installation.db, 'on_call_feed', hashToken(token))
  if (found === undefined) return undefined
  return inClinic(installation, found.clinicId, async (clinic) => {
    const member = await clinic.db
      .selectFrom('staff_member')
      .select('staff_id')
      .where('clinic_id', '=', clinic.clinicId)
      .where('staff_id', '=', found.id)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (member === undefined) return undefined
    const shifts = await listShifts(clinic, daysAhead)
    return { writtenAt: clinic.now, shifts: shifts.filter(({ staffId }) => staffId === found.id) }
  })
}

import type { Clinic } from '../clinic.ts'
import { listStaff } from '../people/staff.ts'
import { listShifts } from './schedule.ts'

const daysAhead = 14
const testedWithinHours = 24 * 8

/** Whether somebody with a shift soon can be woken, and if not why. */
export type PersonReady = {
  readonly staffId: string
  readonly name: string
  readonly trouble: 'none' | 'mail-only' | 'no-address' | 'not-tested' | 'test-failed'
}

/** Everyone with a shift in the coming two weeks, by name. */
export async function readinessOf(clinic: Clinic): Promise<PersonReady[]> {
  const { db, clinicId, now } = clinic
  const ids = new Set((await listShifts(clinic, daysAhead)).map(({ staffId }) => staffId))
  const contacts = await db
    .selectFrom('contact_point')
    .select(['staff_id', 'tested_at', 'test_failure'])
    .where('clinic_id', '=', clinicId)
    .where('verified_at', 'is not', null)
    .execute()
  const recently = now.subtract({ hours: testedWithinHours })
  const isFresh = (at: Temporal.Instant | null) =>
    at !== null && Temporal.Instant.compare(at, recently) > 0
  const staff = (await listStaff(clinic)).filter((member) => ids.has(member.staff_id))
  return staff.map(({ staff_id: staffId, name, email }) => {
    const own = contacts.filter((each) => each.staff_id === staffId)
    const tested = own.filter((each) => isFresh(each.tested_at))
    const works = tested.some((each) => each.test_failure === null)
    if (email === null) return { staffId, name, trouble: 'no-address' }
    if (own.length === 0) return { staffId, name, trouble: 'mail-only' }
    if (works) return { staffId, name, trouble: 'none' }
    return { staffId, name, trouble: tested.length > 0 ? 'test-failed' : 'not-tested' }
  })
}

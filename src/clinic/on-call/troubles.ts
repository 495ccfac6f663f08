import type { Clinic } from '../clinic.ts'
import { canTakeCase, listStaff } from '../people/staff.ts'
import { gapsOf } from './gaps.ts'
import type { Plan } from './plan.ts'
import { overridesOf, plannedShifts } from './roster.ts'

const daysAhead = 28

/** What a roster would leave open: hours without anybody, and people who cannot be called. */
export type Troubles = {
  readonly gaps: readonly { readonly from: Temporal.Instant; readonly to: Temporal.Instant }[]
  /** Names. */
  readonly unreachable: readonly string[]
  readonly notAllowed: readonly string[]
}

/** Names of those who cannot be reached, and of those who may not take a case. */
export async function unfit(
  clinic: Clinic,
  people: readonly string[],
): Promise<Pick<Troubles, 'unreachable' | 'notAllowed'>> {
  const staff = new Map((await listStaff(clinic)).map((member) => [member.staff_id, member]))
  const of = (id: string) => staff.get(id)
  return {
    unreachable: people.flatMap((id) => {
      const member = of(id)
      if (member === undefined) return ['somebody who left']
      return member.email === null ? [member.name] : []
    }),
    notAllowed: people.flatMap((id) => {
      const member = of(id)
      return member !== undefined && !canTakeCase(member.role) ? [member.name] : []
    }),
  }
}

/** Hours of the coming four weeks without anybody first on call, by these plans and every shift put on by hand. */
export async function gapsUnder(clinic: Clinic, plans: readonly Plan[]): Promise<Troubles['gaps']> {
  const window = { from: clinic.now, to: clinic.now.add({ hours: 24 * daysAhead }) }
  const planned = await plannedShifts(clinic, plans, await overridesOf(clinic), window)
  const byHand = await clinic.db
    .selectFrom('on_call_shift')
    .select(['tier', 'starts_at', 'ends_at'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('planned', '=', false)
    .where('ends_at', '>', clinic.now)
    .execute()
  const shifts = [
    ...planned,
    ...byHand.map((row) => ({ tier: row.tier, startsAt: row.starts_at, endsAt: row.ends_at })),
  ]
  return gapsOf(shifts, 'primary', window)
}

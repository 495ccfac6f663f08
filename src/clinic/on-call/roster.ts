import type { Clinic } from '../clinic.ts'
import { clinicSettings } from '../settings/read.ts'
import { expand, type PlannedShift } from './expand.ts'
import type { Override, Plan } from './plan.ts'
import { readPlan } from './read-plan.ts'

export type SavedPlan = {
  readonly planId: string
  readonly name: string
  readonly plan: Plan
  readonly gapsBy: string | null
}
export type SavedOverride = Override & { readonly overrideId: string }

/** The plans in force, oldest first. */
export async function plansOf({ db, clinicId }: Clinic): Promise<SavedPlan[]> {
  const rows = await db
    .selectFrom('on_call_plan')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('ended_at', 'is', null)
    .orderBy('saved_at')
    .execute()
  return rows.flatMap((row) => {
    const plan = readPlan(row.plan)
    if (plan === undefined) return []
    return { planId: row.plan_id, name: row.name, plan, gapsBy: row.gaps_by }
  })
}

/** Overrides that are not over, in the order they were made. */
export async function overridesOf({ db, clinicId, now }: Clinic): Promise<SavedOverride[]> {
  const rows = await db
    .selectFrom('on_call_override')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', now)
    .orderBy('saved_at')
    .orderBy('override_id')
    .execute()
  return rows.map((row) => ({
    overrideId: row.override_id,
    tier: row.tier,
    people: [row.staff_id],
    startsAt: row.starts_at,
    endsAt: row.ends_at,
  }))
}

type Window = { readonly from: Temporal.Instant; readonly to: Temporal.Instant }

/** What plans and overrides say for a time. */
export async function plannedShifts(
  clinic: Clinic,
  plans: readonly Plan[],
  overrides: readonly Override[],
  window: Window,
): Promise<PlannedShift[]> {
  const { time_zone: zone } = await clinicSettings(clinic)
  const days = await clinic.db
    .selectFrom('clinic_holiday')
    .select('day')
    .where('clinic_id', '=', clinic.clinicId)
    .execute()
  const holidays = new Set(days.map(({ day }) => day.toString()))
  return expand({ plans, overrides, holidays, zone, ...window })
}

import { json } from '#database/connection.ts'
import { mayDo } from '../access/may-do.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import type { Clinic } from '../clinic.ts'
import type { Plan } from './plan.ts'
import { peopleIn } from './read-plan.ts'
import { plansOf } from './roster.ts'
import { gapsUnder, type Troubles, unfit } from './troubles.ts'
import { writePlanned } from './write-planned.ts'

export type SavedPlanResult =
  | { kind: 'saved'; planId: string }
  | { kind: 'not-allowed' }
  | { kind: 'cannot-take-cases'; names: readonly string[] }
  /** Refused, unless somebody keeps it by name. */
  | ({ kind: 'leaves-open' } & Pick<Troubles, 'gaps' | 'unreachable'>)

/**
 * Puts a plan in force and writes its shifts. One that leaves hours empty or names someone whom nobody reaches is refused;
 * `despite` keeps it in the actor's name.
 */
export async function savePlan(
  clinic: Clinic,
  actor: Staff,
  { name, plan, despite }: { name: string; plan: Plan; despite: boolean },
): Promise<SavedPlanResult> {
  if (!mayDo(actor, 'on-call.save-plan')) return { kind: 'not-allowed' }
  const { unreachable, notAllowed } = await unfit(clinic, peopleIn(plan))
  if (notAllowed.length > 0) return { kind: 'cannot-take-cases', names: notAllowed }
  const others = (await plansOf(clinic)).map((each) => each.plan)
  const gaps = plan.tier === 'primary' ? await gapsUnder(clinic, [...others, plan]) : []
  const open = gaps.length > 0 || unreachable.length > 0
  if (open && !despite) return { kind: 'leaves-open', gaps, unreachable }
  const { plan_id: planId } = await clinic.db
    .insertInto('on_call_plan')
    .values({
      clinic_id: clinic.clinicId,
      name,
      plan: json(plan),
      saved_at: clinic.now,
      saved_by: actor.staffId,
      gaps_by: open ? actor.staffId : null,
      ended_at: null,
    })
    .returning('plan_id')
    .executeTakeFirstOrThrow()
  await writePlanned(clinic, actor.staffId)
  await record(clinic, actor, {
    action: 'on-call.save-plan',
    detail: { plan: planId, kind: plan.kind, tier: plan.tier, gaps: gaps.length, despite: open },
  })
  return { kind: 'saved', planId }
}

export type EndedPlan =
  | { kind: 'ended' }
  | { kind: 'unknown' }
  | { kind: 'not-allowed' }
  | { kind: 'leaves-open'; gaps: Troubles['gaps'] }

/** Ends a plan. One whose end leaves hours empty stays, unless somebody ends it by name. */
export async function endPlan(
  clinic: Clinic,
  actor: Staff,
  planId: string,
  despite: boolean,
): Promise<EndedPlan> {
  if (!mayDo(actor, 'on-call.end-plan')) return { kind: 'not-allowed' }
  const plans = await plansOf(clinic)
  const ending = plans.find((each) => each.planId === planId)
  if (ending === undefined) return { kind: 'unknown' }
  const others = plans.filter((each) => each !== ending).map(({ plan }) => plan)
  const gaps = ending.plan.tier === 'primary' ? await gapsUnder(clinic, others) : []
  if (gaps.length > 0 && !despite) return { kind: 'leaves-open', gaps }
  await clinic.db
    .updateTable('on_call_plan')
    .set({ ended_at: clinic.now })
    .where('clinic_id', '=', clinic.clinicId)
    .where('plan_id', '=', planId)
    .execute()
  await writePlanned(clinic, actor.staffId)
  await record(clinic, actor, {
    action: 'on-call.end-plan',
    detail: { plan: planId, gaps: gaps.length },
  })
  return { kind: 'ended' }
}

import type { Actor } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches, wakeWorker } from '../clinic.ts'
import { provenKinds } from '../contacts/queries.ts'
import { aboutStaff, standing } from '../on-call/who.ts'
import type { StaffMember } from '../people/staff.ts'
import type { AlertEffect, AlertState } from './engine/alert.ts'
import { notNeeded } from './engine/attempt.ts'
import { callsOf, channelsOf } from './engine/calls.ts'
import type { Channel, Ladders } from './engine/ladder.ts'
import { columnsOf } from './state.ts'

/** The channels that stand open to a person, in their own order; mail is the floor, beside whatever they chose. */
const channelsOpenTo = (
  { staff_id: staffId, email }: StaffMember,
  chosen: ReadonlyMap<string, readonly Channel[]>,
): readonly Channel[] => [
  ...(chosen.get(staffId) ?? []),
  ...(email === null ? [] : (['mail'] as const)),
]

type Kept = { readonly alertId: string; readonly state: AlertState; readonly ladders: Ladders }

/**
 * Writes an attempt for each person and channel that these effects call, the first due at once, and wakes the worker
 * when this transaction commits.
 */
async function callPeople(
  clinic: Clinic,
  actor: Actor,
  { alertId, state, ladders }: Kept,
  effects: readonly AlertEffect[],
): Promise<void> {
  const calls = callsOf(effects, await standing(clinic), aboutStaff)
  const chosen = await provenKinds(clinic)
  const attempts = calls.flatMap(({ person, why }) =>
    channelsOf(ladders[state.disposition], channelsOpenTo(person, chosen)).map((begin) => ({
      clinic_id: clinic.clinicId,
      alert_id: alertId,
      staff_id: person.staff_id,
      channel: begin.channel,
      place: begin.place,
      why,
      created_at: clinic.now,
      next_try_at: clinic.now.add({ milliseconds: begin.afterMs }),
      handed_over_at: null,
      failed_at: null,
      failure: null,
    })),
  )
  if (attempts.length > 0) await clinic.db.insertInto('alert_attempt').values(attempts).execute()
  const rung = effects.find((effect) => effect.kind === 'call')?.rung
  await record(clinic, actor, {
    action: 'alert.call',
    detail: {
      alert: alertId,
      why: rung ?? 'taker',
      staff: calls.map(({ person }) => person.staff_id),
      lead: calls.filter(({ why }) => why === 'lead').map(({ person }) => person.staff_id),
    },
  })
  await wakeWorker(clinic)
}

/** Drops the attempts of an alert that were not handed over yet: someone has the case. */
async function stopCalling(clinic: Clinic, alertId: string): Promise<void> {
  await clinic.db
    .updateTable('alert_attempt')
    .set({ next_try_at: null, failed_at: clinic.now, failure: notNeeded })
    .where('clinic_id', '=', clinic.clinicId)
    .where('alert_id', '=', alertId)
    .where('next_try_at', 'is not', null)
    .execute()
}

/** Does what the engine asks for after a step, in the step's own transaction, and tells open workbenches. */
export async function perform(
  clinic: Clinic,
  actor: Actor,
  kept: Kept,
  effects: readonly AlertEffect[],
): Promise<void> {
  const kinds = new Set(effects.map(({ kind }) => kind))
  if (kinds.has('stop-calling')) await stopCalling(clinic, kept.alertId)
  if (kinds.has('call') || kinds.has('call-taker')) await callPeople(clinic, actor, kept, effects)
  if (kinds.has('tell-patient')) {
    await record(clinic, actor, { action: 'alert.tell-patient', detail: { alert: kept.alertId } })
  }
  await tellWorkbenches(clinic)
}

/** Writes the state that a step of an alert led to and performs its effects. */
export async function keepStep(
  clinic: Clinic,
  actor: Actor,
  kept: Kept,
  effects: readonly AlertEffect[],
): Promise<void> {
  await clinic.db
    .updateTable('alert')
    .set(columnsOf(kept.state))
    .where('clinic_id', '=', clinic.clinicId)
    .where('alert_id', '=', kept.alertId)
    .execute()
  await perform(clinic, actor, kept, effects)
}

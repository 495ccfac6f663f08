import { json } from '#database/connection.ts'
import type { ScreeningDecision } from '#protocol/screening/input.ts'
import { screen } from '#protocol/screening/screen.ts'
import type { Actor } from '../actor.ts'
import { record } from '../audit/record.ts'
import { type Clinic, tellWorkbenches } from '../clinic.ts'
import { inForce } from '../protocols/in-force.ts'
import { screeningInput } from './input.ts'

/** What was just written, for the audit: ids of questions or names of parts, never what they say. */
export type Written = { action: string; questions?: readonly string[]; part?: string }

/**
 * Decides anew after something was written, and keeps the decision with its inputs and the protocol's version, so
 * that it can be replayed. The patient never reads it.
 */
export async function decide(
  clinic: Clinic,
  actor: Actor,
  visitId: string,
  { action, ...written }: Written,
): Promise<ScreeningDecision> {
  const input = await screeningInput(clinic, visitId)
  const decision = screen((await inForce(clinic)).protocol, input)
  await clinic.db
    .insertInto('screening')
    .values({
      clinic_id: clinic.clinicId,
      visit_id: visitId,
      decided_at: clinic.now,
      protocol_version: decision.protocol,
      input: json(input),
      decision: json(decision),
    })
    .execute()
  await record(clinic, actor, {
    action,
    visitId,
    detail: {
      ...written,
      decision: decision.decision,
      rules: decision.reasons.map((reason) => reason.rule),
    },
  })
  await tellWorkbenches(clinic)
  return decision
}

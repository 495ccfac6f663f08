import { json } from '#database/connection.ts'
import { mustBeAllowed } from '../access/may-do.ts'
import { type Actor, actorId, actorName } from '../actor.ts'
import type { Clinic } from '../clinic.ts'

/** What was done, to whom, and why. `detail` holds ids and rule names, never free text of a patient. */
export type AuditFact = {
  action: string
  patientId?: string | undefined
  visitId?: string | undefined
  why?: string | undefined
  detail?: Readonly<Record<string, unknown>>
}

/**
 * Writes one audit row in the caller's own transaction: the deed and its record are kept together or not at all. Every
 * write passes here, so here it is held against the table of permissions.
 *
 * @throws NotAllowed when the actor may not do it; nothing of the transaction is kept.
 */
export async function record(clinic: Clinic, actor: Actor, fact: AuditFact): Promise<void> {
  mustBeAllowed(actor, fact.action, fact.visitId)
  await clinic.db
    .insertInto('audit_entry')
    .values({
      clinic_id: clinic.clinicId,
      at: clinic.now,
      actor_kind: actor.kind,
      actor_id: actorId(actor),
      actor_name: actorName(actor),
      action: fact.action,
      patient_id: fact.patientId ?? null,
      visit_id: fact.visitId ?? null,
      why: fact.why ?? null,
      detail: json(fact.detail ?? {}),
      origin: clinic.origin,
    })
    .execute()
}

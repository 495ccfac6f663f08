import type { Actor } from '../actor.ts'
import type { Relation } from './permissions/permission.ts'
import { type Deed, granted, isDeed, systemMay } from './permissions.ts'

/** The actor may not do this. Whoever answers a request treats it as something unknown. */
export class NotAllowed extends Error {
  constructor(actor: Actor, deed: string) {
    super(`${actor.kind === 'staff' ? actor.role : actor.kind} may not do ${deed}`)
    this.name = 'NotAllowed'
  }
}

/**
 * Whether the table of permissions lets this actor do it. `relation` is what the thing is to the actor: `own` visit,
 * session or draft, or any other of the `clinic`.
 */
export function mayDo(actor: Actor, deed: Deed, relation: Relation = 'clinic'): boolean {
  if (actor.kind === 'system') return systemMay(deed)
  const may = granted(actor.kind === 'staff' ? actor.role : actor.kind, deed)
  return may === 'clinic' || (may === 'own' && relation === 'own')
}

/**
 * The lock on every write: what goes into the audit must be in the table of permissions for who does it. Whether a
 * draft or a session is a colleague's own is known to the verb; a visit that is not the patient's own is refused here.
 *
 * @throws NotAllowed, which undoes the transaction.
 */
export function mustBeAllowed(actor: Actor, action: string, visitId: string | undefined): void {
  const isOwn = actor.kind === 'staff' || (actor.kind === 'patient' && visitId === actor.visitId)
  if (!isDeed(action) || !mayDo(actor, action, isOwn ? 'own' : 'clinic')) {
    throw new NotAllowed(actor, action)
  }
}

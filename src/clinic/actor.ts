import type { StaffRole } from '#database/tables.ts'

/** Who acts. A caller is someone whose link did not open; the system acts by a named process. */
export type Actor =
  | { kind: 'staff'; staffId: string; name: string; role: StaffRole }
  | { kind: 'patient'; visitId: string; patientId: string; name: string }
  | { kind: 'caller' }
  | { kind: 'system'; process: string }

/** An actor who is a member of the clinic's staff: only people clear, override, treat and close. */
export type Staff = Extract<Actor, { kind: 'staff' }>

/** The worker, when it does what is due. */
export const heartbeat = { kind: 'system', process: 'heartbeat' } as const satisfies Actor

export function actorId(actor: Actor): string | null {
  if (actor.kind === 'staff') return actor.staffId
  if (actor.kind === 'patient') return actor.patientId
  return null
}

/** How the audit names an actor. A patient is named by the id alone, so that a record that is forgotten leaves no name there. */
export function actorName(actor: Actor): string {
  if (actor.kind === 'staff') return actor.name
  if (actor.kind === 'patient') return 'the patient'
  return actor.kind === 'caller' ? 'caller without a link' : actor.process
}

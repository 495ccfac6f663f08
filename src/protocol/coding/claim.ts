import { guidanceRole } from './beside.ts'
import type { Said } from './found.ts'
import type { ReadNote } from './read-note.ts'
import { type Effect, type RoleId, roles } from './rules.ts'
import type { Session } from './session.ts'

export type Claim = {
  /** In the order of the roles. */
  readonly bill: readonly RoleId[]
  readonly doNotBill: readonly RoleId[]
  readonly modifiers: readonly string[]
  readonly said: readonly Said[]
}

const injectionRoles: readonly RoleId[] = ['tpi_1_2', 'tpi_3_plus']

/**
 * What is billed once the rules have spoken. A role needs its own support and no refusal; whatever stands beside the
 * needling waits when no needling is billed.
 */
export function claimOf(session: Session, note: ReadNote, effects: ReadonlySet<Effect>): Claim {
  const refused = refusedRoles(session, note, effects)
  const { needling, beside } = note
  const isHeld = effects.has('hold')
  const needled = isHeld
    ? []
    : [needling.injectionRole, needling.dryRole].flatMap((role) =>
        role === undefined || refused.has(role) ? [] : [role],
      )
  const guidance = guidanceRole(session)
  const isGuided = guidance !== undefined && needled.some((role) => injectionRoles.includes(role))
  const supported = [...needled, ...(isGuided ? [guidance] : []), ...beside.bill]
  const bill =
    needled.length === 0
      ? []
      : roles.filter((role) => supported.includes(role) && !refused.has(role))
  return {
    bill,
    doNotBill: roles.filter((role) => refused.has(role)),
    modifiers: [
      ...ownModifiers(note, bill),
      ...(isProfessionalPart(session, bill) ? ['ultrasound_guidance-26'] : []),
    ],
    said: isProfessionalPart(session, bill) ? [{ note: 'professional-part', words: {} }] : [],
  }
}

function refusedRoles(
  session: Session,
  { targets, needling, beside }: ReadNote,
  effects: ReadonlySet<Effect>,
): ReadonlySet<RoleId> {
  const refused = new Set(beside.doNotBill)
  const refuse = (role: RoleId | undefined) => role !== undefined && refused.add(role)
  const refusesAll = effects.has('refuse-needling')
  if (targets.anyInjection && (refusesAll || effects.has('refuse-injection')))
    injectionRoles.forEach(refuse)
  if (effects.has('refuse-counted-injection')) refuse(needling.injectionRole)
  if (refusesAll || effects.has('refuse-dry-needling')) refuse(needling.dryRole)
  if (effects.has('refuse-guidance')) refuse(guidanceRole(session))
  if (needling.onTopRole !== needling.dryRole) refuse(needling.onTopRole)
  return refused
}

const ownModifiers = ({ beside }: ReadNote, bill: readonly RoleId[]): readonly string[] =>
  beside.modifiers.filter((modifier) => bill.some((role) => modifier.startsWith(`${role}-`)))

/** In a facility only the professional part of the guidance is billed. */
const isProfessionalPart = ({ facility }: Session, bill: readonly RoleId[]): boolean =>
  facility === true && bill.includes('ultrasound_guidance')

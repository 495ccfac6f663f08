import type { Selectable } from 'kysely'
import type { ContactKind } from '#database/contact-tables.ts'
import type { Tables } from '#database/tables.ts'
import type { Outside } from '#outside/outside.ts'

export type ContactRow = Selectable<Tables['contact_point']>

/** A way to reach somebody, its address as it is kept. */
export type ContactPoint = Pick<ContactRow, 'kind' | 'address'>

/** The kinds that this installation can reach people by, as it is set up. */
export function connectedKinds(outside: Outside): ContactKind[] {
  const closed = outside.vault !== undefined
  return [
    ...(outside.telephone === undefined ? [] : (['sms', 'voice'] as const)),
    ...(outside.push === undefined || !closed ? [] : (['push'] as const)),
    ...(outside.webhook === undefined || !closed ? [] : (['webhook'] as const)),
  ]
}

import type { Station } from '#clinic/visits/station.ts'
import type { StaffRole } from '#database/tables.ts'

/** Who can be entered as from the start page of a demo clinic. Never given to a real clinic's server. */
export type DemoDoor = {
  readonly staff: readonly { readonly role: StaffRole; readonly name: string }[]
  readonly patients: readonly {
    readonly name: string
    readonly station: Station
    readonly href: string
  }[]
}

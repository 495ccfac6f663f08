import type { Station } from '#clinic/visits/station.ts'
import type { StaffRole } from '#database/tables.ts'

/** Who can be entered as from the start page of a demo clinic. Never given to a real clinic's server. */
export type DemoDoor = {
  readonly staff: readonly { readonly role: StaffRole; readonly name: string }[]
  /** Who is home first: their phone has the most to show. */
  readonly patients: readonly {
    readonly name: string
    /** YYYY-MM-DD: the link asks for it. */
    readonly birthDate: string
    readonly station: Station
    /** Day of the ten-day plan, for someone who is home. */
    readonly dayAtHome?: number
    readonly href: string
  }[]
}

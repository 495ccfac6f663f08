import { alarms } from './permissions/alarms.ts'
import { booking } from './permissions/booking.ts'
import { patients } from './permissions/patients.ts'
import type { Party, Permission, Relation } from './permissions/permission.ts'
import { reaching } from './permissions/reaching.ts'
import { readings } from './permissions/readings.ts'
import { records } from './permissions/records.ts'
import { running } from './permissions/running.ts'
import { treating } from './permissions/treating.ts'

/**
 * Who may do what: one table for screens, verbs and command line. One row a deed, under the name it has in the audit.
 * What is not in it, nobody may do. `docs/permissions.md` shows it whole.
 */
export const permissions = {
  ...readings,
  ...booking,
  ...patients,
  ...treating,
  ...alarms,
  ...reaching,
  ...running,
  ...records,
}

export type Deed = keyof typeof permissions

export const isDeed = (name: string): name is Deed => Object.hasOwn(permissions, name)

/** What a party may do of a deed; undefined is nothing. */
export function granted(party: Party, deed: Deed): Relation | undefined {
  const { who }: Permission = permissions[deed]
  return who[party]
}

/** Whether processes of Needlepoint may do it. */
export function systemMay(deed: Deed): boolean {
  const { system }: Permission = permissions[deed]
  return system === true
}

import type { Clinic } from '#clinic/clinic.ts'
import { inForce } from '#clinic/protocols/in-force.ts'
import type { Removal } from '#clinic/protocols/queries.ts'
import { wholeVersion } from '#clinic/protocols/versions.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { ruleChanges } from '#protocol/diff/rule-changes.ts'
import type { ProtocolData } from '#protocol/protocol.ts'
import { canonical } from '#protocol/replay.ts'
import { found } from '../form.ts'
import { type ChangedRule, changedRule } from './changed-rules.ts'
import { type VersionData, versionData } from './frame-data.ts'
import { type LoweredData, loweredData } from './lowered-data.ts'
import { numberIn } from './version-address.ts'

export type OneVersion = {
  readonly address: string
  /** Null for the built-in protocol. */
  readonly version: VersionData | null
  readonly name: string
  readonly inForce: boolean
  readonly changes: readonly ChangedRule[]
  readonly lowered: readonly LoweredData[]
  readonly removed: readonly Removal[]
  /** What it was copied from. */
  readonly before: { readonly address: string; readonly name: string } | null
}

/** A database keeps no order of keys: both sides are compared with theirs sorted. */
function changesOf(before: ProtocolData, after: ProtocolData): readonly ChangedRule[] {
  const sorted = (data: ProtocolData): ProtocolData => JSON.parse(canonical(data))
  return ruleChanges(sorted(before), sorted(after)).map(changedRule)
}

/** The version an address names, with what it changed; 404 when there is none. */
export async function oneVersion(
  clinic: Clinic,
  address: string,
): Promise<{ readonly one: OneVersion; readonly document: ProtocolData }> {
  const number = found(numberIn(address))
  const { version, document, before } = found(await wholeVersion(clinic, number))
  const { time_zone: zone } = await clinicSettings(clinic)
  const force = await inForce(clinic)
  const based = version?.basedOn ?? null
  return {
    document,
    one: {
      address,
      version: version === null ? null : versionData(version, zone, clinic.now),
      name: nameOf(number, document),
      inForce: force.number === number,
      changes: before === null ? [] : changesOf(before, document),
      lowered: before === null ? [] : loweredData(before, document),
      removed: version?.removed ?? [],
      before:
        before === null
          ? null
          : {
              address: based === null ? 'built-in' : `${based}`,
              name: nameOf(based, before),
            },
    },
  }
}

const nameOf = (number: number | null, { version }: ProtocolData): string =>
  number === null ? `the built-in protocol ${version}` : `version ${number}`

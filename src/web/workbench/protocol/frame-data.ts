import type { Clinic } from '#clinic/clinic.ts'
import { mayWriteProtocol } from '#clinic/people/staff.ts'
import { inForce } from '#clinic/protocols/in-force.ts'
import {
  type Draft,
  findDraft,
  publishedVersions,
  type Version,
} from '#clinic/protocols/queries.ts'
import type { InForce } from '#clinic/protocols/shelf.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import type { SignedIn } from '../../access/staff-session.ts'
import { whenText } from '../times.ts'

type By = { readonly name: string; readonly at: string }

export type VersionData = {
  readonly number: number
  readonly title: string
  readonly why: string
  readonly writer: By
  readonly signer: By | null
  readonly publisher: By | null
  /** What the signer stated of what protects less; null where nothing does. */
  readonly statement: string | null
}

/** What every screen of the protocol shows at its top: what is in force, and whether a draft is open. */
export type ProtocolFrame = {
  /** The built-in protocol's version while the clinic has none of its own. */
  readonly builtIn: string | null
  readonly version: VersionData | null
  readonly draft: { readonly number: number; readonly title: string; readonly mine: boolean } | null
  readonly mayWrite: boolean
}

export const versionData = (
  { number, title, why, writer, signer, publisher, statement }: Version,
  zone: string,
  now: Temporal.Instant,
): VersionData => {
  const by = (who: Version['signer']): By | null =>
    who === null ? null : { name: who.name, at: whenText(who.at, zone, now) }
  const written = { name: writer.name, at: whenText(writer.at, zone, now) }
  return {
    number,
    title,
    why,
    writer: written,
    signer: by(signer),
    publisher: by(publisher),
    statement,
  }
}

export type ProtocolState = {
  readonly frame: ProtocolFrame
  readonly force: InForce
  readonly draft: Draft | undefined
}

/** The protocol in force, its draft, and what the top of every screen says of them. */
export async function protocolState(clinic: Clinic, { actor }: SignedIn): Promise<ProtocolState> {
  const force = await inForce(clinic)
  const draft = await findDraft(clinic)
  const { time_zone: zone } = await clinicSettings(clinic)
  const [newest] = force.number === null ? [] : await publishedVersions(clinic)
  const frame: ProtocolFrame = {
    builtIn: force.number === null ? force.protocol.version : null,
    version: newest === undefined ? null : versionData(newest, zone, clinic.now),
    draft:
      draft === undefined
        ? null
        : {
            number: draft.number,
            title: draft.title,
            mine: draft.writer.staffId === actor.staffId,
          },
    mayWrite: mayWriteProtocol(actor.role),
  }
  return { frame, force, draft }
}

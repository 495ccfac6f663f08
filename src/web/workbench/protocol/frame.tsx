import { Notice } from '../../look/severity.tsx'
import type { ProtocolFrame } from './frame-data.ts'

export type Place = 'rules' | 'words' | 'draft' | 'versions'

const places: readonly (readonly [place: Place, href: string, label: string])[] = [
  ['rules', '/workbench/protocol', 'Rules'],
  ['words', '/workbench/protocol/sentences', 'Words'],
  ['draft', '/workbench/protocol/draft', 'Draft'],
  ['versions', '/workbench/protocol/versions', 'Versions'],
]

/** The places of the protocol, one row under its title. */
export function Places({ at, frame }: { readonly at: Place; readonly frame: ProtocolFrame }) {
  return (
    <nav className="places" aria-label="Protocol">
      {places.map(([place, href, label]) => (
        <a key={place} href={href} aria-current={place === at ? 'page' : undefined}>
          {label}
          {place === 'draft' && frame.draft !== null && ` ${frame.draft.number}`}
        </a>
      ))}
    </nav>
  )
}

/** Which protocol the clinic works by, and who answers for it. */
export function InForceNotice({ frame: { builtIn, version } }: { readonly frame: ProtocolFrame }) {
  if (version === null) {
    return (
      <Notice level="hold" title="Draft until a clinic signs it">
        <p>
          In force is the built-in protocol {builtIn}. Nobody in this clinic has signed it: read it,
          write a draft of your own, and have a second person sign.
        </p>
      </Notice>
    )
  }
  return (
    <Notice level="clear" title={`Version ${version.number} is in force: ${version.title}`}>
      <p>
        Written by {version.writer.name}, signed by {version.signer?.name}, published by{' '}
        {version.publisher?.name}, {version.publisher?.at}.{' '}
        <a href={`/workbench/protocol/versions/${version.number}`}>What it changed</a>
      </p>
    </Notice>
  )
}

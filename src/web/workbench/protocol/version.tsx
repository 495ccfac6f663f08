import { signedIn } from '../../access/staff-session.ts'
import { Notice } from '../../look/severity.tsx'
import { PrintButton } from '../print.tsx'
import type { Route } from './+types/version.ts'
import { Changes } from './changes.tsx'
import type { VersionData } from './frame-data.ts'
import { LoweredList } from './lowered.tsx'
import { ThemeRows, themeRows } from './theme-rows.tsx'
import { oneVersion } from './version-data.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = ({ params }) => [
  { title: `Version ${params.version} · Protocol · Needlepoint` },
]

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await signedIn({ request, context })
  return staff.run(async (clinic) => {
    const { one, document } = await oneVersion(clinic, params.version)
    return { ...one, themes: themeRows(document) }
  })
}

/** One version for good: who answers for it, what it changed, and all its rules. */
export default function Version({ loaderData }: Route.ComponentProps) {
  const { address, version, name, inForce, changes, lowered, removed, before, themes } = loaderData
  const here = `/workbench/protocol/versions/${address}`
  return (
    <>
      <p className="crumb">
        <a href="/workbench/protocol/versions">Versions</a>
      </p>
      <h1>
        {version === null ? 'The built-in protocol' : `Version ${version.number}: ${version.title}`}
      </h1>
      <p className="version-state">
        {inForce ? <b className="in-force">In force</b> : 'No longer in force. It never changes.'}
      </p>
      {version === null ? (
        <p>
          It came with Needlepoint as {name.replace(/^.* /, '')}. Nobody in this clinic wrote or
          signed it.
        </p>
      ) : (
        <>
          <p className="draft-why">{version.why}</p>
          <Answers version={version} />
        </>
      )}
      <p className="actions screen-only">
        <PrintButton words="Print this page" />
        <a className="button quiet" href={`${here}/whole`}>
          All rules and words, to print
        </a>
      </p>
      {before !== null && (
        <section>
          <h2>
            {changes.length === 1 ? 'One change' : `${changes.length} changes`}{' '}
            <small className="rule-count">
              from <a href={`/workbench/protocol/versions/${before.address}`}>{before.name}</a>
            </small>
          </h2>
          {lowered.length > 0 && (
            <Notice level="stop" title="It protects less than the one before">
              <LoweredList lowered={lowered} />
              {version?.statement !== null && (
                <p>{version?.signer?.name} stated and signed this by itself.</p>
              )}
            </Notice>
          )}
          <Changes rules={changes} mine={false} removed={removed} />
        </section>
      )}
      <div className="themes">
        <ThemeRows themes={themes} part="triage" title="After: symptoms" base={here} />
        <ThemeRows themes={themes} part="screening" title="Before: screening" base={here} />
      </div>
    </>
  )
}

function Answers({ version: { writer, signer, publisher } }: { readonly version: VersionData }) {
  const rows = [
    ['Written', writer],
    ['Signed', signer],
    ['Published', publisher],
  ] as const
  return (
    <dl className="version-people">
      {rows.map(([label, by]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {by?.name}
            <small>{by?.at}</small>
          </dd>
        </div>
      ))}
    </dl>
  )
}

import { publishedVersions } from '#clinic/protocols/queries.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import { signedIn } from '../../access/staff-session.ts'
import type { Route } from './+types/versions.ts'
import { Places } from './frame.tsx'
import { protocolState, versionData } from './frame-data.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'Versions · Protocol · Needlepoint' }]

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await signedIn({ request, context })
  return staff.run(async (clinic) => {
    const { frame } = await protocolState(clinic, staff)
    const { time_zone: zone } = await clinicSettings(clinic)
    const versions = await publishedVersions(clinic)
    return {
      frame,
      builtIn: tpi.version,
      versions: versions.map((version) => versionData(version, zone, clinic.now)),
    }
  })
}

/** Every version this clinic ever worked by, newest first. None of them changes any more. */
export default function Versions({ loaderData }: Route.ComponentProps) {
  const { frame, builtIn, versions } = loaderData
  return (
    <>
      <h1>Protocol</h1>
      <Places at="versions" frame={frame} />
      <p>A decision keeps the version that made it, and comes out the same by it again.</p>
      <table className="list">
        <caption className="aside">Versions, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Version</th>
            <th scope="col">Written</th>
            <th scope="col">Signed</th>
            <th scope="col">Published</th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ number, title, why, writer, signer, publisher }, place) => (
            <tr key={number}>
              <td>
                <a href={`/workbench/protocol/versions/${number}`}>
                  {number}: {title}
                </a>
                {place === 0 && <span className="in-force"> in force</span>}
                <small>{why}</small>
              </td>
              <By label="Written" by={writer} />
              <By label="Signed" by={signer} />
              <By label="Published" by={publisher} />
            </tr>
          ))}
          <tr>
            <td>
              <a href="/workbench/protocol/versions/built-in">{builtIn}</a>
              {versions.length === 0 && <span className="in-force"> in force</span>}
              <small>The built-in protocol. Draft until a clinic signs it.</small>
            </td>
            <By label="Written" by={{ name: 'with Needlepoint', at: '' }} />
            <By label="Signed" by={{ name: 'nobody', at: '' }} />
            <td />
          </tr>
        </tbody>
      </table>
    </>
  )
}

type ByProps = {
  readonly label: string
  readonly by: { readonly name: string; readonly at: string } | null
}

function By({ label, by }: ByProps) {
  return (
    <td>
      <span className="narrow-only">{label}: </span>
      {by?.name}
      <small>{by?.at}</small>
    </td>
  )
}

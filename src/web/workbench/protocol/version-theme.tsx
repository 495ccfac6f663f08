import { signedIn } from '../../access/staff-session.ts'
import { found } from '../form.ts'
import type { Route } from './+types/version-theme.ts'
import { RuleCard } from './rule-card.tsx'
import { rulesOf } from './rule-data.ts'
import { themesOf } from './themes.ts'
import { oneVersion } from './version-data.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title ?? 'Protocol'} · Protocol · Needlepoint` },
]

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await signedIn({ request, context })
  return staff.run(async (clinic) => {
    const { one, document } = await oneVersion(clinic, params.version)
    const theme = found(themesOf(document).find(({ id }) => id === params.theme))
    return {
      address: one.address,
      name: one.name,
      inForce: one.inForce,
      title: theme.title,
      rules: rulesOf(document, theme.ruleIds),
    }
  })
}

/** The rules of one theme as a version of the clinic says them. */
export default function VersionTheme({ loaderData }: Route.ComponentProps) {
  const { address, name, inForce, title, rules } = loaderData
  return (
    <>
      <p className="crumb">
        <a href="/workbench/protocol/versions">Versions</a> ·{' '}
        <a href={`/workbench/protocol/versions/${address}`}>{name}</a>
      </p>
      <h1>{title}</h1>
      <p className="hint">
        As {name} says it{inForce ? ', in force now.' : '; no longer in force.'}
      </p>
      {rules.map((rule) => (
        <RuleCard key={rule.id} rule={rule} mayChange={false} />
      ))}
    </>
  )
}

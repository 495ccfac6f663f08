import { signedIn } from '../../access/staff-session.ts'
import { found } from '../form.ts'
import type { Route } from './+types/theme.ts'
import { protocolState } from './frame-data.ts'
import { RuleCard } from './rule-card.tsx'
import { rulesOf } from './rule-data.ts'
import { themesOf } from './themes.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title ?? 'Protocol'} · Protocol · Needlepoint` },
]

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await signedIn({ request, context })
  const { frame, force, draft } = await staff.run((clinic) => protocolState(clinic, staff))
  const mine = frame.draft?.mine === true
  const data = mine && draft !== undefined ? draft.document : force.protocol
  const theme = found(themesOf(data).find(({ id }) => id === params.theme))
  return {
    title: theme.title,
    part: theme.part,
    rules: rulesOf(data, theme.ruleIds),
    draft: mine ? frame.draft : null,
    unsigned: frame.builtIn !== null,
  }
}

/** The rules of one theme, one under the other. */
export default function ThemeOfRules({ loaderData }: Route.ComponentProps) {
  const { title, part, rules, draft, unsigned } = loaderData
  return (
    <>
      <p className="crumb">
        <a href="/workbench/protocol">Protocol</a> ·{' '}
        {part === 'triage' ? 'After: symptoms' : 'Before: screening'}
      </p>
      <h1>{title}</h1>
      <p className="hint">
        {draft === null
          ? unsigned && 'Draft until a clinic signs it.'
          : `In your draft ${draft.number}, “${draft.title}”. It is not in force.`}
      </p>
      {rules.map((rule) => (
        <RuleCard key={rule.id} rule={rule} mayChange={draft !== null} />
      ))}
    </>
  )
}

import { Form } from 'react-router'
import type { ProtocolData } from '#protocol/protocol.ts'
import { signedIn } from '../../access/staff-session.ts'
import { EmptyState } from '../../look/empty-state.tsx'
import { textOf } from '../form.ts'
import { Said } from '../said.tsx'
import type { Route } from './+types/rules.ts'
import { InForceNotice, Places } from './frame.tsx'
import { protocolState } from './frame-data.ts'
import { RuleCard } from './rule-card.tsx'
import { holdsWords, rulesOf } from './rule-data.ts'
import { ThemeRows, themeRows } from './theme-rows.tsx'
import { themesOf } from './themes.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'Protocol · Needlepoint' }]

const here = '/workbench/protocol'
const shownMost = 40

function search(data: ProtocolData, wanted: string) {
  if (wanted === '') return null
  const ids = themesOf(data).flatMap(({ ruleIds }) => ruleIds)
  const rules = rulesOf(data, ids).filter((rule) => holdsWords(rule, wanted))
  return { rules: rules.slice(0, shownMost), count: rules.length }
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await signedIn({ request, context })
  const wanted = textOf(new URL(request.url).searchParams, 'find')
  const { frame, force, draft } = await staff.run((clinic) => protocolState(clinic, staff))
  const data = frame.draft?.mine && draft !== undefined ? draft.document : force.protocol
  return {
    frame,
    wanted,
    found: search(data, wanted),
    themes: themeRows(data),
  }
}

type Data = Route.ComponentProps['loaderData']

/** The rules the clinic works by, by theme, and a search through all of them. */
export default function Rules({
  loaderData: { frame, wanted, found, themes },
}: Route.ComponentProps) {
  return (
    <>
      <h1>Protocol</h1>
      <Said />
      <Places at="rules" frame={frame} />
      {found === null && <InForceNotice frame={frame} />}
      {frame.draft?.mine && (
        <p>
          You read your draft {frame.draft.number}, “{frame.draft.title}”. It is not in force.
        </p>
      )}
      <Form role="search" className="find" action="/workbench/protocol">
        <label htmlFor="find">Find a rule</label>
        <input
          id="find"
          type="search"
          name="find"
          defaultValue={wanted}
          placeholder="fever, warfarin, P01"
        />
        <button className="button" type="submit">
          Find
        </button>
      </Form>
      {found === null ? (
        <div className="themes">
          <ThemeRows themes={themes} part="triage" title="After: symptoms" base={here} />
          <ThemeRows themes={themes} part="screening" title="Before: screening" base={here} />
        </div>
      ) : (
        <Found found={found} wanted={wanted} mine={frame.draft?.mine === true} />
      )}
    </>
  )
}

type FoundProps = {
  readonly found: NonNullable<Data['found']>
  readonly wanted: string
  readonly mine: boolean
}

function Found({ found: { rules, count }, wanted, mine }: FoundProps) {
  if (count === 0) {
    return (
      <EmptyState title="No rule has all these words">
        <p>
          Try one word less, or <a href="/workbench/protocol">read by theme</a>.
        </p>
      </EmptyState>
    )
  }
  return (
    <>
      <p role="status">
        {count === 1 ? 'One rule has' : `${count} rules have`} “{wanted}”
        {count > rules.length && `; here are the first ${rules.length}`}.{' '}
        <a href="/workbench/protocol">All themes</a>
      </p>
      {rules.map((rule) => (
        <RuleCard key={rule.id} rule={rule} mayChange={mine} />
      ))}
    </>
  )
}

import { Form } from 'react-router'
import type { ProtocolData } from '#protocol/protocol.ts'
import { signedIn } from '../../access/staff-session.ts'
import { EmptyState } from '../../look/empty-state.tsx'
import { RowLink, Rows } from '../../look/rows.tsx'
import { textOf } from '../form.ts'
import { Said } from '../said.tsx'
import type { Route } from './+types/rules.ts'
import { InForceNotice, Places } from './frame.tsx'
import { protocolState } from './frame-data.ts'
import { RuleCard } from './rule-card.tsx'
import { holdsWords, rulesOf } from './rule-data.ts'
import { type Theme, themesOf } from './themes.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'Protocol · Needlepoint' }]

const shownMost = 40

function search(data: ProtocolData, wanted: string) {
  if (wanted === '') return null
  const ids = themesOf(data).flatMap(({ ruleIds }) => ruleIds)
  const rules = rulesOf(data, ids).filter((rule) => holdsWords(rule, wanted))
  return { rules: rules.slice(0, shownMost), count: rules.length }
}

function themeRow(data: ProtocolData, { id, title, part, ruleIds }: Theme) {
  const own = rulesOf(data, ruleIds).filter(({ ownChoice }) => ownChoice).length
  return { id, title, part, rules: ruleIds.length, own }
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
    themes: themesOf(data).map((theme) => themeRow(data, theme)),
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
          <Themes themes={themes} part="triage" title="After: symptoms" />
          <Themes themes={themes} part="screening" title="Before: screening" />
        </div>
      ) : (
        <Found found={found} wanted={wanted} mine={frame.draft?.mine === true} />
      )}
    </>
  )
}

type ThemesProps = {
  readonly themes: Data['themes']
  readonly part: Theme['part']
  readonly title: string
}

function Themes({ themes, part, title }: ThemesProps) {
  const own = themes.filter((theme) => theme.part === part)
  const rules = own.reduce((sum, theme) => sum + theme.rules, 0)
  return (
    <section>
      <h2>
        {title} <small className="rule-count">{rules} rules</small>
      </h2>
      <Rows>
        {own.map((theme) => (
          <RowLink
            key={theme.id}
            href={`/workbench/protocol/themes/${theme.id}`}
            title={theme.title}
            detail={countWords(theme)}
          />
        ))}
      </Rows>
    </section>
  )
}

const countWords = ({ rules, own }: Data['themes'][number]): string =>
  `${rules === 1 ? '1 rule' : `${rules} rules`}${own === 0 ? '' : `, ${own} our own choice`}`

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

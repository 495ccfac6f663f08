import { Form } from 'react-router'
import { signedIn } from '../../access/staff-session.ts'
import { EmptyState } from '../../look/empty-state.tsx'
import { RowLink, Rows } from '../../look/rows.tsx'
import { textOf } from '../form.ts'
import type { Route } from './+types/muscles.ts'
import { muscleRows } from './muscle-data.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'Muscles · Needlepoint' }]

export async function loader({ request, context }: Route.LoaderArgs) {
  await signedIn({ request, context })
  const wanted = textOf(new URL(request.url).searchParams, 'find')
  return { wanted, groups: muscleRows(wanted) }
}

/** The atlas: every muscle by the part of the body, and a search by name, symptom or place that hurts. */
export default function Muscles({ loaderData: { wanted, groups } }: Route.ComponentProps) {
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <>
      <h1>Muscles</h1>
      <p className="hint">Draft: no clinician has signed any entry yet.</p>
      <Form role="search" className="find" action="/workbench/muscles" key={wanted}>
        <label htmlFor="find">Find a muscle</label>
        <input
          id="find"
          type="search"
          name="find"
          defaultValue={wanted}
          placeholder="temple, sciatica, infraspinatus"
        />
        <button className="button" type="submit">
          Find
        </button>
      </Form>
      {wanted !== '' && count > 0 && (
        <p role="status">
          {count === 1 ? 'One muscle has' : `${count} muscles have`} “{wanted}”.{' '}
          <a href="/workbench/muscles">All muscles</a>
        </p>
      )}
      {count === 0 && (
        <EmptyState title="No muscle has all these words">
          <p>
            Try one word less, or <a href="/workbench/muscles">see all muscles</a>.
          </p>
        </EmptyState>
      )}
      <div className="themes">
        {groups.map(({ group, title, rows }) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>
              {title} <small className="rule-count">{rows.length}</small>
            </h2>
            <Rows>
              {rows.map(({ id, name, detail }) => (
                <RowLink key={id} href={`/workbench/muscles/${id}`} title={name} detail={detail} />
              ))}
            </Rows>
          </section>
        ))}
      </div>
    </>
  )
}

import { data, Form, redirect } from 'react-router'
import { importDayList, previewDayList } from '#clinic/visits/import.ts'
import { signedIn } from '../../access/staff-session.ts'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { Field, HintAndError } from '../../look/field.tsx'
import { Notice } from '../../look/severity.tsx'
import { textOf } from '../form.ts'
import { Said, saying } from '../said.tsx'
import type { Route } from './+types/day-list.ts'
import { type DayListView, dayListView } from './day-list-view.ts'
import { listIn, orderIn } from './read-day-list.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'Day list · Needlepoint' }]

export async function loader({ request, context }: Route.LoaderArgs) {
  await signedIn({ request, context })
  return null
}

/** A file or a list seen before is looked at first; it is booked only by the second button. */
export async function action({ request, context }: Route.ActionArgs) {
  const { actor, run } = await signedIn({ request, context })
  const form = await request.formData()
  const text = await listIn(form)
  if (text === undefined) return data({ missing: true as const }, { status: 422 })
  const order = orderIn(form)
  const invite = textOf(form, 'invite') === 'yes'
  if (textOf(form, 'intent') !== 'import') {
    const preview = await run((clinic) => previewDayList(clinic, text, order))
    return { view: dayListView(preview), text, order }
  }
  const result = await run((clinic) => importDayList(clinic, actor, text, { order, invite }))
  if (result.kind === 'not-allowed') throw data(null, { status: 404 })
  if (result.kind === 'imported') return redirect(saying('/workbench/day-list', 'list-booked'))
  return data({ view: dayListView(result.preview), text, order }, { status: 422 })
}

/** Brings in the visits of a day from the practice's own list: looked at line by line, then booked whole. */
export default function DayList({ actionData }: Route.ComponentProps) {
  const missing = actionData !== undefined && 'missing' in actionData
  const message = 'Choose the file with the list.'
  const seen = actionData !== undefined && 'view' in actionData ? actionData : undefined
  return (
    <>
      <h1>Day list</h1>
      <Said />
      <ErrorSummary errors={missing ? [{ name: 'list', message }] : []} />
      {seen !== undefined && <Seen {...seen} />}
      <Form method="post" encType="multipart/form-data" className="list-file" noValidate>
        <Field
          name="list"
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          label={seen === undefined ? 'List as a CSV file' : 'Another file'}
          hint="Its first line names the columns: name, birth date, telephone, email, date, time, clinician, area, and language if you like."
          error={missing ? message : undefined}
        />
        <p className="actions">
          <button className={seen === undefined ? 'button' : 'button quiet'} type="submit">
            Look at the list
          </button>
        </p>
      </Form>
    </>
  )
}

type SeenProps = {
  readonly view: DayListView
  readonly text: string
  readonly order: string | undefined
}

function Seen({ view, text, order }: SeenProps) {
  if (view.kind === 'unclear-dates') return <AskOrder example={view.example} text={text} />
  return (
    <>
      <Troubles troubles={view.troubles} />
      {view.entries.length > 0 && <Entries entries={view.entries} />}
      {view.troubles.length === 0 && !view.bookable && (
        <Notice level="clear" title="Every line of this list is booked already.">
          <p>There is nothing to do.</p>
        </Notice>
      )}
      {view.bookable && (
        <Form method="post">
          <textarea name="text" hidden readOnly value={text} />
          <input type="hidden" name="order" value={order ?? ''} />
          <p className="field">
            <label>
              <input type="checkbox" name="invite" value="yes" defaultChecked /> Send each new visit
              its invitation by mail
            </label>
          </p>
          <p className="actions">
            <button className="button" type="submit" name="intent" value="import">
              {view.action}
            </button>
          </p>
        </Form>
      )}
    </>
  )
}

function Troubles({ troubles }: { readonly troubles: readonly string[] }) {
  if (troubles.length === 0) return null
  return (
    <Notice level="hold" title="Nothing is booked yet. Correct these lines in the file." urgent>
      <ul>
        {troubles.map((trouble) => (
          <li key={trouble}>{trouble}</li>
        ))}
      </ul>
    </Notice>
  )
}

type EntriesProps = { readonly entries: Extract<DayListView, { kind: 'preview' }>['entries'] }

function Entries({ entries }: EntriesProps) {
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">Patient</th>
          <th scope="col">When</th>
          <th scope="col">With, where it hurts</th>
          <th scope="col">On file</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ line, name, born, when, what, plan }) => (
          <tr key={line}>
            <td>
              <b>{name}</b> <small>born {born}</small>
            </td>
            <td>{when}</td>
            <td>{what}</td>
            <td>{plan}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function AskOrder({ example, text }: { readonly example: string; readonly text: string }) {
  return (
    <Form method="post">
      <textarea name="text" hidden readOnly value={text} />
      <fieldset className="field">
        <legend>How does this list write days?</legend>
        <HintAndError name="order" hint={`“${example}” can be read both ways.`} />
        <label>
          <input type="radio" name="order" value="month-first" required /> Month first, as 05/17
        </label>
        <label>
          <input type="radio" name="order" value="day-first" required /> Day first, as 17/05
        </label>
      </fieldset>
      <p className="actions">
        <button className="button" type="submit">
          Look at the list
        </button>
      </p>
    </Form>
  )
}

import { data, Form, redirect } from 'react-router'
import { noteReading } from '#clinic/audit/reading.ts'
import { answerInboxItem, openInboxItems } from '#clinic/inbox/answer.ts'
import { inForce } from '#clinic/protocols/in-force.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { signedIn } from '../../access/staff-session.ts'
import { EmptyState } from '../../look/empty-state.tsx'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { TextField } from '../../look/field.tsx'
import { Severity } from '../../look/severity.tsx'
import { flagMeanings } from '../alerts/words.ts'
import { idOf, textOf, typedOf } from '../form.ts'
import { Said, saying } from '../said.tsx'
import { whenText } from '../times.ts'
import { errorAt, type FormState } from '../visits/form-state.ts'
import type { Route } from './+types/inbox.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'Inbox · Needlepoint' }]

export async function loader({ request, context }: Route.LoaderArgs) {
  const { actor, run } = await signedIn({ request, context })
  return run(async (clinic) => {
    const { time_zone: zone } = await clinicSettings(clinic)
    const { triage } = (await inForce(clinic)).protocol
    const items = await openInboxItems(clinic)
    for (const { itemId, visitId } of items) {
      await noteReading(clinic, actor, { action: 'inbox.read', visitId, detail: { item: itemId } })
    }
    return items.map((item) => ({
      itemId: item.itemId,
      visitId: item.visitId,
      name: item.patientName,
      opened: whenText(item.openedAt, zone, clinic.now),
      due: whenText(item.dueAt, zone, clinic.now),
      late: Temporal.Instant.compare(item.dueAt, clinic.now) < 0,
      escalated: item.escalated,
      flags: flagMeanings(triage, item.input),
      ownWords: typeof item.input.free_text === 'string' ? item.input.free_text : '',
    }))
  })
}

export async function action({ request, context }: Route.ActionArgs) {
  const { actor, run } = await signedIn({ request, context })
  const form = await request.formData()
  const itemId = idOf(textOf(form, 'item'))
  const field = `answer-${itemId}`
  const { kind } = await run((clinic) =>
    answerInboxItem(clinic, actor, itemId, textOf(form, field)),
  )
  if (kind === 'answered') return redirect(saying('/workbench/inbox', 'answered'))
  if (kind === 'unknown') throw data(null, { status: 404 })
  const message =
    kind === 'text-needed'
      ? 'Write what the patient should know.'
      : 'A colleague has answered this.'
  return data({ errors: [{ name: field, message }], typed: typedOf(form) }, { status: 422 })
}

type Item = Route.ComponentProps['loaderData'][number]

/** Messages that can wait until the clinic is open; each is answered by a person with a name. */
export default function Inbox({ loaderData: items, actionData }: Route.ComponentProps) {
  const form = { errors: actionData?.errors ?? [], typed: actionData?.typed ?? {} }
  return (
    <>
      <h1>Inbox</h1>
      <Said />
      <ErrorSummary errors={form.errors} />
      {items.length === 0 ? (
        <EmptyState title="Everything is answered">
          <p>
            Reports that are not urgent wait here. What is not answered in time becomes an alert.
          </p>
        </EmptyState>
      ) : (
        items.map((item) => <InboxItem key={item.itemId} item={item} form={form} />)
      )}
    </>
  )
}

function InboxItem({ item, form }: { readonly item: Item; readonly form: FormState }) {
  const field = `answer-${item.itemId}`
  return (
    <article className="inbox-item">
      <h2>
        <a href={`/workbench/visits/${item.visitId}`}>{item.name}</a>
        <small>{item.opened}</small>
      </h2>
      <p>
        {item.late ? (
          <Severity level="hold" word={`Was due ${item.due}`} />
        ) : (
          <span>Answer by {item.due}</span>
        )}
        {item.escalated && ' · an alert was opened'}
      </p>
      <ul className="flags">
        {item.flags.map((flag) => (
          <li key={flag}>{flag}</li>
        ))}
      </ul>
      {item.ownWords !== '' && <blockquote>“{item.ownWords}”</blockquote>}
      <Form method="post">
        <input type="hidden" name="item" value={item.itemId} />
        <TextField
          name={field}
          label={`Answer to ${item.name}`}
          hint="The patient reads it with your name."
          rows={3}
          error={errorAt(form, field)}
          defaultValue={form.typed[field]}
        />
        <button className="button" type="submit">
          Send the answer
        </button>
      </Form>
    </article>
  )
}

import { data, Form, redirect } from 'react-router'
import { confirmFirst } from '../../access/confirm-first.ts'
import { signedIn } from '../../access/staff-session.ts'
import { EmptyState } from '../../look/empty-state.tsx'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { Field, TextField } from '../../look/field.tsx'
import { textOf, typedOf } from '../form.ts'
import { Said, saying } from '../said.tsx'
import { ConfirmForm } from '../sign-in/confirm-form.tsx'
import { errorAt, type FormState, untouched } from '../visits/form-state.ts'
import type { Route } from './+types/draft.ts'
import { actOnDraft } from './draft-actions.ts'
import { draftData } from './draft-data.ts'
import { DraftStep } from './draft-step.tsx'
import { ExaminationPart } from './examination.tsx'
import { Places } from './frame.tsx'
import { LoweredNotice } from './lowered.tsx'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'Draft · Protocol · Needlepoint' }]

export async function loader({ request, context }: Route.LoaderArgs) {
  return draftData(await signedIn({ request, context }))
}

/** What binds the clinic is done by someone who has just shown who they are. */
const binding: ReadonlySet<string> = new Set(['sign', 'publish'])

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await signedIn({ request, context })
  const form = await request.formData()
  const ask = binding.has(textOf(form, 'intent')) ? await confirmFirst(staff, form) : undefined
  if (ask !== undefined) return data(ask, 403)
  const done = await staff.run((clinic) => actOnDraft(clinic, staff.actor, form))
  if (done.kind === 'done') return redirect(saying(done.href, done.said))
  return data({ errors: done.errors, typed: typedOf(form) }, { status: 422 })
}

/** The clinic's draft: what it changes, what the check finds, who signs, who publishes. */
export default function DraftScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { frame, draft } = loaderData
  const ask = actionData !== undefined && 'confirmFirst' in actionData ? actionData : undefined
  const form = actionData !== undefined && 'errors' in actionData ? actionData : untouched
  return (
    <>
      <h1>Protocol</h1>
      <Said />
      <Places at="draft" frame={frame} />
      {ask !== undefined && <ConfirmForm confirmFirst={ask.confirmFirst} />}
      <ErrorSummary errors={form.errors} />
      {draft === null ? (
        <StartPart mayWrite={frame.mayWrite} form={form} />
      ) : (
        <>
          <h2 className="draft-title">
            Draft {draft.version.number}: {draft.version.title}
          </h2>
          <p className="draft-why">{draft.version.why}</p>
          <p className="hint">
            Written by {draft.version.writer.name}, last change {draft.version.writer.at}.
            {draft.version.signer !== null &&
              ` Signed by ${draft.version.signer.name}, ${draft.version.signer.at}.`}{' '}
            It is not in force.
          </p>
          <DraftStep draft={draft} form={form} />
          <LoweredNotice lowered={draft.lowered} />
          <ExaminationPart
            examination={draft.examination}
            mine={draft.mine}
            removed={draft.removed}
          />
          {draft.mayDiscard && <Discard />}
        </>
      )}
    </>
  )
}

function StartPart({ mayWrite, form }: { readonly mayWrite: boolean; readonly form: FormState }) {
  return (
    <>
      <EmptyState title="No draft is open">
        <p>
          {mayWrite
            ? 'A draft is a copy of what is in force. Nothing changes for patients until a second person has signed it and the clinic lead has published it.'
            : 'A clinician or the clinic lead begins one.'}
        </p>
      </EmptyState>
      {mayWrite && (
        <Form method="post" id="field-draft">
          <Field
            name="title"
            label="What will change"
            maxLength={120}
            error={errorAt(form, 'title')}
            defaultValue={form.typed.title}
          />
          <TextField
            name="why"
            label="Why"
            rows={3}
            hint="Whoever signs reads this first."
            error={errorAt(form, 'why')}
            defaultValue={form.typed.why}
          />
          <button className="button" type="submit" name="intent" value="start">
            Begin a draft
          </button>
        </Form>
      )}
    </>
  )
}

function Discard() {
  return (
    <details className="folded">
      <summary>Throw the draft away</summary>
      <Form method="post">
        <p>The rules in force stay as they are. What was changed in the draft is gone.</p>
        <button className="button stop" type="submit" name="intent" value="discard">
          Throw it away
        </button>
      </Form>
    </details>
  )
}

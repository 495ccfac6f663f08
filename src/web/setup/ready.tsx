import { data, redirect } from 'react-router'
import { listClinicians } from '#clinic/people/staff.ts'
import { acknowledgeDraft } from '#clinic/setup/complete.ts'
import { signedIn } from '../access/staff-session.ts'
import { ErrorSummary } from '../look/error-summary.tsx'
import { Notice } from '../look/severity.tsx'
import { textOf } from '../workbench/form.ts'
import { DoorPage } from '../workbench/sign-in/door-page.tsx'
import type { Route } from './+types/ready.ts'
import { Step } from './step.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'On call · Needlepoint' }]

export async function loader({ request, context }: Route.LoaderArgs) {
  const { run } = await signedIn({ request, context })
  return { clinicians: (await run(listClinicians)).map(({ name }) => name) }
}

export async function action({ request, context }: Route.ActionArgs) {
  const { actor, run } = await signedIn({ request, context })
  const form = await request.formData()
  if (textOf(form, 'draft') !== 'understood') {
    return data({ message: 'Say that you have read it. Nobody can do that for you.' }, 422)
  }
  await run((clinic) => acknowledgeDraft(clinic, actor))
  return redirect('/workbench/settings/staff')
}

/** The third screen: what must be true before the first patient, and that the content is a draft. */
export default function SetupReady({ loaderData, actionData }: Route.ComponentProps) {
  const message = actionData?.message
  const { clinicians } = loaderData
  return (
    <DoorPage>
      <Step at={3} />
      <h1>Before the first patient</h1>
      <ErrorSummary errors={message === undefined ? [] : [{ name: 'draft', message }]} />
      <section className="form-part">
        <h2>Someone must be on call</h2>
        {clinicians.length === 0 ? (
          <p>
            Nobody on the staff can take a case yet. Invite a clinician next, and put them on the
            roster under On call. Until then a patient’s report has nobody to reach.
          </p>
        ) : (
          <p>
            {clinicians.join(', ')} can take a case. Put them on the roster under On call. Where the
            roster names nobody, an alert goes to all of them.
          </p>
        )}
      </section>
      <form className="form-part" method="post">
        <h2>The medical content is a draft</h2>
        <Notice level="hold" title="No clinician has signed it for this clinic">
          <p>
            Its questions, rules and sentences come from published sources. A clinician of yours has
            to read, change and sign them, under Protocol, before it decides about a patient.
          </p>
        </Notice>
        <fieldset className="choice">
          <legend className="aside">The draft</legend>
          <div className="choice-rows">
            <label>
              <input type="checkbox" name="draft" value="understood" id="field-draft" />
              <span>I understand that a clinician must sign the protocol first</span>
            </label>
          </div>
        </fieldset>
        <p className="actions">
          <button className="button" type="submit">
            To the staff
          </button>
        </p>
      </form>
    </DoorPage>
  )
}

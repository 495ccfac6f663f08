import { data, Form, Link, redirect } from 'react-router'
import { endSessions, openSessions } from '#clinic/access/staff-sessions.ts'
import { passkeysOf, removePasskey } from '#clinic/identity/own-passkeys.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { confirmFirst } from '../../access/confirm-first.ts'
import { personHere } from '../../access/person-here.ts'
import { signInDoor } from '../../access/sign-in-door.ts'
import { signedIn } from '../../access/staff-session.ts'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { found, idOf, textOf } from '../form.ts'
import { Said, saying } from '../said.tsx'
import { ConfirmForm } from '../sign-in/confirm-form.tsx'
import type { Route } from './+types/me.ts'
import { SessionList, sessionWords } from './session-list.tsx'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'My sign-in · Needlepoint' }]

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await signedIn({ request, context })
  const userId = await personHere(staff)
  const passkeys = userId === undefined ? [] : await passkeysOf(signInDoor(context).db, userId)
  return staff.run(async (clinic) => {
    const { time_zone: zone } = await clinicSettings(clinic)
    const open = await openSessions(clinic, staff.actor.staffId)
    return {
      here: staff.sessionId,
      demo: userId === undefined,
      sessions: open.map(sessionWords(zone, clinic.now)),
      passkeys: passkeys.map(({ passkeyId, name, madeAt }) => ({
        passkeyId,
        name,
        made: madeAt?.toZonedDateTimeISO(zone).toLocaleString('en-US', { dateStyle: 'medium' }),
      })),
    }
  })
}

const myPage = '/workbench/settings/me'

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await signedIn({ request, context })
  const form = await request.formData()
  const intent = textOf(form, 'intent')
  if (intent === 'end-session') {
    const whose = { staffId: staff.actor.staffId, sessionId: idOf(textOf(form, 'session')) }
    await staff.run((clinic) => endSessions(clinic, staff.actor, whose))
    return redirect(saying(myPage, 'session-ended'))
  }
  const userId = found(await personHere(staff))
  const ask = await confirmFirst(staff, form)
  if (ask !== undefined) return data(ask, 403)
  if (intent === 'enrol') return redirect('/workbench/enrol')
  const removed = await removePasskey(signInDoor(context).db, userId, idOf(textOf(form, 'passkey')))
  if (removed === 'last') {
    const message = 'That is all you sign in with. Enrol something else first.'
    return data({ errors: [{ name: 'passkey', message }] }, 422)
  }
  return redirect(saying(myPage, 'passkey-removed'))
}

/** Where someone is signed in, and what they sign in with. */
export default function Me({ loaderData, actionData }: Route.ComponentProps) {
  const { here, demo, sessions, passkeys } = loaderData
  return (
    <>
      <h1>My sign-in</h1>
      <Said />
      {actionData !== undefined && 'errors' in actionData && (
        <ErrorSummary errors={actionData.errors} />
      )}
      {actionData !== undefined && 'confirmFirst' in actionData && (
        <ConfirmForm confirmFirst={actionData.confirmFirst} />
      )}
      {!demo && (
        <section className="form-part">
          <h2>Passkeys</h2>
          {passkeys.length === 0 ? (
            <p>None yet. With one, a touch signs you in, also on a tablet you share.</p>
          ) : (
            <ul className="duplicates" id="field-passkey">
              {passkeys.map((passkey) => (
                <li key={passkey.passkeyId}>
                  <span>
                    <b>{passkey.name}</b>
                    <small>made {passkey.made}</small>
                  </span>
                  <Form method="post">
                    <input type="hidden" name="passkey" value={passkey.passkeyId} />
                    <button
                      className="next"
                      type="submit"
                      name="intent"
                      value="remove-passkey"
                      aria-label={`Remove: ${passkey.name}, made ${passkey.made}`}
                    >
                      Remove
                    </button>
                  </Form>
                </li>
              ))}
            </ul>
          )}
          <Form method="post">
            <button className="button quiet" type="submit" name="intent" value="enrol">
              Add a passkey, or renew the password
            </button>
          </Form>
        </section>
      )}
      <p>
        <Link to="/workbench/settings/me/contacts">How I am reached when an alert rings</Link>
      </p>
      <SessionList title="Where I am signed in" sessions={sessions} here={here} />
    </>
  )
}

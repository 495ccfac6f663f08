import { data, redirect } from 'react-router'
import { connectedKinds } from '#clinic/contacts/contact.ts'
import { contactsOf } from '#clinic/contacts/queries.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { signedIn } from '../../access/staff-session.ts'
import { web } from '../../context.ts'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { Notice } from '../../look/severity.tsx'
import { found, textOf, typedOf } from '../form.ts'
import { Said, saying } from '../said.tsx'
import { whenText } from '../times.ts'
import type { Route } from './+types/contacts.ts'
import { AddContacts } from './contacts-add.tsx'
import { contactIntents } from './contacts-intents.ts'
import { ContactList } from './contacts-list.tsx'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'How I am reached · Needlepoint' }]

export async function loader({ request, context }: Route.LoaderArgs) {
  const { actor, run } = await signedIn({ request, context })
  const { outside } = context.get(web).installation
  return run(async (clinic) => {
    const { time_zone: zone } = await clinicSettings(clinic)
    const at = (time: Temporal.Instant | null) => time && whenText(time, zone, clinic.now)
    const member = await clinic.db
      .selectFrom('staff_member')
      .select('email')
      .where('clinic_id', '=', clinic.clinicId)
      .where('staff_id', '=', actor.staffId)
      .executeTakeFirst()
    const own = await contactsOf(clinic, actor.staffId)
    return {
      email: member?.email ?? null,
      connected: connectedKinds(outside),
      pushKey: outside.push?.publicKey,
      contacts: own.map((each) => ({
        contactId: each.contact_id,
        kind: each.kind,
        label: each.label,
        proven: each.verified_at !== null,
        codeSent: each.code_hash !== null,
        tested: at(each.tested_at),
        failure: each.test_failure,
      })),
    }
  })
}

const address = '/workbench/settings/me/contacts'

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await signedIn({ request, context })
  const form = await request.formData()
  const intent = found(contactIntents.get(textOf(form, 'intent')))
  const outcome = await intent({ staff, installation: context.get(web).installation }, form)
  if (outcome.kind === 'done') return redirect(saying(address, outcome.word))
  if (outcome.kind === 'secret') return data({ secret: outcome, errors: [], typed: {} })
  return data({ secret: null, errors: outcome.errors, typed: typedOf(form) }, 422)
}

/** One's own ways to be reached, in order; what reaches nobody is not counted. */
export default function Contacts({ loaderData, actionData }: Route.ComponentProps) {
  const { email, contacts, connected, pushKey } = loaderData
  const form = { errors: actionData?.errors ?? [], typed: actionData?.typed ?? {} }
  const secret = actionData?.secret ?? null
  return (
    <>
      <h1>How I am reached</h1>
      {form.errors.length === 0 && <Said />}
      <ErrorSummary errors={form.errors} />
      {secret !== null && (
        <Notice level="note" title="The secret of this webhook, shown only now" urgent>
          <p className="secret hand-over">{secret.secret}</p>
          <p>
            Your receiver checks the signature with it (Standard Webhooks).{' '}
            {secret.note ?? 'It was sent its code.'}
          </p>
        </Notice>
      )}
      <p>
        {email === null
          ? 'You have no mail address here, so nobody can put you on call.'
          : `An alert always goes to ${email} by mail. Whatever you prove below is tried as well, in your order.`}
      </p>
      <ContactList contacts={contacts} form={form} />
      <AddContacts key={contacts.length} form={form} connected={connected} pushKey={pushKey} />
    </>
  )
}

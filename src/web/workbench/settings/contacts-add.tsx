import { useState } from 'react'
import { Form, useSubmit } from 'react-router'
import type { ContactKind } from '#database/contact-tables.ts'
import { Choice } from '../../look/choice.tsx'
import { Field } from '../../look/field.tsx'
import { errorAt, type FormState } from '../visits/form-state.ts'
import { type PushTrouble, subscribeHere } from './push-client.ts'

type AddContactsProps = {
  readonly form: FormState
  readonly connected: readonly ContactKind[]
  readonly pushKey: string | undefined
}

/** A form for each way that is connected; what is not is said. */
export function AddContacts({ form, connected, pushKey }: AddContactsProps) {
  const has = (kind: ContactKind) => connected.includes(kind)
  return (
    <>
      {has('sms') ? <AddNumber form={form} /> : <NoTelephone />}
      {has('push') && pushKey !== undefined && <AddPush form={form} pushKey={pushKey} />}
      {has('webhook') && <AddWebhook form={form} />}
    </>
  )
}

function NoTelephone() {
  return (
    <section className="form-part">
      <h2>A telephone</h2>
      <p>Text messages and calls are not connected here. Whoever runs Needlepoint sets them up.</p>
    </section>
  )
}

function AddNumber({ form }: { readonly form: FormState }) {
  return (
    <section className="form-part">
      <h2>A telephone</h2>
      <Form method="post" noValidate>
        <Field
          name="number"
          label="Number"
          type="tel"
          autoComplete="tel"
          maxLength={40}
          error={errorAt(form, 'number')}
          defaultValue={form.typed.number}
        />
        <Choice
          name="how"
          label="How"
          layout="row"
          options={[
            { value: 'sms', label: 'Text message' },
            { value: 'voice', label: 'Call' },
          ]}
          chosen={[form.typed.how === 'voice' ? 'voice' : 'sms']}
        />
        <button className="button" type="submit" name="intent" value="add-number">
          Add and send a code
        </button>
      </Form>
    </section>
  )
}

const pushWords: Readonly<Record<PushTrouble, string>> = {
  'not-supported':
    'This browser takes no pushes. On an iPhone, put Needlepoint on the Home Screen first.',
  refused: 'This browser may not show notices of Needlepoint. Allow them in its settings.',
  failed: 'The browser could not reach its push service. Try again.',
}

type AddPushProps = { readonly form: FormState; readonly pushKey: string }

function AddPush({ form, pushKey }: AddPushProps) {
  const submit = useSubmit()
  const [trouble, setTrouble] = useState<PushTrouble>()
  const error = trouble === undefined ? errorAt(form, 'push') : pushWords[trouble]
  async function add() {
    setTrouble(undefined)
    const device = await subscribeHere(pushKey)
    if (typeof device === 'string') setTrouble(device)
    else await submit({ intent: 'add-push', ...device }, { method: 'post' })
  }
  return (
    <section className="form-part">
      <h2>This device</h2>
      <p>A push appears on the locked screen of the device you hold now.</p>
      {error !== undefined && (
        <p className="error" role="alert" id="field-push">
          {error}
        </p>
      )}
      <button className="button quiet" type="button" onClick={add}>
        Take pushes here
      </button>
    </section>
  )
}

function AddWebhook({ form }: { readonly form: FormState }) {
  return (
    <section className="form-part">
      <h2>A webhook</h2>
      <Form method="post" noValidate>
        <Field
          name="url"
          label="Address"
          type="url"
          hint="Your own pager or chat. It is sent a severity and a link, signed."
          placeholder="https://"
          maxLength={500}
          error={errorAt(form, 'url')}
          defaultValue={form.typed.url}
        />
        <button className="button quiet" type="submit" name="intent" value="add-webhook">
          Add and send a code
        </button>
      </Form>
    </section>
  )
}

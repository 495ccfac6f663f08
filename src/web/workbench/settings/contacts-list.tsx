import { Form } from 'react-router'
import type { ContactKind } from '#database/contact-tables.ts'
import { EmptyState } from '../../look/empty-state.tsx'
import { Field } from '../../look/field.tsx'
import { Severity } from '../../look/severity.tsx'
import { errorAt, type FormState } from '../visits/form-state.ts'

export const kindWords: Readonly<Record<ContactKind, string>> = {
  sms: 'Text message',
  voice: 'Call',
  push: 'Push',
  webhook: 'Webhook',
}

export type ContactWords = {
  readonly contactId: string
  readonly kind: ContactKind
  readonly label: string
  readonly proven: boolean
  readonly codeSent: boolean
  readonly tested: string | null
  readonly failure: string | null
}

type ContactListProps = { readonly contacts: readonly ContactWords[]; readonly form: FormState }

/** One's own ways to be reached, the first to be tried on top. */
export function ContactList({ contacts, form }: ContactListProps) {
  if (contacts.length === 0) {
    return (
      <EmptyState title="Only mail reaches you">
        <p>Mail wakes nobody. Add a way that does, and prove it.</p>
      </EmptyState>
    )
  }
  return (
    <ol className="contacts" aria-label="Ways to reach me, in order">
      {contacts.map((contact, place) => (
        <li key={contact.contactId} id={`field-contact-${contact.contactId}`}>
          <p>
            <b>{contact.label}</b>
            <small>{kindWords[contact.kind]}</small>
          </p>
          <State {...contact} />
          {!contact.proven && <Prove contact={contact} form={form} />}
          <Buttons contact={contact} first={place === 0} />
        </li>
      ))}
    </ol>
  )
}

function State({ proven, tested, failure }: ContactWords) {
  if (!proven) {
    return (
      <p>
        <Severity level="hold" word="Not proven" />, so it is not used.
      </p>
    )
  }
  if (failure !== null) {
    return (
      <p>
        <Severity level="stop" word="Last test failed" />, {tested}: {failure}.
      </p>
    )
  }
  return (
    <p>
      <Severity level="clear" word="Proven" />
      {tested === null ? ', not tested yet' : `, tested ${tested}`}.
    </p>
  )
}

function Prove({ contact, form }: { readonly contact: ContactWords; readonly form: FormState }) {
  const { contactId, label, codeSent } = contact
  const name = `code-${contactId}`
  return (
    <Form method="post" className="prove" noValidate>
      <input type="hidden" name="contact" value={contactId} />
      <Field
        name={name}
        label={`Code sent to ${label}`}
        error={errorAt(form, name)}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        size={7}
        hint="Six digits; it holds for ten minutes."
      />
      <p className="actions">
        <button className="button" type="submit" name="intent" value="verify">
          Prove it
        </button>
        <button className="button quiet" type="submit" name="intent" value="code">
          {codeSent ? 'Send a new code' : 'Send a code'}
        </button>
      </p>
    </Form>
  )
}

function Buttons({ contact, first }: { readonly contact: ContactWords; readonly first: boolean }) {
  const { contactId, kind, label, proven } = contact
  const named = `${kindWords[kind]}, ${label}`
  const button = (intent: string, words: string) => (
    <button
      className="next"
      type="submit"
      name="intent"
      value={intent}
      aria-label={`${words}: ${named}`}
    >
      {words}
    </button>
  )
  return (
    <Form method="post" className="contact-buttons">
      <input type="hidden" name="contact" value={contactId} />
      {proven && button('test', 'Send a test')}
      {!first && button('raise', 'Move up')}
      {button('remove', 'Remove')}
    </Form>
  )
}

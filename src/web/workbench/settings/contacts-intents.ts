import { type Added, addContact, type NewContact } from '#clinic/contacts/add.ts'
import { raiseContact, removeContact } from '#clinic/contacts/arrange.ts'
import { type CodeSent, sendCode, verifyContact } from '#clinic/contacts/prove.ts'
import { contactsOf } from '#clinic/contacts/queries.ts'
import { testContact } from '#clinic/contacts/test-contact.ts'
import type { Installation } from '#clinic/installation.ts'
import type { SignedIn } from '../../access/staff-session.ts'
import type { FieldError } from '../../look/error-summary.tsx'
import { found, idOf, textOf } from '../form.ts'
import type { SaidWord } from '../said.tsx'

export type ContactOutcome =
  | { readonly kind: 'done'; readonly word: SaidWord }
  | { readonly kind: 'secret'; readonly secret: string; readonly note: string | null }
  | { readonly kind: 'refused'; readonly errors: readonly FieldError[] }

type Desk = { readonly staff: SignedIn; readonly installation: Installation }

type Intent = (desk: Desk, form: FormData) => Promise<ContactOutcome>

const refused = (name: string, message: string): ContactOutcome => ({
  kind: 'refused',
  errors: [{ name, message }],
})

const addTrouble: Readonly<Record<Exclude<Added['kind'], 'added'>, string>> = {
  'not-connected': 'That way is not connected here.',
  'no-such-number': 'That number cannot exist. Write it with its country, such as +1 555 210 2000.',
  'no-such-address': 'Give an address that begins with https://.',
  'already-there': 'That is in your list already.',
  'too-many': 'Ten ways are enough. Remove one first.',
}

const codeTrouble = (sent: Exclude<CodeSent, { kind: 'sent' }>): string => {
  if (sent.kind === 'not-sent') return `The code was not sent: ${sent.reason}.`
  if (sent.kind === 'too-soon') return 'A code was just sent. Wait half a minute for another.'
  return 'That is not in your list any more.'
}

/** Adds it and sends the first code at once. */
async function add({ staff, installation }: Desk, wanted: NewContact, field: string) {
  const { run, actor, clinicId } = staff
  const added = await run((clinic) => addContact(clinic, actor, installation.outside, wanted))
  if (added.kind !== 'added') return refused(field, addTrouble[added.kind])
  const sent = await sendCode(installation, clinicId, actor, added.contactId)
  const note = sent.kind === 'sent' ? null : codeTrouble(sent)
  if (added.webhookSecret !== null) {
    return { kind: 'secret', secret: added.webhookSecret, note } satisfies ContactOutcome
  }
  if (note !== null) return refused(`code-${added.contactId}`, note)
  return { kind: 'done', word: 'code-sent' } satisfies ContactOutcome
}

const addNumber: Intent = (desk, form) => {
  const kind = textOf(form, 'how') === 'voice' ? 'voice' : 'sms'
  return add(desk, { kind, number: textOf(form, 'number') }, 'number')
}

const addWebhook: Intent = (desk, form) =>
  add(desk, { kind: 'webhook', url: textOf(form, 'url') }, 'url')

const addPush: Intent = (desk, form) => {
  const text = (name: string) => textOf(form, name)
  const subscription = { endpoint: text('endpoint'), p256dh: text('p256dh'), auth: text('auth') }
  return add(desk, { kind: 'push', device: text('device') || 'A device', subscription }, 'push')
}

const code: Intent = async ({ staff, installation }, form) => {
  const contactId = idOf(textOf(form, 'contact'))
  const sent = await sendCode(installation, staff.clinicId, staff.actor, contactId)
  if (sent.kind === 'sent') return { kind: 'done', word: 'code-sent' }
  return refused(`code-${contactId}`, codeTrouble(sent))
}

const verify: Intent = async ({ staff }, form) => {
  const contactId = idOf(textOf(form, 'contact'))
  const typed = textOf(form, `code-${contactId}`)
  const result = await staff.run((clinic) => verifyContact(clinic, staff.actor, contactId, typed))
  if (result.kind === 'verified') return { kind: 'done', word: 'contact-verified' }
  const field = `code-${contactId}`
  if (result.kind === 'wrong' && result.triesLeft > 0) {
    return refused(field, `That is not the code. Tries left: ${result.triesLeft}.`)
  }
  return refused(field, 'That code holds no more. Send a new one.')
}

const tryIt: Intent = async ({ staff, installation }, form) => {
  const contactId = idOf(textOf(form, 'contact'))
  const own = await staff.run((clinic) => contactsOf(clinic, staff.actor.staffId))
  const contact = found(own.find((each) => each.contact_id === contactId))
  const sent = await testContact(installation, staff.clinicId, staff.actor, contact)
  if (sent.kind === 'handed-over') return { kind: 'done', word: 'test-sent' }
  return refused(`contact-${contactId}`, `The test was not sent: ${sent.reason}.`)
}

const raise: Intent = async ({ staff }, form) => {
  const contactId = idOf(textOf(form, 'contact'))
  await staff.run((clinic) => raiseContact(clinic, staff.actor, contactId))
  return { kind: 'done', word: 'contact-moved' }
}

const remove: Intent = async ({ staff }, form) => {
  const contactId = idOf(textOf(form, 'contact'))
  await staff.run((clinic) => removeContact(clinic, staff.actor, contactId))
  return { kind: 'done', word: 'contact-removed' }
}

/** Every form of the screen, by the value of its button. */
export const contactIntents: ReadonlyMap<string, Intent> = new Map([
  ['add-number', addNumber],
  ['add-webhook', addWebhook],
  ['add-push', addPush],
  ['code', code],
  ['verify', verify],
  ['test', tryIt],
  ['raise', raise],
  ['remove', remove],
])

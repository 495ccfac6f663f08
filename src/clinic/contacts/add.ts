import type { Outside } from '#outside/outside.ts'
import { newWebhookSecret } from '#outside/webhook/signature.ts'
import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import type { Clinic } from '../clinic.ts'
import { connectedKinds } from './contact.ts'
import { toE164 } from './number.ts'
import { contactsOf } from './queries.ts'

const contactsMost = 10

/** A way to be reached as it was typed, or as the browser gave it. */
export type NewContact =
  | { readonly kind: 'sms' | 'voice'; readonly number: string }
  | { readonly kind: 'webhook'; readonly url: string }
  | {
      readonly kind: 'push'
      readonly device: string
      readonly subscription: {
        readonly endpoint: string
        readonly p256dh: string
        readonly auth: string
      }
    }

export type Added =
  | { kind: 'added'; contactId: string; webhookSecret: string | null }
  | { kind: 'not-connected' }
  | { kind: 'no-such-number' }
  | { kind: 'no-such-address' }
  | { kind: 'already-there' }
  | { kind: 'too-many' }

type Kept = {
  readonly label: string
  readonly address: string
  readonly webhookSecret: string | null
}

const isHttps = (url: string): boolean => URL.parse(url)?.protocol === 'https:'

/** What is shown of a contact, and its address as it is kept. */
function keptOf(outside: Outside, wanted: NewContact): Kept | Exclude<Added, { kind: 'added' }> {
  if ('number' in wanted) {
    const number = toE164(wanted.number)
    if (number === undefined) return { kind: 'no-such-number' }
    return { label: number, address: number, webhookSecret: null }
  }
  if (outside.vault === undefined) return { kind: 'not-connected' }
  if ('url' in wanted) {
    if (!isHttps(wanted.url)) return { kind: 'no-such-address' }
    const secret = newWebhookSecret()
    const address = outside.vault.close(JSON.stringify({ url: wanted.url, secret }))
    return { label: new URL(wanted.url).host, address, webhookSecret: secret }
  }
  if (!isHttps(wanted.subscription.endpoint)) return { kind: 'no-such-address' }
  const address = outside.vault.close(JSON.stringify(wanted.subscription))
  return { label: wanted.device, address, webhookSecret: null }
}

/** Adds a way to reach oneself, last in one's order. It counts once it is proven by a code. */
export async function addContact(
  clinic: Clinic,
  actor: Staff,
  outside: Outside,
  wanted: NewContact,
): Promise<Added> {
  if (!connectedKinds(outside).includes(wanted.kind)) return { kind: 'not-connected' }
  const kept = keptOf(outside, wanted)
  if ('kind' in kept) return kept
  const own = await contactsOf(clinic, actor.staffId)
  if (own.length >= contactsMost) return { kind: 'too-many' }
  const { label, address, webhookSecret } = kept
  if (own.some((each) => each.kind === wanted.kind && each.label === label)) {
    return { kind: 'already-there' }
  }
  const { contact_id: contactId } = await clinic.db
    .insertInto('contact_point')
    .values({
      clinic_id: clinic.clinicId,
      staff_id: actor.staffId,
      kind: wanted.kind,
      label,
      address,
      place: Math.max(0, ...own.map(({ place }) => place + 1)),
      created_at: clinic.now,
      code_hash: null,
      code_sent_at: null,
      verified_at: null,
      tested_at: null,
      test_failure: null,
    })
    .returning('contact_id')
    .executeTakeFirstOrThrow()
  await record(clinic, actor, {
    action: 'contact.add',
    detail: { contact: contactId, kind: wanted.kind },
  })
  return { kind: 'added', contactId, webhookSecret }
}

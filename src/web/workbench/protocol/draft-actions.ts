import type { Clinic } from '#clinic/clinic.ts'
import { discardDraft, startDraft } from '#clinic/protocols/draft.ts'
import { publish } from '#clinic/protocols/publish.ts'
import { putBackRule } from '#clinic/protocols/put-back-rule.ts'
import { signDraft } from '#clinic/protocols/sign.ts'
import type { SignedIn } from '../../access/staff-session.ts'
import type { FieldError } from '../../look/error-summary.tsx'
import { textOf } from '../form.ts'
import type { SaidWord } from '../said.tsx'

export type Done =
  | { readonly kind: 'done'; readonly said: SaidWord; readonly href: string }
  | { readonly kind: 'refused'; readonly errors: readonly FieldError[] }

type Actor = SignedIn['actor']

const here = '/workbench/protocol/draft'
const refused = (name: string, message: string): Done => ({
  kind: 'refused',
  errors: [{ name, message }],
})
const noDraft = refused('draft', 'There is no draft any more.')

/** Does what a form of the draft's screen asks for. */
export async function actOnDraft(clinic: Clinic, actor: Actor, form: FormData): Promise<Done> {
  const intent = textOf(form, 'intent')
  if (intent === 'start') return start(clinic, actor, form)
  if (intent === 'sign') return sign(clinic, actor, form)
  if (intent === 'publish') return putInForce(clinic, actor)
  if (intent === 'discard') return discard(clinic, actor)
  if (intent === 'put-back') return putBack(clinic, actor, textOf(form, 'rule'))
  return refused('draft', 'Choose what to do.')
}

async function start(clinic: Clinic, actor: Actor, form: FormData): Promise<Done> {
  const facts = { title: textOf(form, 'title'), why: textOf(form, 'why') }
  const { kind } = await startDraft(clinic, actor, facts)
  if (kind === 'started') return { kind: 'done', said: 'draft-started', href: here }
  if (kind === 'title-needed') return refused('title', 'Say in a few words what will change.')
  if (kind === 'why-needed') return refused('why', 'Say why.')
  if (kind === 'draft-open') return refused('draft', 'A colleague has just begun a draft.')
  return refused('draft', 'Only a clinician or the clinic lead can write a draft.')
}

async function sign(clinic: Clinic, actor: Actor, form: FormData): Promise<Done> {
  const at = instantIn(textOf(form, 'seen'))
  const states = textOf(form, 'states') === 'yes'
  const signed = at === undefined ? undefined : await signDraft(clinic, actor, at, states)
  if (signed === undefined || signed.kind === 'changed-meanwhile')
    return refused('draft', 'The draft was changed while you read it. Read it again, then sign.')
  if (signed.kind === 'signed') return { kind: 'done', said: 'signed', href: here }
  if (signed.kind === 'no-draft') return noDraft
  if (signed.kind === 'statement-needed')
    return refused('states', 'State that you have read what protects less, or do not sign.')
  if (signed.kind === 'already-signed') return refused('draft', `${signed.by} has signed it.`)
  if (signed.kind === 'own-draft')
    return refused('draft', 'You wrote this draft: a second person has to sign it.')
  return refused('draft', 'Only a clinician or the clinic lead can sign.')
}

function instantIn(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(text)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

async function putInForce(clinic: Clinic, actor: Actor): Promise<Done> {
  const published = await publish(clinic, actor)
  switch (published.kind) {
    case 'published':
      return { kind: 'done', said: 'published', href: '/workbench/protocol' }
    case 'errors-found': {
      const { errors } = published
      const found = errors === 1 ? 'one error' : `${errors} errors`
      return refused('draft', `The check finds ${found}. Correct the rules, then sign again.`)
    }
    case 'not-examined':
      return refused('draft', published.because)
    case 'unsigned':
      return refused('draft', 'A second person has to sign first.')
    case 'not-allowed':
      return refused('draft', 'Only the clinic lead can publish.')
    case 'no-draft':
      return noDraft
  }
}

async function putBack(clinic: Clinic, actor: Actor, ruleId: string): Promise<Done> {
  const { kind } = await putBackRule(clinic, actor, ruleId)
  if (kind === 'put-back') return { kind: 'done', said: 'rule-put-back', href: here }
  if (kind === 'no-draft') return noDraft
  if (kind === 'not-the-writer') return refused('draft', 'Only its writer changes a draft.')
  return refused('draft', `${ruleId} cannot be put back.`)
}

async function discard(clinic: Clinic, actor: Actor): Promise<Done> {
  const { kind } = await discardDraft(clinic, actor)
  if (kind === 'discarded') return { kind: 'done', said: 'discarded', href: here }
  return kind === 'no-draft'
    ? noDraft
    : refused('draft', 'Only its writer or the clinic lead can throw it away.')
}

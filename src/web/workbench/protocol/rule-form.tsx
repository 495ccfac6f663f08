import { data, Form, redirect } from 'react-router'
import { changeRule, readChange } from '#clinic/protocols/change-rule.ts'
import { findDraft } from '#clinic/protocols/queries.ts'
import { findRule } from '#clinic/protocols/rule.ts'
import { type SignedIn, signedIn } from '../../access/staff-session.ts'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { found, textOf, typedOf } from '../form.ts'
import { saying } from '../said.tsx'
import type { FormState } from '../visits/form-state.ts'
import type { Route } from './+types/rule-form.ts'
import { conditionOf, fieldErrors, readRuleForm } from './read-rule-form.ts'
import { RuleFields } from './rule-fields.tsx'
import { conditionWords, ruleFormData } from './rule-form-data.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = ({ params }) => [
  { title: `Change ${params.ruleId} · Protocol · Needlepoint` },
]

const draftPath = '/workbench/protocol/draft'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { actor, run } = await signedIn({ request, context })
  const draft = await run((clinic) => findDraft(clinic))
  if (draft === undefined || draft.writer.staffId !== actor.staffId) throw redirect(draftPath)
  const rule = found(findRule(draft.document, params.ruleId))
  return { ...ruleFormData(draft.document, rule), number: draft.number, draftTitle: draft.title }
}

type Tried =
  | { readonly kind: 'kept'; readonly said: 'rule-changed' | 'rule-same' }
  | { readonly kind: 'shown'; readonly errors: FormState['errors']; readonly words: string | null }
  | { readonly kind: 'gone' }

/** Keeps the change, or only says in words what the condition would mean. */
function tryChange({ actor, run }: SignedIn, ruleId: string, form: FormData): Promise<Tried> {
  return run(async (clinic): Promise<Tried> => {
    const draft = await findDraft(clinic)
    if (draft === undefined) return { kind: 'gone' }
    const rule = found(findRule(draft.document, ruleId))
    const change = readRuleForm(form, rule)
    if (textOf(form, 'intent') === 'look') {
      const read = readChange(draft.document, rule, change)
      if (read.kind === 'refused')
        return { kind: 'shown', errors: fieldErrors(read.problems), words: null }
      const changed = found(findRule(read.data, ruleId))
      return { kind: 'shown', errors: [], words: conditionWords(read.data, changed) }
    }
    const changed = await changeRule(clinic, actor, ruleId, change)
    if (changed.kind === 'changed') return { kind: 'kept', said: 'rule-changed' }
    if (changed.kind === 'unchanged') return { kind: 'kept', said: 'rule-same' }
    if (changed.kind !== 'refused') return { kind: 'gone' }
    return { kind: 'shown', errors: fieldErrors(changed.problems), words: null }
  })
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await signedIn({ request, context })
  const form = await request.formData()
  const tried = await tryChange(staff, params.ruleId, form)
  if (tried.kind === 'gone') return redirect(draftPath)
  if (tried.kind === 'kept') return redirect(saying(draftPath, tried.said))
  const { errors, words } = tried
  const typed = { ...typedOf(form), when: conditionOf(form) }
  return data({ errors, words, typed }, { status: errors.length > 0 ? 422 : 200 })
}

/** One rule of one's own draft: what it comes to, why, when as JSON with its meaning in words, and what is told. */
export default function RuleForm({ loaderData, actionData }: Route.ComponentProps) {
  const { ruleId, written, number, draftTitle } = loaderData
  const form: FormState = {
    errors: actionData?.errors ?? [],
    typed: actionData?.typed ?? written,
  }
  return (
    <>
      <p className="crumb">
        <a href={draftPath}>
          Draft {number}: {draftTitle}
        </a>
      </p>
      <h1>Change {ruleId}</h1>
      <ErrorSummary errors={form.errors} />
      <Form method="post" className="rule-form">
        <RuleFields
          rule={loaderData}
          form={form}
          words={actionData === undefined ? loaderData.words : actionData.words}
        />
        <p className="actions">
          <button className="button" type="submit" name="intent" value="keep">
            Keep it in the draft
          </button>
          <a className="button quiet" href={draftPath}>
            Leave it as it was
          </a>
        </p>
      </Form>
      <p className="rule-end">
        <a className="next stop" href={`${draftPath}/rules/${ruleId}/remove`}>
          Take {ruleId} out of the draft
        </a>
      </p>
    </>
  )
}

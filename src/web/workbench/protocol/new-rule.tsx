import { data, Form, redirect } from 'react-router'
import { addRule, readNewRule } from '#clinic/protocols/add-rule.ts'
import { findDraft } from '#clinic/protocols/queries.ts'
import { findRule } from '#clinic/protocols/rule.ts'
import { type SignedIn, signedIn } from '../../access/staff-session.ts'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { found, textOf, typedOf } from '../form.ts'
import { saying } from '../said.tsx'
import { type FormState, untouched } from '../visits/form-state.ts'
import type { Route } from './+types/new-rule.ts'
import { isNewPart, type NewPart, newRuleData } from './new-rule-data.ts'
import { NewRuleFields } from './new-rule-fields.tsx'
import { newRuleErrors, readNewRuleForm } from './read-new-rule.ts'
import { readingLevels } from './reading-level.ts'
import { conditionWords } from './rule-form-data.ts'

export const handle = { width: 'narrow' }

const titles = { after: 'A new red flag', before: 'A new screening rule' } as const

export const meta: Route.MetaFunction = () => [{ title: 'New rule · Protocol · Needlepoint' }]

const draftPath = '/workbench/protocol/draft'

const partOf = (part: string): NewPart => found(isNewPart(part) ? part : undefined)

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { actor, run } = await signedIn({ request, context })
  const draft = await run((clinic) => findDraft(clinic))
  if (draft === undefined || draft.writer.staffId !== actor.staffId) throw redirect(draftPath)
  const rule = newRuleData(draft.document, partOf(params.part))
  return { rule, number: draft.number, levels: readingLevels({ en: '', es: '' }) }
}

type Tried =
  | { readonly kind: 'gone' }
  | { readonly kind: 'added' }
  | { readonly kind: 'shown'; readonly errors: FormState['errors']; readonly words: string | null }

/** Adds the rule, or only says in words what it would mean. */
function tryRule({ actor, run }: SignedIn, part: NewPart, form: FormData): Promise<Tried> {
  return run(async (clinic): Promise<Tried> => {
    const draft = await findDraft(clinic)
    if (draft === undefined) return { kind: 'gone' }
    const wanted = readNewRuleForm(form, draft.document, part)
    if (wanted.kind === 'refused') return { kind: 'shown', errors: wanted.errors, words: null }
    if (textOf(form, 'intent') === 'look') {
      const read = readNewRule(draft.document, wanted.rule)
      if (read.kind === 'refused')
        return { kind: 'shown', errors: newRuleErrors(read.problems, part), words: null }
      const rule = found(findRule(read.data, read.ruleId))
      return { kind: 'shown', errors: [], words: conditionWords(read.data, rule) }
    }
    const added = await addRule(clinic, actor, wanted.rule)
    if (added.kind === 'added') return { kind: 'added' }
    if (added.kind !== 'refused') return { kind: 'gone' }
    return { kind: 'shown', errors: newRuleErrors(added.problems, part), words: null }
  })
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await signedIn({ request, context })
  const form = await request.formData()
  const tried = await tryRule(staff, partOf(params.part), form)
  if (tried.kind === 'gone') return redirect(draftPath)
  if (tried.kind === 'added') return redirect(saying(draftPath, 'rule-added'))
  const { errors, words } = tried
  const levels = readingLevels({ en: textOf(form, 'en'), es: textOf(form, 'es') })
  return data(
    { errors, words, levels, typed: typedOf(form) },
    { status: errors.length > 0 ? 422 : 200 },
  )
}

/** A rule of the clinic's own from a small form: what must be so, what it comes to, why, and what the patient reads. */
export default function NewRule({ loaderData, actionData }: Route.ComponentProps) {
  const { rule, number } = loaderData
  const form: FormState = actionData ?? untouched
  return (
    <>
      <p className="crumb">
        <a href={draftPath}>Draft {number}</a> ·{' '}
        {rule.part === 'after' ? 'After: symptoms' : 'Before: screening'}
      </p>
      <h1>{titles[rule.part]}</h1>
      <p>
        {rule.part === 'after'
          ? 'It holds when a report says all of what you choose here. It can only raise an answer: the most urgent rule decides.'
          : 'It holds when every answer you choose here was given. It can only raise an outcome: the strictest rule decides.'}
      </p>
      <ErrorSummary errors={form.errors} />
      <Form method="post" className="rule-form" noValidate>
        <NewRuleFields
          rule={rule}
          form={form}
          words={actionData?.words ?? null}
          levels={actionData?.levels ?? loaderData.levels}
        />
        <p className="actions">
          <button className="button" type="submit" name="intent" value="add">
            Add it to the draft
          </button>
          <a className="next" href={draftPath}>
            Add nothing
          </a>
        </p>
      </Form>
    </>
  )
}

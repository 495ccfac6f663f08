import { data, Form, redirect } from 'react-router'
import { findDraft } from '#clinic/protocols/queries.ts'
import { removeRule } from '#clinic/protocols/remove-rule.ts'
import { withoutRule } from '#clinic/protocols/without-rule.ts'
import { ruleChanges } from '#protocol/diff/rule-changes.ts'
import { signedIn } from '../../access/staff-session.ts'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { TextField } from '../../look/field.tsx'
import { found, textOf, typedOf } from '../form.ts'
import { saying } from '../said.tsx'
import { errorAt, untouched } from '../visits/form-state.ts'
import type { Route } from './+types/remove-rule.ts'
import { LoweredNotice } from './lowered.tsx'
import { loweredData } from './lowered-data.ts'
import { RuleCard } from './rule-card.tsx'
import { rulesOf } from './rule-data.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = ({ params }) => [
  { title: `Take out ${params.ruleId} · Protocol · Needlepoint` },
]

const draftPath = '/workbench/protocol/draft'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { actor, run } = await signedIn({ request, context })
  const draft = await run((clinic) => findDraft(clinic))
  if (draft === undefined || draft.writer.staffId !== actor.staffId) throw redirect(draftPath)
  const { ruleId } = params
  const rule = found(rulesOf(draft.document, [ruleId])[0])
  const after = withoutRule(draft.document, ruleId)
  return {
    rule,
    number: draft.number,
    lowered: loweredData(draft.document, after),
    /** What goes with it: told only with this rule, or promised by the page for it alone. */
    sentences: ruleChanges(draft.document, after).filter(
      ({ kind, id }) => kind === 'removed' && id !== ruleId,
    ).length,
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { actor, run } = await signedIn({ request, context })
  const form = await request.formData()
  const removed = await run((clinic) =>
    removeRule(clinic, actor, params.ruleId, textOf(form, 'why')),
  )
  if (removed.kind === 'removed') return redirect(saying(draftPath, 'rule-removed'))
  if (removed.kind !== 'why-needed' && removed.kind !== 'refused') return redirect(draftPath)
  const message =
    removed.kind === 'why-needed'
      ? 'Say why: whoever signs reads it.'
      : `It cannot be taken out: ${removed.because}`
  return data({ errors: [{ name: 'why', message }], typed: typedOf(form) }, { status: 422 })
}

/** Takes one rule out of one's own draft, with a reason. */
export default function RemoveRule({ loaderData, actionData }: Route.ComponentProps) {
  const { rule, number, lowered, sentences } = loaderData
  const form = actionData ?? untouched
  return (
    <>
      <p className="crumb">
        <a href={draftPath}>Draft {number}</a> ·{' '}
        <a href={`${draftPath}/rules/${rule.id}`}>Change {rule.id}</a>
      </p>
      <h1>Take out {rule.id}</h1>
      <ErrorSummary errors={form.errors} />
      <LoweredNotice lowered={lowered} />
      <RuleCard rule={rule} mayChange={false} />
      {sentences > 0 && (
        <p>
          {sentences === 1
            ? 'One sentence that patients read only because of it goes too.'
            : `${sentences} sentences that patients read only because of it go too.`}
        </p>
      )}
      <Form method="post" noValidate>
        <TextField
          name="why"
          label="Why it is taken out"
          rows={3}
          hint="Whoever signs reads this beside the rule."
          error={errorAt(form, 'why')}
          defaultValue={form.typed.why}
        />
        <p className="actions">
          <button className="button stop" type="submit">
            Take it out of the draft
          </button>
          <a className="next" href={`${draftPath}/rules/${rule.id}`}>
            Leave it in
          </a>
        </p>
      </Form>
    </>
  )
}

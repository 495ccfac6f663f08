import { data, Form, redirect } from 'react-router'
import { changeSentence } from '#clinic/protocols/change-sentence.ts'
import { findDraft } from '#clinic/protocols/queries.ts'
import { pageSentences } from '#clinic/protocols/sentence.ts'
import { signedIn } from '../../access/staff-session.ts'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { found, textOf, typedOf } from '../form.ts'
import { saying } from '../said.tsx'
import type { FormState } from '../visits/form-state.ts'
import type { Route } from './+types/sentence-form.ts'
import { BothLanguages } from './both-languages.tsx'
import { readingLevels } from './reading-level.ts'
import { RuleCard } from './rule-card.tsx'
import { rulesOf } from './rule-data.ts'
import { sentencePlaces } from './sentences.tsx'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [
  { title: 'Change the words · Protocol · Needlepoint' },
]

const draftPath = '/workbench/protocol/draft'
const wordsPath = '/workbench/protocol/sentences'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { actor, run } = await signedIn({ request, context })
  const draft = await run((clinic) => findDraft(clinic))
  if (draft === undefined || draft.writer.staffId !== actor.staffId) throw redirect(draftPath)
  const { id, place, sentence, rules } = found(
    pageSentences(draft.document).find((each) => each.id === params.sentenceId),
  )
  const { en, es } = sentence
  return {
    id,
    place: sentencePlaces.find(([each]) => each === place)?.[1] ?? '',
    written: { en, es },
    levels: readingLevels({ en, es }),
    names: [...new Set([...`${en} ${es}`.matchAll(/\{\w+\}/g)].map(([name]) => name))],
    rules: rulesOf(draft.document, rules).map((rule) => ({ ...rule, page: [] })),
    number: draft.number,
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { actor, run } = await signedIn({ request, context })
  const form = await request.formData()
  const words = { en: textOf(form, 'en'), es: textOf(form, 'es') }
  const shown = (errors: FormState['errors'], status: number) =>
    data({ errors, typed: typedOf(form), levels: readingLevels(words) }, { status })
  if (textOf(form, 'intent') === 'measure') return shown([], 200)
  const changed = await run((clinic) => changeSentence(clinic, actor, params.sentenceId, words))
  const back = `${wordsPath}#${params.sentenceId}`
  if (changed.kind === 'changed') return redirect(saying(back, 'words-changed'))
  if (changed.kind === 'unchanged') return redirect(saying(back, 'words-same'))
  if (changed.kind !== 'refused') return redirect(draftPath)
  const errors = changed.problems.map(({ path, message }) => ({
    name: path === 'es' ? 'es' : 'en',
    message,
  }))
  return shown(errors, 422)
}

/** One sentence of the page in both languages, beside the rules the system obeys for it. */
export default function SentenceForm({ loaderData, actionData }: Route.ComponentProps) {
  const { id, place, written, names, rules, number } = loaderData
  const form: FormState = {
    errors: actionData?.errors ?? [],
    typed: actionData?.typed ?? written,
  }
  return (
    <>
      <p className="crumb">
        <a href={`${wordsPath}#${id}`}>Words of draft {number}</a> · {place}
      </p>
      <h1>Change the words</h1>
      <ErrorSummary errors={form.errors} />
      <Form method="post" className="rule-form">
        <BothLanguages form={form} levels={actionData?.levels ?? loaderData.levels} />
        {names.length > 0 && (
          <p className="hint">Filled in for each patient: {names.join(', ')}. Keep them.</p>
        )}
        <p className="actions">
          <button className="button" type="submit" name="intent" value="keep">
            Keep it in the draft
          </button>
          <button className="button quiet" type="submit" name="intent" value="measure">
            Measure again
          </button>
          <a className="next" href={`${wordsPath}#${id}`}>
            Leave it as it was
          </a>
        </p>
      </Form>
      <section className="obeyed">
        <h2>{rules.length === 0 ? 'It only teaches' : 'What the system does for it'}</h2>
        {rules.length === 0 && <p>No rule depends on these words.</p>}
        {rules.map((rule) => (
          <RuleCard key={rule.id} rule={rule} mayChange />
        ))}
      </section>
    </>
  )
}

import { Form } from 'react-router'
import { Choice } from '../../look/choice.tsx'
import { TextField } from '../../look/field.tsx'
import { Notice } from '../../look/severity.tsx'
import { errorAt, type FormState } from '../visits/form-state.ts'
import type { AlertData } from './alert-data.ts'
import { outcomeWords } from './words.ts'

type OutcomeFormProps = { readonly alert: AlertData; readonly form: FormState }

/** Only this closes a case: what came of it, and what was said and done. */
export function OutcomeForm({ alert, form }: OutcomeFormProps) {
  return (
    <section id="outcome">
      <h2>Outcome</h2>
      {!alert.mine && <p className="hint">{alert.takenBy} has the case. You can close it too.</p>}
      <Form method="post">
        <input type="hidden" name="seen" value={alert.seenReportId} />
        <Choice
          name="outcome"
          label="What came of it?"
          error={errorAt(form, 'outcome')}
          options={Object.entries(outcomeWords).map(([value, label]) => ({ value, label }))}
          chosen={form.typed.outcome === undefined ? [] : [form.typed.outcome]}
        />
        <TextField
          name="text"
          label="What was said and done"
          rows={3}
          error={errorAt(form, 'text')}
          defaultValue={form.typed.text}
        />
        <button className="button" type="submit" name="intent" value="close">
          Close the case
        </button>
      </Form>
    </section>
  )
}

export function ClosedAlert({ closed }: { readonly closed: NonNullable<AlertData['closed']> }) {
  return (
    <Notice level="clear" title={closed.outcome}>
      <p>
        {closed.text}
        <br />
        <small>
          Closed by {closed.by}, {closed.at}
        </small>
      </p>
    </Notice>
  )
}

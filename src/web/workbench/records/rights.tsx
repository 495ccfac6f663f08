import { Form } from 'react-router'
import { Field, TextField } from '../../look/field.tsx'
import { errorAt, type FormState } from '../visits/form-state.ts'
import type { RecordData } from './record-data.ts'

/** The whole record as a file: asked for by someone who has just shown who they are. */
export function Copy({ patientId, fresh }: Pick<RecordData, 'patientId' | 'fresh'>) {
  const file = `/workbench/records/${patientId}/file`
  return (
    <section className="form-part">
      <h2>The patient’s own copy</h2>
      <p>Everything the clinic keeps of this patient, and who saw it. Making it is kept, too.</p>
      {fresh ? (
        <p className="actions">
          <a className="button" href={file} download>
            As a page to read
          </a>
          <a className="button quiet" href={`${file}?as=json`} download>
            As data (JSON)
          </a>
        </p>
      ) : (
        <Form method="post">
          <button className="button" type="submit" name="intent" value="copy">
            Show that it is you, then take the copy
          </button>
        </Form>
      )}
    </section>
  )
}

type ForgetProps = Pick<RecordData, 'forget'> & { readonly form: FormState }

/** Forgetting: what it does, and why it may or may not be done today. */
export function Forget({ forget, form }: ForgetProps) {
  return (
    <section className="form-part">
      <h2>Forget this patient</h2>
      <p id={forget.ready ? undefined : 'field-why'}>{forget.words}</p>
      {forget.ready && !forget.allowed && <p>The clinic lead does it.</p>}
      {forget.ready && forget.allowed && (
        <Form method="post" noValidate>
          <p>
            Name, date of birth but for the year, telephone, mail and everything written freely go,
            and the links end. What was treated and decided stays, without a name, and so does who
            saw it. It cannot be taken back; older backups hold it until they are dropped.
          </p>
          <TextField
            name="why"
            label="Who asked for it, and how"
            rows={2}
            error={errorAt(form, 'why')}
            defaultValue={form.typed.why}
          />
          <button className="button stop" type="submit" name="intent" value="forget">
            Forget this patient
          </button>
        </Form>
      )}
    </section>
  )
}

type RetentionProps = Pick<RecordData, 'retention'> & { readonly form: FormState }

/** How long the clinic keeps records: its own choice, for the lead to sign. */
export function Retention({ retention, form }: RetentionProps) {
  const { years, mayChange } = retention
  return (
    <section className="form-part">
      <h2>How long records are kept</h2>
      <p>
        {years === 1 ? '1 year' : `${years} years`} after the last visit; of a child, after the 18th
        birthday. Law differs from place to place: the clinic chooses, and the lead answers for it.
      </p>
      {mayChange && (
        <Form method="post" noValidate className="readers-wanted" key={years}>
          <Field
            name="years"
            label="Years, for every record"
            inputMode="numeric"
            error={errorAt(form, 'years')}
            defaultValue={form.typed.years ?? years}
          />
          <button className="button quiet" type="submit" name="intent" value="retention">
            Keep this
          </button>
        </Form>
      )}
    </section>
  )
}

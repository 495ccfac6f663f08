import { Form } from 'react-router'
import { Field, TextField } from '../../look/field.tsx'
import { errorAt, type FormState } from '../visits/form-state.ts'
import type { RecordData } from './record-data.ts'
import { fieldWords } from './words.ts'

/** What was corrected: both values, who did it and why. */
export function Corrections({ corrections }: Pick<RecordData, 'corrections'>) {
  if (corrections.length === 0) return null
  return (
    <section className="form-part">
      <h2>Corrections</h2>
      <table className="list">
        <caption className="aside">What was corrected, newest first</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Before</th>
            <th scope="col">Now</th>
            <th scope="col">Who, when and why</th>
          </tr>
        </thead>
        <tbody>
          {corrections.map((each) => (
            <tr key={each.correctionId}>
              <td>{fieldWords[each.field]}</td>
              <td>
                <del>{each.before ?? 'none'}</del>
              </td>
              <td>
                <ins>{each.after ?? 'none'}</ins>
              </td>
              <td>
                {each.by}, {each.at}: “{each.reason}”
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type FormProps = { readonly record: RecordData; readonly form: FormState }

export function CorrectionForm({ record, form }: FormProps) {
  const text = (name: string, now: string) => ({
    name,
    error: errorAt(form, name),
    defaultValue: form.typed[name] ?? now,
  })
  return (
    <section className="form-part">
      <h2>Correct who it is</h2>
      <p>What stands there now is kept beside what you write.</p>
      <Form method="post" noValidate key={record.corrections[0]?.correctionId ?? 'none'}>
        <div className="two">
          <Field {...text('name', record.name)} label="Name" autoComplete="off" />
          <Field {...text('birth', record.birthDate)} label="Date of birth" type="date" />
          <Field {...text('telephone', record.telephone)} label="Telephone" type="tel" optional />
          <Field {...text('email', record.email)} label="Mail" type="email" optional />
        </div>
        <TextField
          {...text('reason', '')}
          label="What it rests on"
          hint="For example: passport shown, or the patient said so on the telephone."
          rows={2}
        />
        <button className="button" type="submit" name="intent" value="correct">
          Correct it
        </button>
      </Form>
    </section>
  )
}

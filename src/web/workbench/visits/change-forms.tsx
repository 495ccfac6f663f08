import { Form } from 'react-router'
import { Field, TextField } from '../../look/field.tsx'
import { Severity } from '../../look/severity.tsx'
import { errorAt, type FormState } from './form-state.ts'
import type { VisitData } from './visit-data.ts'

type ChangeProps = { readonly visit: VisitData; readonly form: FormState }

const isOver = ({ station }: VisitData): boolean => station === 'cancelled' || station === 'no-show'

/** What else can be done with a visit: its link, and before the procedure its time and its end. */
export function ChangeForms({ visit, form }: ChangeProps) {
  if (isOver(visit)) return null
  return (
    <aside className="change" aria-label="Change the visit">
      <h2>Link for the patient</h2>
      <LinkState link={visit.link} />
      <LinkForms visit={visit} />
      {visit.procedure === null && (
        <>
          <h2>Change the visit</h2>
          <Move visit={visit} form={form} />
          <Cancel form={form} />
          <details>
            <summary>The patient did not come</summary>
            <Form method="post">
              <p>The visit and its links end. This cannot be taken back.</p>
              <button className="button stop" type="submit" name="intent" value="no-show">
                Note it
              </button>
            </Form>
          </details>
        </>
      )}
    </aside>
  )
}

function LinkState({ link }: Pick<VisitData, 'link'>) {
  return (
    <p className="link-state">
      {link.trouble ? <Severity level="hold" word={link.link} /> : link.link}
      <br />
      {link.patient ?? 'Not opened yet'}
    </p>
  )
}

function LinkForms({ visit }: { readonly visit: VisitData }) {
  return (
    <Form method="post" className="stack">
      {visit.email !== null && (
        <button className="next" type="submit" name="intent" value="invite">
          Send it by mail
        </button>
      )}
      <a className="next" href={`/workbench/visits/${visit.visitId}/invitation`}>
        Print it with its code
      </a>
      <button className="next" type="submit" name="intent" value="revoke">
        End all links
      </button>
    </Form>
  )
}

function Move({ visit, form }: ChangeProps) {
  const error = errorAt(form, 'day') ?? errorAt(form, 'time')
  return (
    <details open={error !== undefined}>
      <summary>Move to another time</summary>
      <Form method="post">
        <Field
          name="day"
          label="Day"
          type="date"
          error={errorAt(form, 'day')}
          defaultValue={form.typed.day ?? visit.dayInput}
        />
        <Field
          name="time"
          label="Time"
          type="time"
          error={errorAt(form, 'time')}
          defaultValue={form.typed.time ?? visit.time}
        />
        <button className="button" type="submit" name="intent" value="move">
          Move the visit
        </button>
      </Form>
    </details>
  )
}

function Cancel({ form }: { readonly form: FormState }) {
  const error = errorAt(form, 'why')
  return (
    <details open={error !== undefined}>
      <summary>Cancel the visit</summary>
      <Form method="post">
        <TextField name="why" label="Why" rows={2} error={error} defaultValue={form.typed.why} />
        <button className="button stop" type="submit" name="intent" value="cancel">
          Cancel the visit
        </button>
      </Form>
    </details>
  )
}

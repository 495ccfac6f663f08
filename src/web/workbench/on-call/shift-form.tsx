import { Form } from 'react-router'
import { Choice } from '../../look/choice.tsx'
import { Field } from '../../look/field.tsx'
import { Pick, type PickProps } from '../pick.tsx'
import { errorAt, type FormState } from '../visits/form-state.ts'

type ShiftFormProps = {
  readonly form: FormState
  readonly clinicians: PickProps['options']
  readonly today: string
}

/** Puts someone on call. A person who cannot be reached is refused. */
export function ShiftForm({ form, clinicians, today }: ShiftFormProps) {
  const { typed } = form
  const field = (name: string, otherwise: string) => ({
    name,
    error: errorAt(form, name),
    defaultValue: typed[name] ?? otherwise,
  })
  return (
    <section className="form-part">
      <h2>Put someone on call</h2>
      <Form method="post">
        <Pick
          name="staff"
          label="Who"
          error={errorAt(form, 'staff')}
          options={clinicians}
          chosen={typed.staff}
        />
        <Choice
          name="tier"
          label="Called"
          layout="row"
          options={[
            { value: 'primary', label: 'First' },
            { value: 'backup', label: 'As backup' },
          ]}
          chosen={[typed.tier === 'backup' ? 'backup' : 'primary']}
        />
        <div className="two">
          <Field {...field('from-day', today)} label="From" type="date" />
          <Field {...field('from-time', '17:00')} label="At" type="time" />
        </div>
        <div className="two">
          <Field {...field('to-day', today)} label="To" type="date" />
          <Field {...field('to-time', '')} label="At" type="time" />
        </div>
        <p className="actions">
          <button className="button" type="submit" name="intent" value="swap">
            Instead of the plan
          </button>
          <button className="button quiet" type="submit" name="intent" value="add">
            Put on call as well
          </button>
        </p>
      </Form>
    </section>
  )
}

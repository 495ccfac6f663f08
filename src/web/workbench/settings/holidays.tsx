import { Form } from 'react-router'
import { Field } from '../../look/field.tsx'
import { errorAt, type FormState } from '../visits/form-state.ts'

export type HolidayWords = {
  readonly day: string
  readonly dayText: string
  readonly name: string
}

type HolidaysProps = {
  readonly form: FormState
  readonly holidays: readonly HolidayWords[]
  readonly today: string
  readonly mayChange: boolean
}

/** Days on which the clinic is closed although its hours say otherwise. */
export function Holidays({ form, holidays, today, mayChange }: HolidaysProps) {
  return (
    <section className="form-part" id="holidays">
      <h2>Holidays</h2>
      {holidays.length === 0 ? (
        <p>None is noted. The clinic is closed all day on a holiday.</p>
      ) : (
        <table className="list">
          <caption className="aside">Days on which the clinic is closed</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Name</th>
              {mayChange && (
                <th scope="col">
                  <span className="aside">Remove</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {holidays.map((holiday) => (
              <tr key={holiday.day}>
                <td>{holiday.dayText}</td>
                <td>{holiday.name}</td>
                {mayChange && (
                  <td>
                    <Remove {...holiday} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {mayChange && <AddHoliday key={holidays.length} form={form} today={today} />}
    </section>
  )
}

function Remove({ day, dayText, name }: HolidayWords) {
  return (
    <Form method="post">
      <input type="hidden" name="day" value={day} />
      <button
        className="next"
        type="submit"
        name="intent"
        value="remove-holiday"
        aria-label={`Remove: ${name}, ${dayText}`}
      >
        Remove
      </button>
    </Form>
  )
}

function AddHoliday({ form, today }: Pick<HolidaysProps, 'form' | 'today'>) {
  const text = (name: string) => ({
    name,
    error: errorAt(form, name),
    defaultValue: form.typed[name],
  })
  return (
    <Form method="post">
      <div className="two">
        <Field {...text('holiday-day')} label="Day" type="date" min={today} />
        <Field {...text('holiday-name')} label="Name of the holiday" maxLength={80} />
      </div>
      <button className="button quiet" type="submit" name="intent" value="add-holiday">
        Add the holiday
      </button>
    </Form>
  )
}

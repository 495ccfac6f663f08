import { type Weekday, weekdays } from '#clinic/settings/hours.ts'
import type { OpeningHours } from '#database/tables.ts'
import { described, fieldId, HintAndError } from '../../look/field.tsx'
import { errorAt, type FormState } from '../visits/form-state.ts'
import { hoursName, spanPlaces, timeName, weekdayWords } from './read-settings.ts'

type HoursProps = { readonly form: FormState; readonly hours: OpeningHours }

/** When the clinic is open, day by day: two spans at most, blank for closed. */
export function HoursFields({ form, hours }: HoursProps) {
  return (
    <section className="form-part">
      <h2>Opening hours</h2>
      <p className="hint">
        Leave a day blank to stay closed, or the second pair when there is no break. What is not
        urgent is answered in these hours; an emergency is paged at any hour.
      </p>
      {weekdays.map((weekday) => (
        <DayFields key={weekday} weekday={weekday} form={form} hours={hours} />
      ))}
    </section>
  )
}

const endWords = { opens: 'opens', closes: 'closes' } as const

function DayFields({ weekday, form, hours }: HoursProps & { readonly weekday: Weekday }) {
  const name = hoursName(weekday)
  const error = errorAt(form, name)
  const spans = hours[weekday] ?? []
  const time = (place: 0 | 1, end: 'opens' | 'closes') => {
    const input = timeName(weekday, place, end)
    const kept = spans[place]?.[end === 'opens' ? 0 : 1] ?? ''
    const again = place === 1 ? ' again' : ''
    return (
      <input
        type="time"
        id={place === 0 && end === 'opens' ? fieldId(name) : undefined}
        name={input}
        aria-label={`${weekdayWords[weekday]} ${endWords[end]}${again}`}
        defaultValue={form.typed[input] ?? kept}
        {...described({ name, error })}
      />
    )
  }
  return (
    <fieldset className="hours">
      <legend>{weekdayWords[weekday]}</legend>
      <HintAndError name={name} error={error} />
      {spanPlaces.map((place) => (
        <span key={place}>
          {time(place, 'opens')}
          <span aria-hidden="true">–</span>
          {time(place, 'closes')}
        </span>
      ))}
    </fieldset>
  )
}

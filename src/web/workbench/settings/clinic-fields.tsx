import type { NewSettings } from '#clinic/settings/change.ts'
import { Choice } from '../../look/choice.tsx'
import { Field } from '../../look/field.tsx'
import { Notice } from '../../look/severity.tsx'
import { errorAt, type FormState } from '../visits/form-state.ts'

type FieldsProps = { readonly form: FormState; readonly settings: NewSettings }

/** What the clinic is called, where it is, and the numbers that patients are given. */
export function ClinicFields({ form, settings }: FieldsProps) {
  const text = (name: Exclude<keyof NewSettings, 'openingHours'>) => ({
    name,
    error: errorAt(form, name),
    defaultValue: form.typed[name] ?? settings[name],
    autoComplete: 'off',
    maxLength: 200,
  })
  const language = form.typed.language ?? settings.language
  return (
    <>
      <section className="form-part">
        <h2>The clinic</h2>
        <Field {...text('name')} label="Name" />
        <Field {...text('address')} label="Address" optional />
        <Choice
          name="language"
          label="Language of a new patient"
          layout="row"
          options={[
            { value: 'en', label: 'English' },
            { value: 'es', label: 'Spanish' },
          ]}
          chosen={[language === 'es' ? 'es' : 'en']}
        />
      </section>
      <section className="form-part">
        <h2>Numbers on the patient’s screen</h2>
        <p className="hint">Written as people write them. None can be left empty.</p>
        <div className="two">
          <Field {...text('telephone')} label="The clinic’s telephone" type="tel" />
          <Field {...text('emergencyNumber')} label="Emergency" type="tel" />
        </div>
        <div className="two">
          <Field {...text('crisisNumber')} label="Crisis line" type="tel" />
          <Field {...text('poisonNumber')} label="Poison line" type="tel" />
        </div>
      </section>
    </>
  )
}

type ZoneProps = FieldsProps & { readonly zones: readonly string[] }

/** The zone of every clock in the clinic. It is folded away: it changes when a clinic moves, if ever. */
export function ZoneField({ form, settings, zones }: ZoneProps) {
  const error = errorAt(form, 'timeZone')
  const typed = form.typed.timeZone ?? settings.timeZone
  return (
    <section className="form-part">
      <h2>Time zone</h2>
      <p>
        <b>{settings.timeZone.replaceAll('_', ' ')}</b>
      </p>
      <details open={error !== undefined || typed !== settings.timeZone}>
        <summary>Change the time zone</summary>
        <Notice level="hold" title="Every clock on these screens changes">
          <p>
            Visits and shifts that are booked keep their moment, so they are shown at another time
            of day. Opening hours and holidays count in the new zone at once. Patients keep their
            own zone.
          </p>
        </Notice>
        <Field
          name="timeZone"
          label="Time zone"
          list="zones"
          autoComplete="off"
          error={error}
          defaultValue={typed}
        />
        <datalist id="zones">
          {zones.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      </details>
    </section>
  )
}

import { Choice } from '../../look/choice.tsx'
import { DateField } from '../../look/date-field.tsx'
import { Field } from '../../look/field.tsx'
import { Pick } from '../pick.tsx'
import { errorAt, type FormState } from './form-state.ts'

type PatientFieldsProps = {
  readonly form: FormState
  readonly zone: string
  readonly zones: readonly string[]
  readonly language: 'en' | 'es'
}

const isSpanish = (language: string) => (language === 'es' ? 'es' : 'en')

/** Who the patient is and how they are reached. */
export function PatientFields({ form, zone, zones, language }: PatientFieldsProps) {
  const { typed } = form
  const text = (name: string) => ({
    name,
    error: errorAt(form, name),
    defaultValue: typed[name],
    autoComplete: 'off',
  })
  return (
    <section className="form-part">
      <h2>Patient</h2>
      <Field {...text('name')} label="Name" maxLength={120} />
      <DateField
        name="birth"
        label="Date of birth"
        error={errorAt(form, 'birth')}
        value={{
          day: typed['birth-day'] ?? '',
          month: typed['birth-month'] ?? '',
          year: typed['birth-year'] ?? '',
        }}
      />
      <div className="two">
        <Field {...text('telephone')} label="Telephone" type="tel" optional />
        <Field {...text('email')} label="Mail address" type="email" optional />
      </div>
      <Choice
        name="language"
        label="Language"
        layout="row"
        options={[
          { value: 'en', label: 'English' },
          { value: 'es', label: 'Spanish' },
        ]}
        chosen={[isSpanish(typed.language ?? language)]}
      />
      <details open={errorAt(form, 'zone') !== undefined || (typed.zone ?? '') !== ''}>
        <summary>Lives in another time zone than {zone.replaceAll('_', ' ')}</summary>
        <Field {...text('zone')} label="Time zone" list="zones" optional />
        <datalist id="zones">
          {zones.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      </details>
    </section>
  )
}

export type KnownPatientProps = {
  readonly patientId: string
  readonly name: string
  readonly birth: string
}

/** A patient the clinic has already: one more visit for the same person. */
export function KnownPatient({ patientId, name, birth }: KnownPatientProps) {
  return (
    <section className="form-part">
      <h2>Patient</h2>
      <input type="hidden" name="patient" value={patientId} />
      <p>
        <b>{name}</b>, born {birth}. <a href="/workbench/visits/new">Someone else</a>
      </p>
    </section>
  )
}

type VisitFieldsProps = {
  readonly form: FormState
  readonly day: string
  readonly clinicians: readonly { readonly id: string; readonly name: string }[]
}

const areas = [
  'Neck',
  'Neck and head',
  'Shoulder',
  'Shoulder blade',
  'Upper back',
  'Low back',
  'Low back and buttock',
  'Hip',
  'Thigh',
  'Lower leg',
]

/** When, with whom, and where it hurts. */
export function VisitFields({ form, day, clinicians }: VisitFieldsProps) {
  const { typed } = form
  return (
    <section className="form-part">
      <h2>Visit</h2>
      <div className="two">
        <Field
          name="day"
          label="Day"
          type="date"
          error={errorAt(form, 'day')}
          defaultValue={typed.day ?? day}
        />
        <Field
          name="time"
          label="Time"
          type="time"
          step={300}
          error={errorAt(form, 'time')}
          defaultValue={typed.time}
        />
      </div>
      <Pick
        name="clinician"
        label="Clinician"
        error={errorAt(form, 'clinician')}
        chosen={typed.clinician}
        options={clinicians.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Field
        name="area"
        label="Where it hurts"
        hint="In your own words, with the side."
        list="areas"
        maxLength={120}
        error={errorAt(form, 'area')}
        defaultValue={typed.area}
      />
      <datalist id="areas">
        {areas.flatMap((area) => [
          <option key={`${area} right`} value={`${area}, right`} />,
          <option key={`${area} left`} value={`${area}, left`} />,
        ])}
      </datalist>
      <Choice
        name="invite"
        label="Invitation"
        kind="checkbox"
        options={[
          {
            value: 'yes',
            label: 'Send the link by mail now',
            hint: 'Without a mail address, print it with its code on the next screen.',
          },
        ]}
        chosen={typed.area === undefined || typed.invite === 'yes' ? ['yes'] : []}
      />
    </section>
  )
}

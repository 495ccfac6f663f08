import type { CheckField as Field } from '#protocol/screening/checks.ts'
import { Choice } from '../../look/choice.tsx'
import { described, fieldId, HintAndError } from '../../look/field.tsx'
import { errorAt, type FormState } from '../visits/form-state.ts'
import { fieldLabels, labelOfChoice } from './words.ts'

type Props = { readonly name: string; readonly form: FormState }

const options = (values: readonly string[]) =>
  values.map((value) => ({ value, label: labelOfChoice(value) }))

/** A choice that may stay open: nothing chosen is not known. */
export function OpenChoice({ name, form, values }: Props & { readonly values: readonly string[] }) {
  return (
    <Choice
      name={name}
      label={fieldLabels[name] ?? name}
      layout={values.length <= 3 ? 'row' : 'list'}
      options={options(values)}
      chosen={[form.typed[name] ?? '']}
      error={errorAt(form, name)}
      optional
    />
  )
}

type InputProps = Props & {
  readonly label: string
  readonly unit?: string | undefined
  readonly type?: 'text' | 'date'
}

function Input({ name, label, unit, form, type = 'text' }: InputProps) {
  const error = errorAt(form, name)
  return (
    <p className="field">
      <label htmlFor={fieldId(name)}>
        {label} {unit !== undefined && <small>{unit}</small>}
      </label>
      <HintAndError name={name} hint={undefined} error={error} />
      <input
        id={fieldId(name)}
        name={name}
        type={type}
        inputMode={type === 'text' ? 'decimal' : undefined}
        autoComplete="off"
        maxLength={20}
        defaultValue={form.typed[name] ?? ''}
        {...described({ name, hint: undefined, error })}
      />
    </p>
  )
}

function Units({ name, units, form }: Props & { readonly units: readonly string[] }) {
  const error = errorAt(form, name)
  return (
    <p className="field">
      <label htmlFor={fieldId(name)}>Unit</label>
      <HintAndError name={name} hint={undefined} error={error} />
      <select
        id={fieldId(name)}
        name={name}
        defaultValue={form.typed[name] ?? ''}
        {...described({ name, hint: undefined, error })}
      >
        <option value="">Choose</option>
        {units.map((unit) => (
          <option key={unit} value={unit}>
            {unit === 'F' || unit === 'C' ? `°${unit}` : unit}
          </option>
        ))}
      </select>
    </p>
  )
}

type CheckFieldProps = {
  readonly part: string
  readonly field: Field
  readonly form: FormState
  /** Ticked values of a list. */
  readonly ticked: readonly string[]
}

/** One thing staff write down, by its kind. */
export function CheckField({ part, field, form, ticked }: CheckFieldProps) {
  const name = `${part}.${field.name}`
  const label = fieldLabels[name] ?? name
  switch (field.kind) {
    case 'number':
      return <Input name={name} label={label} unit={field.unit} form={form} />
    case 'dated':
      return (
        <div className="pair">
          <Input name={`${name}.value`} label={label} unit={field.unit} form={form} />
          <Input name={`${name}.on`} label={`${label}: day`} type="date" form={form} />
        </div>
      )
    case 'measure':
      return (
        <div className="pair">
          <Input name={`${name}.value`} label={label} form={form} />
          <Units name={`${name}.unit`} units={Object.keys(field.units)} form={form} />
        </div>
      )
    case 'yesNo':
      return <OpenChoice name={name} form={form} values={['yes', 'no']} />
    case 'choice':
      return <OpenChoice name={name} form={form} values={field.values} />
    case 'ticks':
      return (
        <div className="drugs">
          <Choice
            name={name}
            label={label}
            hint="None ticked means no local anesthetic."
            kind="checkbox"
            options={options(field.values)}
            chosen={ticked}
            error={errorAt(form, name)}
          />
        </div>
      )
  }
}

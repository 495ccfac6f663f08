import { described, type FieldTexts, fieldId, HintAndError } from '../look/field.tsx'

/** Options of one group stand together under its name. */
export type PickOption = {
  readonly value: string
  readonly label: string
  readonly group?: string
}

export type PickProps = FieldTexts & {
  readonly options: readonly PickOption[]
  readonly chosen?: string | undefined
  /** What stands there while nothing is chosen. */
  readonly empty?: string
}

/** One of several by a native select: the keyboard and a phone's own wheel know it. */
export function Pick({ name, label, hint, error, options, chosen, empty, optional }: PickProps) {
  return (
    <p className="field">
      <label htmlFor={fieldId(name)}>{label}</label>
      <HintAndError name={name} hint={hint} error={error} />
      <select
        id={fieldId(name)}
        name={name}
        defaultValue={chosen ?? ''}
        required={optional !== true}
        {...described({ name, hint, error })}
      >
        <option value="">{empty ?? 'Choose'}</option>
        {[...Map.groupBy(options, ({ group }) => group)].map(([group, own]) =>
          group === undefined ? (
            <Options key="" options={own} />
          ) : (
            <optgroup key={group} label={group}>
              <Options options={own} />
            </optgroup>
          ),
        )}
      </select>
    </p>
  )
}

function Options({ options }: { readonly options: readonly PickOption[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
}

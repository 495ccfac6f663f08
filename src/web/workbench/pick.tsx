import { described, type FieldTexts, fieldId, HintAndError } from '../look/field.tsx'

export type PickProps = FieldTexts & {
  readonly options: readonly { readonly value: string; readonly label: string }[]
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
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </p>
  )
}

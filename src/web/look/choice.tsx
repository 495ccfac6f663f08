import { described, type FieldTexts, fieldId, HintAndError } from './field.tsx'
import { useFrame } from './frame.ts'

export type ChoiceOption = {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

export type ChoiceProps = FieldTexts & {
  readonly kind?: 'radio' | 'checkbox'
  readonly options: readonly ChoiceOption[]
  /** Values already chosen. */
  readonly chosen?: readonly string[]
  /** `row` puts short answers such as yes and no beside each other. */
  readonly layout?: 'list' | 'row'
}

/** One question with answers as large touch rows; a link to its error lands on the first of them. */
export function Choice({
  name,
  label,
  hint,
  error,
  optional = false,
  kind = 'radio',
  options,
  chosen = [],
  layout = 'list',
}: ChoiceProps) {
  const { words } = useFrame()
  const group = described({ name, hint, error })
  return (
    <fieldset className="choice" data-layout={layout} aria-describedby={group['aria-describedby']}>
      <legend>
        {label} {optional && <small>({words.optional})</small>}
      </legend>
      <HintAndError name={name} hint={hint} error={error} />
      <div className="choice-rows">
        {options.map((option, place) => (
          <label key={option.value}>
            <input
              type={kind}
              name={name}
              value={option.value}
              id={place === 0 ? fieldId(name) : undefined}
              defaultChecked={chosen.includes(option.value)}
              required={kind === 'radio' && !optional}
            />
            <span>
              {option.label}
              {option.hint !== undefined && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

import type { DateParts } from './date-parts.ts'
import { described, type FieldTexts, fieldId, HintAndError } from './field.tsx'
import { useFrame } from './frame.ts'

export type DateFieldProps = FieldTexts & {
  readonly value?: DateParts
  /** The browser may fill in the reader's own birth date. */
  readonly birth?: boolean
}

/** A date as three boxes in the language's own order: no picker, since nobody scrolls back to 1958. */
export function DateField({
  name,
  label,
  hint,
  error,
  optional = false,
  value,
  birth,
}: DateFieldProps) {
  const { words, language } = useFrame()
  const parts =
    language === 'en' ? (['month', 'day', 'year'] as const) : (['day', 'month', 'year'] as const)
  const texts = { name, hint: hint ?? words.date.example, error }
  return (
    <fieldset className="date">
      <legend>
        {label} {optional && <small>({words.optional})</small>}
      </legend>
      <HintAndError {...texts} />
      <div className="date-parts">
        {parts.map((part, place) => (
          <label key={part} data-part={part}>
            {words.date[part]}
            <input
              id={place === 0 ? fieldId(name) : undefined}
              name={`${name}-${part}`}
              inputMode="numeric"
              autoComplete={birth === true ? `bday-${part}` : 'off'}
              maxLength={part === 'year' ? 4 : 2}
              defaultValue={value?.[part]}
              required={!optional}
              {...described(texts)}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

import { type FieldTexts, fieldId, HintAndError } from './field.tsx'

export type ScaleProps = FieldTexts & {
  readonly low: string
  readonly high: string
  readonly chosen?: number | undefined
}

const steps = Array.from({ length: 11 }, (_, step) => step)

/** 0 to 10 with words at both ends. On a phone it breaks into two rows so that each number can be hit. */
export function Scale({
  name,
  label,
  hint,
  error,
  optional = false,
  low,
  high,
  chosen,
}: ScaleProps) {
  return (
    <fieldset className="scale">
      <legend>{label}</legend>
      <HintAndError name={name} hint={hint} error={error} />
      <div className="scale-steps">
        {steps.map((step) => (
          <label key={step}>
            <input
              type="radio"
              name={name}
              value={step}
              id={step === 0 ? fieldId(name) : undefined}
              defaultChecked={step === chosen}
              required={!optional}
              aria-label={step === 0 ? `0, ${low}` : step === 10 ? `10, ${high}` : undefined}
            />
            <span>{step}</span>
          </label>
        ))}
      </div>
      <p className="scale-ends">
        <span>0 {low}</span>
        <span>10 {high}</span>
      </p>
    </fieldset>
  )
}

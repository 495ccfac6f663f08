import type { ComponentProps } from 'react'
import { useFrame } from './frame.ts'
import { Icon } from './icon.tsx'

export type FieldTexts = {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  /** One sentence that says how to answer, shown with a 422. */
  readonly error?: string | undefined
  readonly optional?: boolean
}

export const fieldId = (name: string): string => `field-${name}`

/** Attributes that tie an input to its hint and its error. */
export function described({ name, hint, error }: Pick<FieldTexts, 'name' | 'hint' | 'error'>) {
  const id = fieldId(name)
  const ids = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
  const described = ids.filter((part) => part !== false).join(' ')
  return {
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': error === undefined ? undefined : true,
  }
}

export function HintAndError({ name, hint, error }: Pick<FieldTexts, 'name' | 'hint' | 'error'>) {
  const id = fieldId(name)
  return (
    <>
      {hint !== undefined && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error !== undefined && (
        <span className="error" id={`${id}-error`}>
          <Icon name="octagonAlert" />
          {error}
        </span>
      )}
    </>
  )
}

export type FieldProps = FieldTexts &
  Omit<ComponentProps<'input'>, keyof FieldTexts | 'id' | 'className' | 'required'>

/** A labelled input of one line. Whatever an `input` takes may be given too. */
export function Field({ name, label, hint, error, optional = false, ...input }: FieldProps) {
  return (
    <p className="field">
      <FieldLabel name={name} label={label} optional={optional} />
      <HintAndError name={name} hint={hint} error={error} />
      <input
        {...input}
        id={fieldId(name)}
        name={name}
        required={!optional}
        {...described({ name, hint, error })}
      />
    </p>
  )
}

export type TextFieldProps = FieldTexts &
  Omit<ComponentProps<'textarea'>, keyof FieldTexts | 'id' | 'className' | 'required'>

/** A labelled box for a few sentences. */
export function TextField({ name, label, hint, error, optional = false, ...area }: TextFieldProps) {
  return (
    <p className="field">
      <FieldLabel name={name} label={label} optional={optional} />
      <HintAndError name={name} hint={hint} error={error} />
      <textarea
        rows={4}
        maxLength={2000}
        {...area}
        id={fieldId(name)}
        name={name}
        required={!optional}
        {...described({ name, hint, error })}
      />
    </p>
  )
}

function FieldLabel({ name, label, optional = false }: FieldTexts) {
  const { words } = useFrame()
  return (
    <label htmlFor={fieldId(name)}>
      {label} {optional && <small>({words.optional})</small>}
    </label>
  )
}

import { fieldId } from './field.tsx'
import { useFrame } from './frame.ts'
import { Icon } from './icon.tsx'

export type FieldError = { readonly name: string; readonly message: string }

/** Stands above a form that came back with 422: what to fix, each a link to its field. Nothing when all is well. */
export function ErrorSummary({ errors }: { readonly errors: readonly FieldError[] }) {
  const { words } = useFrame()
  if (errors.length === 0) return null
  return (
    <div className="notice" data-level="stop" role="alert" tabIndex={-1}>
      <p className="notice-title">
        <Icon name="octagonAlert" />
        <b>{words.problems(errors.length)}</b>
      </p>
      <ul>
        {errors.map(({ name, message }) => (
          <li key={name}>
            <a href={`#${fieldId(name)}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

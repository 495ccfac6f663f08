import { useEffect, useRef } from 'react'
import { Icon } from '../../look/icon.tsx'

export type Duplicate = {
  readonly patientId: string
  readonly name: string
  readonly birth: string
  /** What agrees, in words. */
  readonly because: string
}

/** Who may be the same person. The front desk decides; nothing is merged by itself. */
export function Duplicates({ duplicates }: { readonly duplicates: readonly Duplicate[] }) {
  const section = useRef<HTMLElement>(null)
  const count = duplicates.length
  useEffect(() => {
    if (count > 0) section.current?.focus()
  }, [count])
  if (count === 0) return null
  return (
    <section className="notice" data-level="review" role="alert" tabIndex={-1} ref={section}>
      <p className="notice-title">
        <Icon name="user" />
        <b>{count === 1 ? 'Someone like this is known here' : 'People like this are known here'}</b>
      </p>
      <ul className="duplicates">
        {duplicates.map(({ patientId, name, birth, because }) => (
          <li key={patientId}>
            <span>
              <b>{name}</b>, born {birth}
              <small>Same {because}</small>
            </span>
            <button className="next" type="submit" name="patient" value={patientId}>
              Use this one
            </button>
          </li>
        ))}
      </ul>
      <button className="next" type="submit" name="as-new" value="yes">
        None of them: register as new
      </button>
    </section>
  )
}

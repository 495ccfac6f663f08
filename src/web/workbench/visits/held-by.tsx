import { Notice, Severity } from '../../look/severity.tsx'
import type { ReviewReason } from './visit-data.ts'

type HeldByProps = {
  readonly visitId: string
  readonly holding: readonly ReviewReason[]
  readonly openChecks: number
}

/** The rules that hold a patient, each leading to where it can be released. */
export function HeldBy({ visitId, holding, openChecks }: HeldByProps) {
  if (holding.length === 0 && openChecks === 0) return null
  const checks = openChecks > 0 && (
    <p>
      <a href={`/workbench/visits/${visitId}/checks`}>Checks are open</a>: they come before the
      needle.
    </p>
  )
  if (holding.length === 0) {
    return (
      <Notice level="hold" title="Checks come first">
        {checks}
      </Notice>
    )
  }
  return (
    <Notice level="hold" title="Screening holds this patient">
      <p>Nothing can be recorded before a clinician has released each reason.</p>
      {checks}
      <ul className="holding">
        {holding.map(({ rule, level, because }) => (
          <li key={rule}>
            <a href={`/workbench/visits/${visitId}#${rule}`}>
              <Severity level={level} /> {because}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

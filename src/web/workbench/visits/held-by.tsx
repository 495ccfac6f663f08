import { Notice, Severity } from '../../look/severity.tsx'
import type { ReviewReason } from './visit-data.ts'

type HeldByProps = { readonly visitId: string; readonly holding: readonly ReviewReason[] }

/** The rules that hold a patient, each leading to where it can be released. */
export function HeldBy({ visitId, holding }: HeldByProps) {
  if (holding.length === 0) return null
  return (
    <Notice level="hold" title="Screening holds this patient">
      <p>Nothing can be recorded before a clinician has released each reason.</p>
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

import { CallClinic, EmergencySentence } from './emergency-sentence.tsx'
import { useFrame } from './frame.ts'
import { PatientPage } from './patient-page.tsx'
import { Notice } from './severity.tsx'
import { troubleOf } from './trouble.ts'

export type ErrorScreenProps = {
  readonly status: number
  /** What was asked for was a write: whether it was kept before it failed is not known, and the screen says so. */
  readonly write?: boolean
}

/** Whatever failed: what it means for the reader, whom to call, and the emergency sentence. */
export function ErrorScreen({ status, write = false }: ErrorScreenProps) {
  const { words } = useFrame()
  const trouble = troubleOf(status)
  const { title, text } = words.trouble[trouble]
  return (
    <PatientPage wrong="none">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      {write && <Notice level="hold" title={words.notKnown} urgent />}
      <p>
        <CallClinic />
      </p>
      <EmergencySentence />
    </PatientPage>
  )
}

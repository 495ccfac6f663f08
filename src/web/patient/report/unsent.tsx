import { CallClinic } from '../../look/emergency-sentence.tsx'
import { useFrame } from '../../look/frame.ts'
import { PatientPage } from '../../look/patient-page.tsx'
import { Notice } from '../../look/severity.tsx'
import type { Fields } from './attempt.ts'
import { CallBar } from './call-bar.tsx'
import { HiddenFields } from './report-form.tsx'
import { reportWords } from './report-words.ts'

type Props = {
  readonly sentence: string | undefined
  readonly fields: Fields
  /** What was ticked cannot wait: calling comes before trying again. */
  readonly urgent: boolean
  /** It took too long: it may have arrived, and nobody can say. */
  readonly unknown: boolean
}

/** The clinic could not be reached, or did not answer in time. Never a false "sent" and never a false "not sent": whom to call, and the answers kept for another try. */
export function Unsent({ sentence, fields, urgent, unknown }: Props) {
  const unsent = reportWords[useFrame().language][unknown ? 'unknown' : 'unsent']
  const again = (
    <form method="post">
      <HiddenFields fields={fields} />
      <div className="actions stacked">
        <CallClinic />
        <button className="button" type="submit">
          {unsent.again}
        </button>
      </div>
    </form>
  )
  return (
    <PatientPage wrong="none">
      <h1>{unsent.title}</h1>
      {urgent && <CallBar />}
      {urgent && <p>{sentence}</p>}
      <Notice level="stop" title={unsent.call} urgent>
        <p>{unsent.text}</p>
      </Notice>
      {again}
      {!urgent && (
        <div className="emergency">
          <CallBar />
          <p>{sentence}</p>
        </div>
      )}
    </PatientPage>
  )
}

import { data } from 'react-router'
import { inClinic } from '#clinic/clinic.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { findCallBack } from '#clinic/symptom-reports/find-call-back.ts'
import { timeText } from '#clinic/symptom-reports/told.ts'
import { web } from '../context.ts'
import { CallClinic, EmergencySentence } from '../look/emergency-sentence.tsx'
import { useFrame } from '../look/frame.ts'
import { PatientPage } from '../look/patient-page.tsx'
import { Notice } from '../look/severity.tsx'
import type { Route } from './+types/called-back.ts'
import { callBackWords } from './call-back-words.ts'
import { clinicOfScreens } from './clinic-of-screens.ts'
import { idIn } from './fields.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const asked = context.get(web)
  const { installation, language } = asked
  const requestId = idIn(params.requestId)
  const clinicId = await clinicOfScreens(asked)
  if (requestId === undefined || clinicId === undefined) throw data(null, { status: 404 })
  return inClinic(installation, clinicId, async (clinic) => {
    const found = await findCallBack(clinic, requestId)
    if (found === undefined) throw data(null, { status: 404 })
    const { time_zone: zone } = await clinicSettings(clinic)
    const time = (at: Temporal.Instant) => timeText(at, zone, language, clinic.now)
    const { keptAt, takenBy } = found
    return {
      title: callBackWords[language].kept.title,
      keptAt: time(keptAt),
      taken: takenBy && { name: takenBy.name, at: time(takenBy.at) },
    }
  })
}

/** What became of a request to be called: kept, then taken by a named person. */
export default function CalledBack({ loaderData, params }: Route.ComponentProps) {
  const { keptAt, taken } = loaderData
  const { kept } = callBackWords[useFrame().language]
  return (
    <PatientPage wrong="none">
      <h1>{kept.title}</h1>
      <Notice
        level={taken === null ? 'review' : 'clear'}
        title={taken === null ? kept.ringing : kept.taken(taken.name)}
      >
        <p>
          {taken === null ? kept.since(keptAt) : kept.takenSince(taken.at)} {kept.next}
        </p>
      </Notice>
      <div className="actions stacked">
        <a className="button quiet" href={`/call-back/${params.requestId}`}>
          {kept.again}
        </a>
        <CallClinic />
      </div>
      <p className="after-actions">{kept.worse}</p>
      <EmergencySentence />
    </PatientPage>
  )
}

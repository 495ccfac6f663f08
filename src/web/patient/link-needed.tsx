import { web } from '../context.ts'
import { useFrame } from '../look/frame.ts'
import { PatientPage } from '../look/patient-page.tsx'
import { Notice } from '../look/severity.tsx'
import type { Route } from './+types/link-needed.ts'
import { DoorHelp } from './door-help.tsx'
import { linkWords } from './link-words.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }]

export function loader({ params, context }: Route.LoaderArgs) {
  return {
    title: linkWords[context.get(web).language].needed.title,
    unsent: params.unsent === 'unsent',
  }
}

/** This device holds no session: never opened, or its link was revoked. */
export default function LinkNeeded({ loaderData: { unsent } }: Route.ComponentProps) {
  const { needed } = linkWords[useFrame().language]
  return (
    <PatientPage wrong="none">
      <h1>{needed.title}</h1>
      <p className="lead">{needed.text}</p>
      {unsent && (
        <Notice level="stop" title={needed.unsent} urgent>
          <p>{needed.unsentText}</p>
        </Notice>
      )}
      <DoorHelp />
    </PatientPage>
  )
}

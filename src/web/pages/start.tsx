import { web } from '../context.ts'
import type { DemoDoor } from '../demo/door.ts'
import { useFrame } from '../look/frame.ts'
import { PatientPage } from '../look/patient-page.tsx'
import { RowButton, RowLink, Rows } from '../look/rows.tsx'
import type { Route } from './+types/start.ts'
import { type StartWords, startWords } from './start-words.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Needlepoint' }]

export async function loader({ context }: Route.LoaderArgs) {
  const { demoDoor } = context.get(web)
  return { demo: await demoDoor?.() }
}

/** Where an address without a link leads: what this is, and in a demo, everyone's door. */
export default function Start({ loaderData: { demo } }: Route.ComponentProps) {
  const { language } = useFrame()
  const words = startWords[language]
  return (
    <PatientPage width={demo === undefined ? 'reading' : 'wide'} medical>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {demo === undefined ? <RealDoor /> : <Doors demo={demo} />}
      <Rows>
        <RowLink href="/learn" title={words.learn} detail={words.learnHint} />
        {demo === undefined && <RowLink href="/workbench" title={words.staff} />}
      </Rows>
    </PatientPage>
  )
}

function RealDoor() {
  const { link } = startWords[useFrame().language]
  return (
    <>
      <h2>{link.title}</h2>
      <p>{link.text}</p>
    </>
  )
}

const whereIs = (
  { station, dayAtHome }: DemoDoor['patients'][number],
  words: StartWords,
): string => (dayAtHome === undefined ? words.stations[station] : words.atHome(dayAtHome))

function Doors({ demo }: { readonly demo: DemoDoor }) {
  const words = startWords[useFrame().language]
  return (
    <div className="pair">
      <section>
        <h2>{words.demo.patients}</h2>
        <p className="hint">{words.demo.patientsHint}</p>
        <Rows>
          {demo.patients.map((patient) => (
            <RowLink
              key={patient.href}
              href={patient.href}
              title={patient.name}
              detail={`${whereIs(patient, words)} · ${words.born(patient.birthDate)}`}
            />
          ))}
        </Rows>
      </section>
      <section>
        <h2>{words.demo.team}</h2>
        <p className="hint">{words.demo.teamHint}</p>
        <form method="post" action="/demo/enter">
          <Rows>
            {demo.staff.map(({ role, name }) => (
              <RowButton
                key={role}
                name="role"
                value={role}
                title={words.roles[role]}
                detail={name}
              />
            ))}
          </Rows>
        </form>
      </section>
    </div>
  )
}

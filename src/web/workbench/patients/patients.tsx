import { Form } from 'react-router'
import { noteSearch } from '#clinic/audit/reading.ts'
import { searchPeople, visitsOfPerson } from '#clinic/people/search.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { clinicToday } from '#clinic/visits/board.ts'
import { type SignedIn, signedIn } from '../../access/staff-session.ts'
import { EmptyState } from '../../look/empty-state.tsx'
import { textOf } from '../form.ts'
import { birthText, dayText } from '../times.ts'
import type { Route } from './+types/patients.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'Patients · Needlepoint' }]

const visitsMost = 3

async function peopleFound({ actor, run }: SignedIn, wanted: string) {
  return run(async (clinic) => {
    const today = await clinicToday(clinic)
    const { time_zone: zone } = await clinicSettings(clinic)
    const people = await searchPeople(clinic, wanted)
    await noteSearch(clinic, actor, wanted === '' ? 'everyone' : 'someone', people.length)
    const found = []
    for (const person of people) {
      const visits = await visitsOfPerson(clinic, person.patient_id)
      found.push({
        patientId: person.patient_id,
        name: person.name,
        birth: birthText(person.birth_date, today),
        telephone: person.telephone,
        visits: visits.slice(0, visitsMost).map((visit) => ({
          visitId: visit.visit_id,
          area: visit.area,
          day: dayText(visit.starts_at.toZonedDateTimeISO(zone).toPlainDate()),
        })),
      })
    }
    return { wanted, found }
  })
}

export async function loader({ request, context }: Route.LoaderArgs) {
  return peopleFound(await signedIn({ request, context }), '')
}

/** What is looked for is sent in the body: no name and no birth date stands in an address, a log or a history. */
export async function action({ request, context }: Route.ActionArgs) {
  const staff = await signedIn({ request, context })
  return peopleFound(staff, textOf(await request.formData(), 'find'))
}

/** Finds a patient by name or date of birth, and leads to their visits. */
export default function Patients({ loaderData, actionData }: Route.ComponentProps) {
  const { wanted, found } = actionData ?? loaderData
  return (
    <>
      <h1>Patients</h1>
      <search>
        <Form method="post" action="/workbench/patients" className="find" key={wanted}>
          <label htmlFor="find">Name or date of birth</label>
          <input
            id="find"
            type="search"
            name="find"
            defaultValue={wanted}
            placeholder="Rivera, or 5/17/1980"
            autoComplete="off"
          />
          <button className="button" type="submit">
            Find
          </button>
        </Form>
      </search>
      {found.length === 0 ? (
        <EmptyState title={wanted === '' ? 'No patients yet' : `Nobody found for “${wanted}”`}>
          <p>
            <a href="/workbench/visits/new">Register a patient and a visit</a>
          </p>
        </EmptyState>
      ) : (
        <ul className="people">
          {found.map((person) => (
            <li key={person.patientId}>
              <div>
                <b>{person.name}</b>
                <small>
                  born {person.birth}
                  {person.telephone !== null && ` · ${person.telephone}`}
                </small>
              </div>
              <div className="visits">
                {person.visits.map(({ visitId, day, area }) => (
                  <a key={visitId} href={`/workbench/visits/${visitId}`}>
                    {day} <small>{area}</small>
                  </a>
                ))}
              </div>
              <a
                className="next"
                href={`/workbench/visits/new?patient=${person.patientId}`}
                aria-label={`New visit: ${person.name}`}
              >
                New visit
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

import { redirect } from 'react-router'
import { noteReading } from '#clinic/audit/reading.ts'
import { visitsOfPerson } from '#clinic/people/search.ts'
import { openUntil } from '#clinic/records/open-in-need.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { signedIn } from '../../access/staff-session.ts'
import { EmptyState } from '../../look/empty-state.tsx'
import { Notice, Severity } from '../../look/severity.tsx'
import { idOf } from '../form.ts'
import { clockText } from '../times.ts'
import { type VisitData, visitData } from '../visits/visit-data.ts'
import { VisitHead } from '../visits/visit-head.tsx'
import type { Route } from './+types/in-need.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'Opened in need · Needlepoint' }]

const visitsMost = 3

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await signedIn({ request, context })
  const patientId = idOf(params.patientId)
  const opened = await staff.run(async (clinic) => {
    const until = await openUntil(clinic, staff.actor, patientId)
    if (until === undefined) return undefined
    await noteReading(clinic, staff.actor, { action: 'record.read-in-need', patientId })
    const { time_zone: zone } = await clinicSettings(clinic)
    const visits: VisitData[] = []
    for (const { visit_id } of (await visitsOfPerson(clinic, patientId)).slice(0, visitsMost)) {
      const visit = await visitData(clinic, staff, visit_id)
      if (visit !== undefined) visits.push(visit)
    }
    return { until: clockText(until, zone), visits }
  })
  if (opened === undefined) throw redirect('/workbench/records')
  return opened
}

/** One patient's last visits, to read, for the minutes that a reason has opened them. */
export default function InNeed({ loaderData: { until, visits } }: Route.ComponentProps) {
  return (
    <>
      <Notice level="stop" title={`Opened in need, until ${until}`}>
        <p>To read only. Your reason is kept, and the clinic lead is told.</p>
      </Notice>
      {visits.length === 0 ? (
        <EmptyState title="This patient has no visit yet">
          <p>There is nothing to read.</p>
        </EmptyState>
      ) : (
        visits.map((visit) => <ReadVisit key={visit.visitId} visit={visit} />)
      )}
    </>
  )
}

function ReadVisit({ visit }: { readonly visit: VisitData }) {
  const { procedure, review } = visit
  const isWhole = review.missing.patient.length + review.missing.staff.length === 0
  return (
    <article className="form-part">
      <VisitHead visit={visit} />
      <h2>What speaks for or against</h2>
      {review.reasons.length === 0 ? (
        <p>Nothing that is known speaks against it.</p>
      ) : (
        <ul>
          {review.reasons.map(({ rule, level, because }) => (
            <li key={rule}>
              <Severity level={level} /> {because}
            </li>
          ))}
        </ul>
      )}
      {!isWhole && <p>Not everything is known: questions or checks are still open.</p>}
      <h2>What was done</h2>
      {procedure === null ? (
        <p>No procedure is recorded.</p>
      ) : (
        <>
          <p>
            Ended {procedure.ended}; through the needle: {procedure.drugs.join(', ') || 'nothing'}.
          </p>
          <ul>
            {procedure.sites.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  )
}

import { telephoneLink } from '../../facts.ts'
import type { VisitData } from './visit-data.ts'

/** Who it is and when they come. */
export function VisitHead({ visit }: { readonly visit: VisitData }) {
  return (
    <header className="visit-head">
      <p className="station-word">{visit.stationWords}</p>
      <h1>{visit.name}</h1>
      <p className="visit-when">
        {visit.day}, <b>{visit.time}</b> · {visit.area} · {visit.clinician}
      </p>
      <p className="visit-who">
        <span>Born {visit.birth}</span>
        <span>{visit.language}</span>
        {visit.telephone !== null && <a href={telephoneLink(visit.telephone)}>{visit.telephone}</a>}
        <span>{visit.email ?? 'no mail address'}</span>
        {visit.recordOf !== null && (
          <a href={`/workbench/records/${visit.recordOf}`}>Record, and who saw it</a>
        )}
        {visit.zone !== null && <span>lives in {visit.zone}</span>}
        {visit.mayExamine && <a href={`/workbench/visits/${visit.visitId}/map`}>Map and plan</a>}
      </p>
    </header>
  )
}

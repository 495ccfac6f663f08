import type { Opening } from '#clinic/records/open-in-need.ts'
import { Severity } from '../../look/severity.tsx'

type OpeningsProps = { readonly openings: readonly (Omit<Opening, 'at'> & { at: string })[] }

/** Records that were opened in need, for the leads to read. */
export function Openings({ openings }: OpeningsProps) {
  return (
    <section className="form-part">
      <h2>Opened in need</h2>
      {openings.length === 0 ? (
        <p>Nobody has opened a record that their role does not reach.</p>
      ) : (
        openings.map((opening) => (
          <article className="opening" key={opening.openingId}>
            <h3>
              <Severity level="stop" word={opening.by} /> <small>{opening.at}</small>
            </h3>
            <p>“{opening.reason}”</p>
            <p>
              Record of{' '}
              <a href={`/workbench/records/${opening.patientId}/readers`}>{opening.patient}</a>
              {!opening.told && ' · the mail to the clinic lead has not gone yet'}
            </p>
          </article>
        ))
      )}
    </section>
  )
}

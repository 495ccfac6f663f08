import type { Review } from '../visits/visit-data.ts'

type MissingProps = {
  readonly missing: Review['missing']
  /** Where it is written down; null on that screen itself. */
  readonly checksAt: string | null
}

/** What is still to be found out, and of whom. */
export function StillMissing({ missing, checksAt }: MissingProps) {
  const { patient, staff } = missing
  if (patient.length + staff.length === 0) return null
  const Heading = checksAt === null ? 'h2' : 'h3'
  return (
    <section className="missing" aria-labelledby="missing-title">
      <Heading id="missing-title">Still to be found out</Heading>
      {staff.length > 0 && (
        <>
          <p>
            <b>By the team</b>
            {checksAt !== null && (
              <>
                {' · '}
                <a href={checksAt}>Write it down</a>
              </>
            )}
          </p>
          <ul>
            {staff.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </>
      )}
      {patient.length > 0 && (
        <>
          <p>
            <b>Of the patient</b>
          </p>
          <ul>
            {patient.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

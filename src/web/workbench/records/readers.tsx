import { Form } from 'react-router'
import { type Reader, readersMost, readersOf } from '#clinic/audit/readers.ts'
import { noteReading } from '#clinic/audit/reading.ts'
import { readPerson } from '#clinic/records/person.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { clinicToday } from '#clinic/visits/board.ts'
import { signedIn } from '../../access/staff-session.ts'
import { EmptyState } from '../../look/empty-state.tsx'
import { Field } from '../../look/field.tsx'
import { Severity } from '../../look/severity.tsx'
import { dayOf, found, idOf, isId, textOf } from '../form.ts'
import { PrintButton } from '../print.tsx'
import { birthText, clockText } from '../times.ts'
import type { Route } from './+types/readers.ts'
import { deedText, placeText } from './words.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Who saw this record · Needlepoint' }]

function readerRow(zone: string) {
  return (reader: Reader) => ({
    entryId: reader.entryId,
    day: reader.at.toZonedDateTimeISO(zone).toLocaleString('en-US', { dateStyle: 'medium' }),
    time: clockText(reader.at, zone),
    name: reader.kind === 'caller' ? 'a caller without a link' : reader.name,
    deed: deedText(reader.deed),
    why: reader.why ?? '',
    place: placeText(reader.origin),
    inNeed: reader.inNeed,
  })
}

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { actor, run } = await signedIn({ request, context })
  const patientId = idOf(params.patientId)
  const asked = new URL(request.url).searchParams
  const staffId = textOf(asked, 'staff')
  const [from, to] = [dayOf(textOf(asked, 'from')), dayOf(textOf(asked, 'to'))]
  return run(async (clinic) => {
    const { patient } = found(await readPerson(clinic, patientId))
    await noteReading(clinic, actor, { action: 'record.readers', patientId })
    const { time_zone: zone, name: clinicName } = await clinicSettings(clinic)
    const everyone = await readersOf(clinic, patientId)
    const rows = await readersOf(clinic, patientId, {
      staffId: isId(staffId) ? staffId : undefined,
      from: from?.toZonedDateTime(zone).toInstant(),
      before: to?.add({ days: 1 }).toZonedDateTime(zone).toInstant(),
    })
    const people = new Map(
      everyone.flatMap(({ staffId: id, name }) => (id === null ? [] : [[id, name] as const])),
    )
    return {
      patientId,
      clinicName,
      name: patient.name,
      birth: birthText(patient.birth_date, await clinicToday(clinic)),
      people: [...people].map(([id, name]) => ({ id, name })),
      asked: { staff: staffId, from: from?.toString() ?? '', to: to?.toString() ?? '' },
      rows: rows.map(readerRow(zone)),
      most: rows.length === readersMost,
    }
  })
}

/** Who saw or touched one patient's record: who, when, what, why, from where. */
export default function Readers({ loaderData }: Route.ComponentProps) {
  const { patientId, name, birth, rows, clinicName, most } = loaderData
  return (
    <>
      <div className="paper-tools">
        <a href={`/workbench/records/${patientId}`}>Back to the record</a>
        <PrintButton />
      </div>
      <h1>Who saw this record</h1>
      <p className="lead">
        {name}, born {birth} · {clinicName}
      </p>
      <Wanted {...loaderData} />
      {rows.length === 0 ? (
        <EmptyState title="Nobody, as far as was asked">
          <p>Another person or another time may show more.</p>
        </EmptyState>
      ) : (
        <ReaderTable rows={rows} />
      )}
      {most && <p>These are the newest {readersMost}. Ask for a time to see older ones.</p>}
      <p className="hint">
        The same person at the same screen within ten minutes is one row. What the system did by
        itself is left out.
      </p>
    </>
  )
}

type Data = Route.ComponentProps['loaderData']

function Wanted({ people, asked }: Pick<Data, 'people' | 'asked'>) {
  return (
    <Form className="readers-wanted" key={`${asked.staff} ${asked.from} ${asked.to}`}>
      <p className="field">
        <label htmlFor="field-staff">Person</label>
        <select id="field-staff" name="staff" defaultValue={asked.staff}>
          <option value="">Everyone</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <Field name="from" label="From" type="date" defaultValue={asked.from} optional />
      <Field name="to" label="To" type="date" defaultValue={asked.to} optional />
      <button className="button quiet" type="submit">
        Show
      </button>
    </Form>
  )
}

function ReaderTable({ rows }: Pick<Data, 'rows'>) {
  return (
    <table className="list readers">
      <caption className="aside">Who saw this record, newest first</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">What</th>
          <th scope="col">Why</th>
          <th scope="col">From where</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.entryId} data-in-need={row.inNeed || undefined}>
            <td>
              {row.day} <b>{row.time}</b>
            </td>
            <td>{row.name}</td>
            <td>{row.inNeed ? <Severity level="stop" word={row.deed} /> : row.deed}</td>
            <td>{row.why}</td>
            <td>{row.place}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

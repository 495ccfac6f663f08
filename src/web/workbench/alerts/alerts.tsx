import { listClosedAlerts, listOpenAlerts, type OpenAlert } from '#clinic/alerts/queries.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { signedIn } from '../../access/staff-session.ts'
import { EmptyState } from '../../look/empty-state.tsx'
import { Severity } from '../../look/severity.tsx'
import { clockText, whenText } from '../times.ts'
import type { Route } from './+types/alerts.ts'
import { causeWords, shownAs } from './words.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'Alerts · Needlepoint' }]

const closedMost = 30

export async function loader({ request, context }: Route.LoaderArgs) {
  const { run } = await signedIn({ request, context })
  return run(async (clinic) => {
    const { time_zone: zone } = await clinicSettings(clinic)
    const row = (alert: OpenAlert) => ({
      alertId: alert.alertId,
      ...shownAs[alert.disposition],
      name: alert.name || 'Asked to be called back',
      cause: causeWords[alert.cause],
      opened: whenText(alert.openedAt, zone, clinic.now),
      taken:
        alert.takenBy === null || alert.takenAt === null
          ? null
          : `${alert.takenBy}, ${clockText(alert.takenAt, zone)}`,
    })
    const open = await listOpenAlerts(clinic)
    const closed = await listClosedAlerts(clinic, closedMost)
    return { open: open.map(row), closed: closed.map(row) }
  })
}

type Row = Route.ComponentProps['loaderData']['open'][number]

/** Every open alert, and the newest closed ones. */
export default function Alerts({ loaderData: { open, closed } }: Route.ComponentProps) {
  return (
    <>
      <h1>Alerts</h1>
      {open.length === 0 ? (
        <EmptyState title="Nothing is open">
          <p>When a patient reports something that cannot wait, it stands here and rings.</p>
        </EmptyState>
      ) : (
        <Table rows={open} caption="Open" />
      )}
      {closed.length > 0 && <Table rows={closed} caption="Closed" />}
    </>
  )
}

function Table({ rows, caption }: { readonly rows: readonly Row[]; readonly caption: string }) {
  return (
    <table className="list">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">How urgent</th>
          <th scope="col">Who</th>
          <th scope="col">Since</th>
          <th scope="col">Taken by</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.alertId}>
            <td>
              <Severity level={caption === 'Open' ? row.level : 'clear'} word={row.word} />
            </td>
            <td>
              <a href={`/workbench/alerts/${row.alertId}`}>{row.name}</a>
              <small>{row.cause}</small>
            </td>
            <td>{row.opened}</td>
            <td>{row.taken ?? 'nobody yet'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

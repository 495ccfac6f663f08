import { Form } from 'react-router'
import type { OpenSession } from '#clinic/access/staff-sessions.ts'
import { clockText } from '../times.ts'

const methodWords: Readonly<Record<OpenSession['method'], string>> = {
  demo: 'demo',
  passkey: 'passkey',
  password: 'password and code',
}

export type SessionWords = {
  readonly sessionId: string
  readonly staffId: string
  readonly name: string
  readonly device: string
  readonly since: string
  readonly seen: string
}

const minutesAgo = (seenAt: Temporal.Instant, now: Temporal.Instant): string => {
  const minutes = Math.floor(now.since(seenAt).total('minutes'))
  return minutes < 1 ? 'now' : `${minutes} min ago`
}

/** An open session as the list shows it, by the clinic's clock. */
export const sessionWords =
  (zone: string, now: Temporal.Instant) =>
  (session: OpenSession): SessionWords => ({
    sessionId: session.sessionId,
    staffId: session.staffId,
    name: session.name,
    device: `${session.deviceName || 'A browser'}, ${methodWords[session.method]}`,
    since: clockText(session.openedAt, zone),
    seen: minutesAgo(session.seenAt, now),
  })

type SessionListProps = {
  readonly title: string
  readonly sessions: readonly SessionWords[]
  /** The session of this very screen, which is left, not ended here. */
  readonly here?: string
}

/** Open sessions, each with a button that ends it everywhere at once. */
export function SessionList({ title, sessions, here }: SessionListProps) {
  return (
    <section className="form-part">
      <h2>{title}</h2>
      <table>
        <caption className="aside">{title}</caption>
        <thead>
          <tr>
            <th scope="col">Who and where</th>
            <th scope="col">Since</th>
            <th scope="col">Last used</th>
            <th scope="col">
              <span className="aside">End</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.sessionId}>
              <td>
                <b>{session.name}</b>
                <small>{session.device}</small>
              </td>
              <td>{session.since}</td>
              <td>{session.seen}</td>
              <td>{session.sessionId === here ? 'this screen' : <End {...session} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function End({ sessionId, staffId, name, device }: SessionWords) {
  return (
    <Form method="post">
      <input type="hidden" name="session" value={sessionId} />
      <input type="hidden" name="staff" value={staffId} />
      <button
        className="next"
        type="submit"
        name="intent"
        value="end-session"
        aria-label={`Sign out: ${name}, ${device}`}
      >
        Sign out
      </button>
    </Form>
  )
}

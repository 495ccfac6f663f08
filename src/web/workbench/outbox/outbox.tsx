import { data } from 'react-router'
import { clinicSettings } from '#clinic/settings/read.ts'
import { readOutbox } from '#outside/mail/outbox.ts'
import { signedIn } from '../../access/staff-session.ts'
import { web } from '../../context.ts'
import { EmptyState } from '../../look/empty-state.tsx'
import { whenText } from '../times.ts'
import type { Route } from './+types/outbox.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'Outbox · Needlepoint' }]

const mailsMost = 50

/** Only in a demo clinic, and only where no real mail is sent: the mails hold patients' links. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { run } = await signedIn({ request, context })
  const { outboxFolder, local } = context.get(web)
  const mails =
    outboxFolder === undefined || !local ? undefined : await readOutbox(outboxFolder, mailsMost)
  return run(async (clinic) => {
    const settings = await clinicSettings(clinic)
    if (mails === undefined || !settings.demo) throw data(null, { status: 404 })
    return mails.map(({ id, to, subject, text, sentAt }) => ({
      id,
      to,
      subject,
      paragraphs: text.split(/\n\s*\n/),
      sent: whenText(Temporal.Instant.from(sentAt), settings.time_zone, clinic.now),
    }))
  })
}

/** The demo's mail as it would have been sent. */
export default function Outbox({ loaderData: mails }: Route.ComponentProps) {
  return (
    <>
      <h1>Outbox</h1>
      <p className="lead">No mail leaves the demo. This is what would have been sent.</p>
      {mails.length === 0 ? (
        <EmptyState title="No mail yet">
          <p>Send a link from the board, or let a patient report something.</p>
        </EmptyState>
      ) : (
        mails.map((mail) => (
          <article key={mail.id} className="mail">
            <h2>{mail.subject}</h2>
            <p className="mail-to">
              To {mail.to}, {mail.sent}
            </p>
            {mail.paragraphs.map((paragraph) => (
              <p key={paragraph}>
                <Linked text={paragraph} />
              </p>
            ))}
          </article>
        ))
      )}
    </>
  )
}

/** Text whose addresses can be followed. */
function Linked({ text }: { readonly text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part) =>
    /^https?:\/\//.test(part) ? (
      <a key={part} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  )
}

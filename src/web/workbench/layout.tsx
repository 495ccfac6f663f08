import { Form, Outlet, redirect, useLocation, useMatches } from 'react-router'
import { touchSession } from '#clinic/access/staff-sessions.ts'
import { signedIn } from '../access/staff-session.ts'
import { web } from '../context.ts'
import { FrameContext, frameOf, useFrame } from '../look/frame.ts'
import { WorkbenchPage } from '../look/workbench-page.tsx'
import type { Route } from './+types/layout.ts'
import { roleWords } from './alerts/words.ts'
import { ChangeClinic } from './frame/change-clinic.tsx'
import { useScript } from './frame/clock.ts'
import { type FrameData, frameData } from './frame/frame-data.ts'
import { useFocusOnArrival, useSoftLinks } from './frame/links.ts'
import { useLiveUpdates } from './frame/live-updates.ts'
import { needsSetup, type OtherClinic, otherClinics } from './frame/membership-data.ts'
import { OpenAlerts } from './frame/open-alerts.tsx'
import { usePresence } from './frame/presence.ts'
import { Shortcuts } from './frame/shortcuts.tsx'
import { Sound } from './frame/sound.tsx'
import screens from './screens.css?url'

export const handle = { script: true }

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: screens }]

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await signedIn({ request, context }, 'frame')
  const opened = request.headers.get('sec-fetch-dest') === 'document'
  const frame = await staff.run(async (clinic) => {
    if (opened) await touchSession(clinic, staff.sessionId)
    return (await needsSetup(clinic, staff)) ? undefined : frameData(clinic, staff)
  })
  if (frame === undefined) throw redirect('/workbench/setup')
  const { outboxFolder, local, facts } = context.get(web)
  const elsewhere = await otherClinics({ context }, staff)
  return { frame, elsewhere, outbox: outboxFolder !== undefined && local && facts.demo }
}

const isNarrow = (handle: unknown): boolean =>
  typeof handle === 'object' && handle !== null && 'width' in handle && handle.width === 'narrow'

const recordsPath = '/workbench/records'

function destinationsOf(frame: FrameData, outbox: boolean) {
  return [
    { href: '/workbench', label: 'Today' },
    { href: '/workbench/patients', label: 'Patients' },
    { href: '/workbench/alerts', label: 'Alerts', count: frame.alertCount },
    { href: '/workbench/inbox', label: 'Inbox', count: frame.inboxCount },
    { href: '/workbench/on-call', label: 'On call' },
    { href: '/workbench/protocol', label: 'Protocol' },
    { href: '/workbench/muscles', label: 'Muscles' },
    ...(frame.screens.includes('/workbench/patients')
      ? []
      : [{ href: recordsPath, label: 'Records' }]),
    ...(outbox ? [{ href: '/workbench/outbox', label: 'Outbox' }] : []),
  ].filter(({ href }) => frame.screens.includes(href))
}

/** The longest destination that the address begins with; visits belong to Today, the settings and records to none. */
function currentOf(pathname: string, hrefs: readonly string[]): string {
  if (pathname.startsWith('/workbench/settings')) return pathname
  if (pathname.startsWith(recordsPath) && !hrefs.includes(recordsPath)) return pathname
  const within = hrefs.filter((href) => pathname === href || pathname.startsWith(`${href}/`))
  return within.sort((a, b) => b.length - a.length)[0] ?? '/workbench'
}

/** The workbench around every staff screen. It speaks English until its words have a second language. */
export default function Layout({ loaderData }: Route.ComponentProps) {
  const { frame, elsewhere, outbox } = loaderData
  const { facts } = useFrame()
  const { pathname } = useLocation()
  const narrow = useMatches().some((match) => isNarrow(match.handle))
  const destinations = destinationsOf(frame, outbox)
  const onClick = useSoftLinks()
  useFocusOnArrival()
  return (
    <FrameContext value={frameOf('en', facts)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears clicks on the links inside */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click */}
      <div lang="en" onClick={onClick}>
        <WorkbenchPage
          destinations={destinations}
          current={currentOf(
            pathname,
            destinations.map(({ href }) => href),
          )}
          who={<Who frame={frame} elsewhere={elsewhere} />}
          alerts={<OpenAlerts frame={frame} />}
          width={narrow ? 'narrow' : 'full'}
        >
          <Outlet />
        </WorkbenchPage>
      </div>
    </FrameContext>
  )
}

type WhoProps = { readonly frame: FrameData; readonly elsewhere: readonly OtherClinic[] }

function Who({ frame, elsewhere }: WhoProps) {
  const script = useScript()
  usePresence()
  const { pathname } = useLocation()
  const untaken = frame.alerts.filter((alert) => alert.takenBy === null)
  return (
    <span className="who-line">
      {script && <Live />}
      {script && <Sound untaken={untaken.map((alert) => alert.alertId)} />}
      <details className="me" key={pathname}>
        <summary>{frame.name}</summary>
        <div>
          <p>
            {roleWords[frame.role]}
            <br />
            {frame.dayText}
          </p>
          <p>
            <a href="/workbench/settings">Clinic settings</a>
          </p>
          <p>
            <a href="/workbench/settings/staff">Staff</a>
          </p>
          {frame.screens.includes(recordsPath) && (
            <p>
              <a href={recordsPath}>Records and privacy</a>
            </p>
          )}
          {frame.mayReadHealth && (
            <p>
              <a href="/workbench/settings/health">Is everything working?</a>
            </p>
          )}
          <p>
            <a href="/workbench/settings/me">My sign-in</a>
          </p>
          {elsewhere.length > 0 && <ChangeClinic clinics={elsewhere} />}
          <Form method="post" action="/workbench/leave" reloadDocument>
            <button className="button quiet" type="submit">
              Leave
            </button>
          </Form>
        </div>
      </details>
      {script && <Shortcuts />}
    </span>
  )
}

function Live() {
  const live = useLiveUpdates()
  return (
    <span role="status">
      {!live && <b className="not-live">Not live: asking again every 20 s</b>}
    </span>
  )
}

import { useFetcher, useLocation } from 'react-router'
import { AlertStrip } from '../../look/alert-strip.tsx'
import { spanText } from '../spans.ts'
import { useClock, useScript } from './clock.ts'
import type { FrameData, StripAlert } from './frame-data.ts'

const tickMs = 15_000

const hrefOf = ({ alertId }: StripAlert): string => `/workbench/alerts/${alertId}`

/** Every open alert, on top of every screen but its own: how serious, who, what, since when, who has it. */
export function OpenAlerts({ frame }: { readonly frame: FrameData }) {
  const nowMs = useClock(frame.nowMs, tickMs)
  const { pathname } = useLocation()
  const elsewhere = frame.alerts.filter((alert) => pathname !== hrefOf(alert))
  const more = frame.alertCount - frame.alerts.length
  return (
    <>
      {elsewhere.map((alert) => (
        <OneAlert key={alert.alertId} alert={alert} nowMs={nowMs} mayTake={frame.mayTake} />
      ))}
      {more > 0 && (
        <p className="more-alerts">
          <a href="/workbench/alerts">And {more} more open alerts</a>
        </p>
      )}
    </>
  )
}

type OneAlertProps = {
  readonly alert: StripAlert
  readonly nowMs: number
  readonly mayTake: boolean
}

function OneAlert({ alert, nowMs, mayTake }: OneAlertProps) {
  const { alertId, level, word, name, reported, openedMs, takenBy, takenAt, mine } = alert
  const href = hrefOf(alert)
  return (
    <AlertStrip
      level={level}
      word={word}
      since={spanText(nowMs - openedMs)}
      action={
        takenBy === null && mayTake ? (
          <TakeIt alertId={alertId} name={name} />
        ) : (
          <a className="button" href={mine ? `${href}#outcome` : href}>
            {mine ? 'Write the outcome' : 'Open'}
          </a>
        )
      }
    >
      <a href={href}>
        <b>{name}</b>
      </a>
      : {reported}.{' '}
      <span className="taken" data-taken={takenBy === null ? undefined : ''}>
        {takenBy === null
          ? 'Nobody has the case yet.'
          : `${mine ? 'You have' : `${takenBy} has`} the case since ${takenAt}.`}
      </span>
    </AlertStrip>
  )
}

/** Without script it leads to the alert; with script one stays where one works. */
function TakeIt({ alertId, name }: { readonly alertId: string; readonly name: string }) {
  const fetcher = useFetcher()
  const script = useScript()
  return (
    <fetcher.Form method="post" action={`/workbench/alerts/${alertId}`}>
      {script && <input type="hidden" name="stay" value="yes" />}
      <button
        className="button"
        type="submit"
        name="intent"
        value="take"
        disabled={fetcher.state !== 'idle'}
        aria-label={`Take it: ${name}`}
      >
        Take it
      </button>
    </fetcher.Form>
  )
}

import { useRef } from 'react'
import { Form } from 'react-router'
import { telephoneLink } from '../../facts.ts'
import { Icon } from '../../look/icon.tsx'
import { Severity } from '../../look/severity.tsx'
import { useClock } from '../frame/clock.ts'
import { spanText } from '../spans.ts'
import type { AlertData } from './alert-data.ts'

type AlertProps = { readonly alert: AlertData }

/** Who it is, how bad, who has it, and the two things a thumb has to reach. */
export function AlertHead({ alert }: AlertProps) {
  const nowMs = useClock(alert.nowMs)
  return (
    <header className="alert-head" data-level={alert.level}>
      <p className="alert-word">
        <Severity level={alert.level} word={alert.word} />
        <span>
          {alert.cause}, {alert.opened}
          {alert.closed === null && ` (${spanText(nowMs - alert.openedMs)} ago)`}
        </span>
      </p>
      <h1>{alert.name}</h1>
      {alert.birth !== null && (
        <p className="alert-who">
          Born {alert.birth} · speaks {alert.language}
          {alert.telephone !== null && ` · ${alert.telephone}`}
        </p>
      )}
      {alert.closed === null && (
        <p className="alert-next">
          <b>
            {alert.takenBy === null
              ? 'Nobody has the case yet.'
              : `${alert.mine ? 'You have' : `${alert.takenBy} has`} the case since ${alert.takenAt}.`}
          </b>{' '}
          {alert.next}
        </p>
      )}
      {alert.closed === null && <Thumb alert={alert} />}
    </header>
  )
}

/** Call and take, side by side; on a phone they stay at the bottom of the screen. */
function Thumb({ alert }: AlertProps) {
  return (
    <div className="thumb">
      {alert.telephone === null ? (
        <span className="no-phone">No telephone number on record</span>
      ) : (
        <a className="button quiet" href={telephoneLink(alert.telephone)}>
          <Icon name="phone" />
          Call
          <span className="number">{alert.telephone}</span>
        </a>
      )}
      <Take alert={alert} />
    </div>
  )
}

function Take({ alert }: AlertProps) {
  if (!alert.mayTake) return <span className="no-phone">A clinician takes the case.</span>
  if (alert.takenBy === null) {
    return (
      <Form method="post">
        <button className="button stop" type="submit" name="intent" value="take">
          Take it
        </button>
      </Form>
    )
  }
  if (alert.mine) {
    return (
      <a className="button" href="#outcome">
        Write the outcome
      </a>
    )
  }
  return <TakeOver from={alert.takenBy} />
}

/** Asks once more; without script the question is a plain disclosure. */
function TakeOver({ from }: { readonly from: string }) {
  const details = useRef<HTMLDetailsElement>(null)
  return (
    <details className="take-over" ref={details}>
      <summary className="button quiet">Take over</summary>
      <Form method="post" onSubmit={() => details.current?.removeAttribute('open')}>
        <p>Take the case from {from}? Both names stay on record.</p>
        <button className="button stop" type="submit" name="intent" value="take-over">
          Yes, I take over
        </button>
      </Form>
    </details>
  )
}

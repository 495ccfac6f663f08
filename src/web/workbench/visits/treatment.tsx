import { Form } from 'react-router'
import { Field } from '../../look/field.tsx'
import { Severity } from '../../look/severity.tsx'
import { Ring } from '../board/card.tsx'
import { useClock } from '../frame/clock.ts'
import { errorAt, type FormState } from './form-state.ts'
import type { SiteWords, VisitData } from './visit-data.ts'

type TreatmentProps = { readonly visit: VisitData; readonly form: FormState }

/** What was injected, and the watch after it. Nothing before the procedure was recorded. */
export function Treatment({ visit, form }: TreatmentProps) {
  const { procedure, observation } = visit
  if (procedure === null) return null
  return (
    <>
      {observation === null ? (
        <StartObservation visit={visit} form={form} />
      ) : (
        <Observation visit={visit} form={form} />
      )}
      <section>
        <h2>Procedure</h2>
        <dl className="facts">
          <dt>Ended</dt>
          <dd>{procedure.ended}</dd>
          <dt>Sites</dt>
          <dd>
            <Sites sites={procedure.sites} />
          </dd>
          <dt>Given</dt>
          <dd>{procedure.drugs.join(', ') || 'no drug recorded'}</dd>
        </dl>
      </section>
    </>
  )
}

/** Sites one below the other; what lies near the lung says so. */
export function Sites({ sites }: { readonly sites: readonly SiteWords[] }) {
  return (
    <ul className="sites">
      {sites.map(({ text, lung }) => (
        <li key={text}>
          {text} {lung === 'high' && <Severity level="stop" word="Near the lung" />}
          {lung === 'caution' && <Severity level="hold" word="Lung: take care" />}
        </li>
      ))}
    </ul>
  )
}

function StartObservation({ visit: { planned }, form }: TreatmentProps) {
  return (
    <section className="step" aria-labelledby="observe-title">
      <div>
        <h2 id="observe-title">Start the observation</h2>
        <p>
          {planned.because.length === 0
            ? `${planned.minutes} minutes are usual.`
            : `${planned.minutes} minutes, because of ${planned.because.join(', ')}.`}{' '}
          The figures are our own choice, for the clinic to sign.
        </p>
      </div>
      <Form method="post" className="minutes">
        <Field
          name="minutes"
          label="Minutes"
          type="number"
          min={1}
          max={240}
          inputMode="numeric"
          defaultValue={form.typed.minutes ?? planned.minutes}
          error={errorAt(form, 'minutes')}
        />
        <button className="button" type="submit" name="intent" value="start-observation">
          Start
        </button>
      </Form>
    </section>
  )
}

function Observation({ visit, form }: TreatmentProps) {
  const nowMs = useClock(visit.nowMs)
  const { observation } = visit
  if (observation === null) return null
  if (observation.ended !== null) {
    return (
      <p className="observed">
        Watched from {observation.from} to {observation.ended} ({observation.minutes} minutes were
        planned).
      </p>
    )
  }
  const over = nowMs >= observation.untilMs
  return (
    <section className="step watch" aria-labelledby="watch-title">
      <Ring timer={observation} nowMs={nowMs} />
      <div>
        <h2 id="watch-title">{over ? 'The time is over' : `Watch until ${observation.until}`}</h2>
        <p>
          Since {observation.from}, {observation.minutes} minutes planned.
        </p>
      </div>
      {over ? (
        <Form method="post">
          <button className="button" type="submit" name="intent" value="end-observation">
            End observation
          </button>
        </Form>
      ) : (
        <EndEarly form={form} />
      )}
    </section>
  )
}

function EndEarly({ form }: { readonly form: FormState }) {
  const error = errorAt(form, 'early')
  return (
    <details className="early" open={error !== undefined}>
      <summary>End early</summary>
      <Form method="post" className="minutes">
        <Field name="early" label="Why" error={error} defaultValue={form.typed.early} />
        <button className="button quiet" type="submit" name="intent" value="end-observation">
          End now
        </button>
      </Form>
    </details>
  )
}

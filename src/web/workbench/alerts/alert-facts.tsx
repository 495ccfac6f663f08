import { telephoneLink } from '../../facts.ts'
import { Icon } from '../../look/icon.tsx'
import { versionHref } from '../protocol/version-address.ts'
import { Sites } from '../visits/treatment.tsx'
import type { AlertData, ReportWords } from './alert-data.ts'

type AlertProps = { readonly alert: AlertData }

/** Everyone who asks to be called, then what every report says is new, newest first. */
export function Reported({ alert }: AlertProps) {
  return (
    <>
      {alert.callBacks.length > 0 && <CallBacks alert={alert} />}
      {alert.reports.map((report, place) => (
        <section key={report.reportId} className="report">
          <h2>
            {place === 0 ? 'Reported' : 'Reported earlier'} <small>{report.at}</small>
          </h2>
          <Said report={report} />
        </section>
      ))}
    </>
  )
}

function CallBacks({ alert: { callBacks } }: AlertProps) {
  return (
    <section className="report">
      <h2>Asks to be called back</h2>
      <ul className="attempts">
        {callBacks.map(({ reportId, name, telephone, at, language }) => (
          <li key={reportId}>
            <Icon name="phone" />
            <span>
              <b>{name}</b>, <a href={telephoneLink(telephone)}>{telephone}</a>, {at}, in {language}
            </span>
          </li>
        ))}
      </ul>
      <p>
        Asked from outside a link, so it is tied to no record: ask who it is and for the date of
        birth.
      </p>
    </section>
  )
}

function Said({ report }: { readonly report: ReportWords }) {
  return (
    <>
      <ul className="flags">
        {report.flags.map((flag) => (
          <li key={flag}>{flag}</li>
        ))}
      </ul>
      {report.ownWords !== '' && <blockquote>“{report.ownWords}”</blockquote>}
    </>
  )
}

/** What the patient was told, why it pages, and every answer; then the same of earlier reports. */
export function Decided({ alert }: AlertProps) {
  return alert.reports.map((report, place) =>
    place === 0 ? (
      <section key={report.reportId} className="report">
        <Decision report={report} />
      </section>
    ) : (
      <details key={report.reportId} className="report">
        <summary>The earlier report, {report.at}</summary>
        <Decision report={report} />
      </details>
    ),
  )
}

function Decision({ report }: { readonly report: ReportWords }) {
  return (
    <>
      {report.told.length > 0 && (
        <>
          <h2>What the patient was told</h2>
          <ul className="told">
            {report.told.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <h2>Why it pages</h2>
      <ul className="why-rules">
        {report.rules.map(({ rule, because }) => (
          <li key={rule}>
            {because} <small>{rule}</small>
          </li>
        ))}
      </ul>
      <p className="hint">
        Decided by protocol <a href={versionHref(report.version)}>{report.version}</a>
      </p>
      {report.lines.length > 0 && (
        <details>
          <summary>Every answer, in the form’s own words</summary>
          <dl className="answers">
            {report.lines.map(({ question, answer }) => (
              <div key={question}>
                <dt>{question}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  )
}

/** The procedure and what of the record matters tonight. */
export function OnRecord({ alert }: AlertProps) {
  const { treatment } = alert
  const [newest] = alert.reports
  if (alert.visitId === null) return null
  return (
    <section>
      <h2>On record</h2>
      <dl className="facts">
        <dt>Procedure</dt>
        <dd>
          {treatment === null ? (
            'not recorded'
          ) : (
            <>
              <b>{treatment.hours} ago</b>, {treatment.ended}
            </>
          )}
        </dd>
        {treatment !== null && (
          <>
            <dt>Sites</dt>
            <dd>
              <Sites sites={treatment.sites} />
            </dd>
            <dt>Given</dt>
            <dd>{treatment.drugs.join(', ') || 'no drug'}</dd>
          </>
        )}
        {newest !== undefined && (
          <>
            <dt>Blood thinner</dt>
            <dd>
              <b>{newest.modifiers.bloodThinner}</b>
            </dd>
            {newest.modifiers.known.length > 0 && (
              <>
                <dt>Also</dt>
                <dd>{newest.modifiers.known.join('; ')}</dd>
              </>
            )}
            {newest.modifiers.unknown.length > 0 && (
              <>
                <dt>Not known</dt>
                <dd>
                  <NotKnown facts={newest.modifiers.unknown} />
                </dd>
              </>
            )}
          </>
        )}
      </dl>
      <p>
        <a href={`/workbench/visits/${alert.visitId}`}>The whole visit</a>
      </p>
    </section>
  )
}

function NotKnown({ facts }: { readonly facts: readonly string[] }) {
  return (
    <details>
      <summary>{facts.length} facts the record does not hold: ask</summary>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </details>
  )
}

/** Whom we called, when the next hop took it, and what failed. */
export function Attempts({ alert }: AlertProps) {
  return (
    <section>
      <h2>Who was called</h2>
      {alert.attempts.length === 0 ? (
        <p>Nobody yet.</p>
      ) : (
        <ul className="attempts">
          {alert.attempts.map((attempt, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: attempts are only ever added in front
            <li key={alert.attempts.length - place}>
              <Icon name={attempt.good ? 'check' : 'clock'} />
              <span>
                <b>{attempt.name}</b> by {attempt.channel}, {attempt.called}: {attempt.words}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

import { Link } from 'react-router'
import type { Week, WeekDay, WeekSpan } from './week.ts'

/** A week to look at: who is called first and as backup on each day, and when nobody is. */
export function WeekView({ week }: { readonly week: Week }) {
  const to = (day: string) => `/workbench/on-call?week=${day}`
  return (
    <section aria-labelledby="week-title">
      <div className="week-head">
        <h2 id="week-title">
          {week.days[0]?.text} to {week.days.at(-1)?.text}
        </h2>
        <nav aria-label="Weeks">
          <Link className="next" to={to(week.before)}>
            Week before
          </Link>
          <Link className="next" to={to(week.after)}>
            Week after
          </Link>
        </nav>
      </div>
      <ol className="week">
        {week.days.map((day) => (
          <Day key={day.day} {...day} />
        ))}
      </ol>
    </section>
  )
}

function Day({ text, today, holiday, spans }: WeekDay) {
  return (
    <li data-today={today || undefined}>
      <h3>
        {text}
        {today && <small>today</small>}
      </h3>
      {holiday !== undefined && <p className="week-holiday">{holiday}</p>}
      {spans.length === 0 ? (
        <p className="hint">Nobody</p>
      ) : (
        <ul>
          {spans.map((span) => (
            <Span key={span.spanId} {...span} />
          ))}
        </ul>
      )}
    </li>
  )
}

const tierWords: Readonly<Record<WeekSpan['tier'], string>> = {
  primary: '',
  backup: 'backup',
  gap: 'everyone is called',
}

function Span({ tier, name, hours, now }: WeekSpan) {
  return (
    <li data-tier={tier}>
      <b>{name}</b>
      <small>
        {[hours, tierWords[tier], now ? 'now' : ''].filter((part) => part !== '').join(', ')}
      </small>
    </li>
  )
}

import { mayDo } from '#clinic/access/may-do.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { boardOf, clinicToday } from '#clinic/visits/board.ts'
import { signedIn } from '../../access/staff-session.ts'
import { Station } from '../../look/board.tsx'
import { EmptyState } from '../../look/empty-state.tsx'
import { dayOf, textOf } from '../form.ts'
import { useClock } from '../frame/clock.ts'
import { Said } from '../said.tsx'
import { longDayText } from '../times.ts'
import type { Route } from './+types/today.ts'
import { StationCard, type StationCardProps } from './card.tsx'
import { type Card, cardOf } from './card-data.ts'
import { columns, emptyWords, folded, stationWords } from './stations.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.dayText ?? 'Today'} · Needlepoint` },
]

export async function loader({ request, context }: Route.LoaderArgs) {
  const { actor, run } = await signedIn({ request, context })
  const asked = new URL(request.url).searchParams
  return run(async (clinic) => {
    const today = await clinicToday(clinic)
    const day = dayOf(textOf(asked, 'day')) ?? today
    const { time_zone: zone } = await clinicSettings(clinic)
    const visits = await boardOf(clinic, day)
    return {
      day: day.toString(),
      isToday: day.equals(today),
      dayText: longDayText(day, today),
      previous: day.subtract({ days: 1 }).toString(),
      next: day.add({ days: 1 }).toString(),
      nowMs: clinic.now.epochMilliseconds,
      mayImport: mayDo(actor, 'visit.import'),
      cards: visits.map((visit) => cardOf(visit, zone, clinic.now)),
    }
  })
}

/** Everyone of the day by station, each with what holds them and the next step. */
export default function Today({ loaderData }: Route.ComponentProps) {
  const { cards, isToday, day } = loaderData
  const nowMs = useClock(loaderData.nowMs)
  const back = isToday ? '/workbench' : `/workbench?day=${day}`
  return (
    <>
      <DayHead {...loaderData} />
      <Said />
      {cards.length === 0 ? (
        <EmptyState title={isToday ? 'Nobody is booked today' : 'Nobody is booked on this day'}>
          <p>
            <a href={`/workbench/visits/new?day=${day}`}>Register a patient and a visit</a>
          </p>
        </EmptyState>
      ) : (
        <Columns cards={cards} nowMs={nowMs} back={back} />
      )}
    </>
  )
}

type DayHeadProps = Route.ComponentProps['loaderData']

function DayHead({ dayText, isToday, day, previous, next, mayImport }: DayHeadProps) {
  return (
    <div className="day-head">
      <h1>{dayText}</h1>
      <nav aria-label="Day" className="day-steps">
        <a href={`/workbench?day=${previous}`}>Day before</a>
        {!isToday && <a href="/workbench">Today</a>}
        <a href={`/workbench?day=${next}`}>Day after</a>
        <form method="get" action="/workbench" key={day}>
          <input type="date" name="day" aria-label="Another day" defaultValue={day} />
          <button className="next" type="submit">
            Go
          </button>
        </form>
      </nav>
      {mayImport && (
        <a className="button quiet" href="/workbench/day-list">
          Day list
        </a>
      )}
      <a className="button" href={`/workbench/visits/new?day=${day}`}>
        New visit
      </a>
    </div>
  )
}

type ColumnsProps = Omit<StationCardProps, 'card'> & { readonly cards: readonly Card[] }

function Columns({ cards, ...rest }: ColumnsProps) {
  const at = (station: Card['station']) => cards.filter((card) => card.station === station)
  const done = folded.map((station) => ({ station, here: at(station) }))
  return (
    <>
      <div className="board">
        {columns.map((station) => {
          const here = at(station)
          return (
            <Station key={station} title={stationWords[station]} count={here.length}>
              {here.map((card) => (
                <StationCard key={card.visitId} card={card} {...rest} />
              ))}
              {here.length === 0 && <p className="nobody">{emptyWords[station]}</p>}
            </Station>
          )
        })}
      </div>
      {done
        .filter(({ here }) => here.length > 0)
        .map(({ station, here }) => (
          <details key={station} className="folded">
            <summary>
              {stationWords[station]} <small>{here.length}</small>
            </summary>
            <div className="board">
              {here.map((card) => (
                <StationCard key={card.visitId} card={card} {...rest} />
              ))}
            </div>
          </details>
        ))}
    </>
  )
}

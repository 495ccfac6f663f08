import { useFrame } from './frame.ts'

export type DayStripProps = {
  /** Today, counted from the day of the procedure, which is 0. */
  readonly day: number
  readonly last?: number
  /** Of each day that has begun: how much of its task is done, 0 to 1. */
  readonly done: readonly number[]
}

/** The way so far, one stitch a day: filled as the day's tasks are done. */
export function DayStrip({ day, last = 10, done }: DayStripProps) {
  const { words } = useFrame()
  const days = Array.from({ length: last + 1 }, (_, index) => index)
  const columns = last + 1
  return (
    <figure className="days">
      <svg viewBox={`0 0 ${columns * 30} 12`} preserveAspectRatio="none" aria-hidden="true">
        {days.map((each) => (
          <g key={each} data-today={each === day || undefined}>
            <rect className="stitch" x={each * 30 + 2} y="1" width="26" height="10" rx="5" />
            <rect
              className="stitch-done"
              x={each * 30 + 2}
              y="1"
              width={26 * Math.min(1, done[each] ?? 0)}
              height="10"
              rx="5"
            />
          </g>
        ))}
      </svg>
      <ol aria-label={words.dayOf(day, last)}>
        {days.map((each) => (
          <li key={each} aria-current={each === day ? 'date' : undefined}>
            {each}
            {(done[each] ?? 0) >= 1 && <span className="aside"> {words.dayDone}</span>}
          </li>
        ))}
      </ol>
    </figure>
  )
}

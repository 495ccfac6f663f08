import type { ReactNode } from 'react'

export type StationProps = {
  readonly title: string
  readonly count: number
  readonly children: ReactNode
}

/** One column of the Today board. Stations stand beside each other inside `<div className="board">`. */
export function Station({ title, count, children }: StationProps) {
  return (
    <section className="station">
      <h2>
        {title} <small>{count}</small>
      </h2>
      {children}
    </section>
  )
}

export type BoardCardProps = {
  readonly name: string
  readonly href: string
  /** When the visit is, such as `14:20`. */
  readonly time?: string
  /** A TimerRing while observing. */
  readonly ring?: ReactNode
  readonly children?: ReactNode
}

/** One person at a station; the whole row leads to the visit. */
export function BoardCard({ name, href, time, ring, children }: BoardCardProps) {
  return (
    <article className="card">
      {ring}
      <div>
        <h3>
          <a href={href}>{name}</a>
          {time !== undefined && <time>{time}</time>}
        </h3>
        {children}
      </div>
    </article>
  )
}

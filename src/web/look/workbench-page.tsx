import type { ReactNode } from 'react'
import { useFrame } from './frame.ts'

export type Destination = { readonly href: string; readonly label: string; readonly count?: number }

export type WorkbenchPageProps = {
  readonly destinations: readonly Destination[]
  /** The href of the destination this screen belongs to. */
  readonly current: string
  /** Who is signed in, and the day, at the right end. */
  readonly who: ReactNode
  /** AlertStrip after AlertStrip; stays on top of every screen while anything is open. */
  readonly alerts?: ReactNode
  /** `narrow` for forms and reading; `full` for boards. */
  readonly width?: 'full' | 'narrow'
  readonly children: ReactNode
}

/** A staff screen: open alerts on top, where one can go, who one is, the work. */
export function WorkbenchPage(props: WorkbenchPageProps) {
  const { destinations, current, who, alerts, width = 'full', children } = props
  const { words, facts } = useFrame()
  return (
    <div className="workbench">
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <div className="alerts" aria-live="assertive">
        {alerts}
      </div>
      <header>
        <div className="workbench-head">
          <strong className="brand">Needlepoint</strong>
          <nav aria-label="Needlepoint">
            {destinations.map(({ href, label, count }) => (
              <a key={href} href={href} aria-current={href === current ? 'page' : undefined}>
                {label}
                {count !== undefined && count > 0 && <small>{count}</small>}
              </a>
            ))}
          </nav>
          <span className="who">{who}</span>
        </div>
        {facts.demo && <p className="demo-mark">{words.demo}</p>}
      </header>
      <main id="content" tabIndex={-1} data-width={width}>
        {children}
      </main>
    </div>
  )
}

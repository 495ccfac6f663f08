import type { ReactNode } from 'react'
import { type Level, Severity } from './severity.tsx'

export type AlertStripProps = {
  readonly level: Extract<Level, 'emergency' | 'stop' | 'hold'>
  /** The disposition in words, such as *Emergency* or *Page now*. */
  readonly word?: string
  readonly children: ReactNode
  /** How long it has been open, such as `1 min 12 s`. */
  readonly since: string
  /** A form or link that takes the case. */
  readonly action?: ReactNode
}

/** One open alert, one line: how serious, who and what in the patient's words, since when, take it. */
export function AlertStrip({ level, word, children, since, action }: AlertStripProps) {
  return (
    <section className="alert-strip" data-level={level}>
      <Severity level={level} {...(word !== undefined && { word })} />
      <p>{children}</p>
      <time aria-live="off">{since}</time>
      {action}
    </section>
  )
}

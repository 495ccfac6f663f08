import type { ReactNode } from 'react'
import { useFrame } from './frame.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

export type Level = 'emergency' | 'stop' | 'hold' | 'review' | 'note' | 'clear'

const shapes: Readonly<Record<Level, IconName>> = {
  emergency: 'octagonAlert',
  stop: 'octagonX',
  hold: 'circlePause',
  review: 'diamond',
  note: 'note',
  clear: 'circleCheck',
}

export type SeverityProps = {
  readonly level: Level
  /** Another word than the level's own, such as a disposition. */
  readonly word?: string
  /** With a reason it becomes a row; without, a word in the line. */
  readonly children?: ReactNode
}

/** How serious something is: a word, a shape and a colour, always together. */
export function Severity({ level, word, children }: SeverityProps) {
  const { words } = useFrame()
  const mark = (
    <b className="severity" data-level={level}>
      <Icon name={shapes[level]} />
      {word ?? words.severity[level]}
    </b>
  )
  if (children === undefined) return mark
  return (
    <div className="reason" data-level={level}>
      {mark}
      <span>{children}</span>
    </div>
  )
}

export type NoticeProps = {
  readonly level: Level
  readonly title: string
  readonly children?: ReactNode
  /** Read out at once by a screen reader. */
  readonly urgent?: boolean
}

/** A statement that stands apart from the text around it. */
export function Notice({ level, title, children, urgent = false }: NoticeProps) {
  return (
    <section className="notice" data-level={level} role={urgent ? 'alert' : undefined}>
      <p className="notice-title">
        <Icon name={shapes[level]} />
        <b>{title}</b>
      </p>
      {children}
    </section>
  )
}

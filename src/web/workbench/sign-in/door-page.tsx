import type { ReactNode } from 'react'
import { useFrame } from '../../look/frame.ts'
import screens from '../screens.css?url'

/** The style sheet of every screen before the workbench. */
export const doorLinks = () => [{ rel: 'stylesheet', href: screens }]

/** A screen before the workbench: signing in, enrolling, setting up. It speaks English, as the workbench does. */
export function DoorPage({
  clinic,
  wide = false,
  children,
}: {
  readonly clinic?: string | undefined
  /** For a form with more than a few fields. */
  readonly wide?: boolean
  readonly children: ReactNode
}) {
  const { facts, words } = useFrame()
  return (
    <div className="workbench door" lang="en">
      <header>
        <div className="workbench-head">
          <strong className="brand">Needlepoint</strong>
          <span className="who">{clinic ?? facts.clinicName}</span>
        </div>
        {facts.demo && <p className="demo-mark">{words.demo}</p>}
      </header>
      <main id="content" tabIndex={-1} data-width={wide ? 'narrow' : undefined}>
        {children}
      </main>
    </div>
  )
}

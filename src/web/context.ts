import { createContext } from 'react-router'
import type { Ready } from '#clinic/health/readiness.ts'
import type { Identity } from '#clinic/identity/identity.ts'
import type { Installation } from '#clinic/installation.ts'
import type { Language } from '#protocol/language.ts'
import type { DemoDoor } from './demo/door.ts'
import type { EmergencyFacts } from './facts.ts'
import type { LiveChanges } from './live.ts'

/** What the server hands to every loader and action: `const { installation } = context.get(web)`. */
export type Web = {
  readonly installation: Installation
  /** How staff sign in; undefined where only the demo is served, which nobody signs in to. */
  readonly identity: Identity | undefined
  /** What `/readyz` says: asked of the process that serves, which knows its own migrations. */
  readonly ready: Ready
  readonly facts: EmergencyFacts
  /** The clinic of the link in the address, or of the last one followed on this device; it opens nothing. */
  readonly clinicId: string | undefined
  readonly language: Language
  /** `https://clinic.example`, no slash at the end: the base of every link that leaves this server. */
  readonly origin: string
  readonly clientAddress: string
  /** The server listens on loopback only, has no public address, and was called by a loopback name. */
  readonly local: boolean
  /** Only for a demo clinic, only while `local`. */
  readonly demoDoor: (() => Promise<DemoDoor>) | undefined
  /** Where the demo's mail is kept; undefined where real mail is sent. */
  readonly outboxFolder: string | undefined
  /** Undefined where the server was not told its database's address: screens then ask again by themselves. */
  readonly changes: LiveChanges | undefined
  readonly requestId: string
  /** The matched route, such as `/visit/:token`. */
  readonly pattern: string
  readonly nonce: string
  /** The matched route asks for scripts: `export const handle = { script: true }`. */
  readonly scripted: boolean
  /** Keeps an unexpected error for the server's log, and lets it choose between 500 and 503. */
  readonly noteError: (error: unknown) => void
  /** The route explains its own failure: its answer passes the door whatever its status. */
  readonly keepAnswer: () => void
}

export const web = createContext<Web>()

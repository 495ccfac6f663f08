import type { AlertState } from '../engine/alert.ts'
import type { AttemptState } from '../engine/attempt.ts'
import type { Channel } from '../engine/ladder.ts'
import type { Person } from './staff.ts'

export type AttemptRow = {
  readonly id: string
  readonly alert: AlertRow
  readonly person: Person
  readonly channel: Channel
  readonly place: number
  readonly calledMs: number
  state: AttemptState
}

export type AlertRow = {
  readonly id: string
  readonly visit: string
  readonly reports: string[]
  readonly attempts: AttemptRow[]
  state: AlertState
}

/** A machine that opens a transaction: its own clock may be wrong. */
export type Client = { readonly localMs: () => number }

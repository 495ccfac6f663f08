import type { Language } from '#protocol/language.ts'
import type { EmergencyFacts } from '../facts.ts'

/** The ways in which a screen can fail, by HTTP status. 422 is not trouble: it is the same form again. */
export const troubles = {
  400: 'forbidden',
  403: 'forbidden',
  404: 'missing',
  410: 'expired',
  413: 'tooLarge',
  415: 'forbidden',
  421: 'wrongName',
  429: 'tooMany',
  500: 'broken',
  503: 'away',
} as const

export type Trouble = (typeof troubles)[keyof typeof troubles]

/** The designed screen for a status; any other failure reads as `broken`, and any other refusal as `missing`. */
export function troubleOf(status: number): Trouble {
  const known = Object.entries(troubles).find(([code]) => Number(code) === status)
  return known?.[1] ?? (status >= 500 ? 'broken' : 'missing')
}

export type TroubleFacts = {
  readonly status: number
  readonly language: Language
  readonly nonce: string
  readonly facts: EmergencyFacts
  /** The request was a write, so the screen says that nothing was sent. */
  readonly write: boolean
}

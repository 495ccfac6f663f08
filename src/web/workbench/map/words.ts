import type { Side } from '#protocol/atlas/muscle.ts'
import type { FindingId } from '#protocol/atlas/palpation.ts'
import type { NamedSide } from '#protocol/atlas/rank/likelihood.ts'
import type { Support } from '#protocol/atlas/rank/support.ts'

/** Where a muscle can be: every muscle of the atlas is on both sides of the body. */
export type BodySide = Exclude<Side, 'midline'>
export const bodySides: readonly BodySide[] = ['right', 'left']

export const findingWords: Readonly<Record<FindingId, string>> = {
  tautBand: 'Taut band',
  tenderness: 'Tender',
  referredPain: 'Knows the pain',
  twitch: 'Twitch',
  jumpSign: 'Jump sign',
}

export const sideWords: Readonly<Record<NamedSide | Side, string>> = {
  right: 'right',
  left: 'left',
  both: 'both sides',
  either: 'side not shown',
  midline: 'midline',
}

export const supportWords: Readonly<Record<Support, string>> = {
  hardly: 'The drawing hardly speaks for it',
  somewhat: 'The drawing speaks for it a little',
  clearly: 'The drawing speaks for it clearly',
  strongly: 'The drawing speaks for it strongly',
}

export const foundWords = (found: boolean | null): string =>
  found === null ? 'not looked for' : found ? 'found' : 'not found'

import type { Evidence } from '../../evidence.ts'

/** Something to know before the muscles are read. `exclude-first` stands before all others. */
export type Finding = Evidence & {
  readonly id:
    | 'exclude-first'
    | 'widespread'
    | 'unknown-zone'
    | 'wrong-side'
    | 'intensity-out-of-range'
    | 'nothing-drawn'
    | 'no-muscle'
    | 'one-zone'
    | 'cannot-tell-apart'
    | 'weak'
    | 'not-explained'
  readonly text: string
}

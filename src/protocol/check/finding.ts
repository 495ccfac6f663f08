/** What a check looks for. */
export type CheckName =
  | 'name'
  | 'contradiction'
  | 'unreachable'
  | 'falls'
  | 'not-in-low-rule'
  | 'gap'
  | 'window'
  | 'number'
  | 'order'
  | 'symptom-without-rule'
  | 'sentence-without-rule'
  | 'rule-without-sentence'
  | 'urgency-of-sentence'
  | 'translation'
  | 'unused'
  | 'source'
  | 'unit'
  | 'dose'
  | 'duplicate'
  | 'pattern'

/** How something was looked for: every possibility, the conditions themselves, or reports drawn at random. */
export type Search =
  | { readonly kind: 'exhaustive'; readonly combinations: number }
  | { readonly kind: 'symbolic' }
  | { readonly kind: 'random'; readonly draws: number; readonly seed: number }

/** One thing the checker found. An error makes the protocol unfit; a warning is for a person to judge. */
export type Finding = {
  readonly kind: 'error' | 'warning'
  readonly check: CheckName
  /** The rule, question or sentence it is about. */
  readonly at: string
  readonly message: string
  readonly search: Search
}

/** A finding with where in the protocol file the thing it is about stands. */
export type PlacedFinding = Finding & { readonly path: string }

export const symbolic: Search = { kind: 'symbolic' }

export const error = (check: CheckName, at: string, message: string, search: Search): Finding => ({
  kind: 'error',
  check,
  at,
  message,
  search,
})

export const warning = (
  check: CheckName,
  at: string,
  message: string,
  search: Search,
): Finding => ({
  ...error(check, at, message, search),
  kind: 'warning',
})

/** What was looked for and how, with what was found. */
export type Checked<Found extends Finding = Finding> = {
  readonly findings: readonly Found[]
  readonly searched: readonly { readonly at: string; readonly search: Search }[]
}

export const together = (parts: readonly Checked[]): Checked => ({
  findings: parts.flatMap(({ findings }) => findings),
  searched: parts.flatMap(({ searched }) => searched),
})

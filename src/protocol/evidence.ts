/**
 * How well a rule or figure is supported: by a named source, by common agreement, by our own choice that a clinician
 * must sign, or by the clinic itself, which wrote and signed it.
 */
export type Confidence = 'sourced' | 'consensus' | 'design-choice' | 'clinic'

export type Evidence = {
  /** Keys of the source registry in tpi/sources.ts. */
  readonly source: readonly string[]
  readonly confidence: Confidence
}

/** Where a statement comes from: the clinic's own page, the page read more carefully, common practice, or added for safety. */
export type Origin =
  | 'clinic-page'
  | 'clinic-page, upgraded'
  | 'common-practice'
  | 'safety-addition'
  | 'design-choice'

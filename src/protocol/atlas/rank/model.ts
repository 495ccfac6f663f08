/**
 * The few numbers of rank(), none fitted to a case. They are read as "how often a patient paints this place", and no
 * source counts that: all are design choices to be signed. docs/decisions/011-ranking-muscles.md says why each.
 */
export const model = {
  /** A place that is painted for any other reason. Published drawings paint about 4 of the 197 places. */
  background: 0.02,
  /** Painted when a point is active: the usual target, so more often than not. */
  essential: 0.7,
  /** The less constant extension, and the place the point itself lies in. */
  spillover: 0.3,
  /** What borders the pattern: a stray mark is twice as common there as elsewhere. */
  neighbour: 0.02,
  /** What the faintest mark weighs beside the strongest; between them it grows evenly with the intensity. */
  faintest: 0.5,
  /** How far a published prevalence is believed, as a power of the odds: its patients were others than this one. */
  priorTrust: 0.5,
  /** The odds that the same muscle is active on the other side too: both sides are common where one is (FCARNERO2008). */
  otherSide: 0.5,
  /** The odds that one more muscle is active. It must explain that much more to be named beside the first. */
  anotherMuscle: 0.1,
  /** Evidence below this ratio is not worth more than a bare mention (Kass and Raftery 1995): such muscles are not told apart. */
  tellApart: 3.2,
} as const

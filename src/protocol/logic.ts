import type { Logic, Truth } from './conditions.ts'

/**
 * The value of a condition in three-valued logic, given the value of each atom. Slow and plain:
 * forms use it, and the compiled rules are tested against it.
 */
export function truthOf<Atom extends object>(
  condition: Logic<Atom>,
  atomTruth: (atom: Atom) => Truth,
): Truth {
  if ('const' in condition) return condition.const
  if ('not' in condition) return opposite(truthOf(condition.not, atomTruth))
  if ('all' in condition) return every(condition.all, (part) => truthOf(part, atomTruth))
  if ('any' in condition) return some(condition.any, (part) => truthOf(part, atomTruth))
  return atomTruth(condition)
}

export const opposite = (value: Truth): Truth => (value === 'unknown' ? value : !value)

/** False if any part is false, otherwise unknown if any is unknown, otherwise true. */
export function every<Part>(parts: readonly Part[], truth: (part: Part) => Truth): Truth {
  let value: Truth = true
  for (const part of parts) {
    const one = truth(part)
    if (one === false) return false
    if (one === 'unknown') value = one
  }
  return value
}

/** True if any part is true, otherwise unknown if any is unknown, otherwise false. */
export function some<Part>(parts: readonly Part[], truth: (part: Part) => Truth): Truth {
  let value: Truth = false
  for (const part of parts) {
    const one = truth(part)
    if (one === true) return true
    if (one === 'unknown') value = one
  }
  return value
}

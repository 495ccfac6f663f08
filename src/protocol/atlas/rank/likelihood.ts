import { model } from './model.ts'
import { type Guess, logMorePainted, type Pattern } from './patterns.ts'
import { places } from './places.ts'

/** A painted place and what the mark weighs, from the faintest to 1. */
export type Mark = {
  readonly place: number
  /** The place as the muscle sees it: the same from the right, the mirrored one from the left. */
  readonly seen: number
  readonly weight: number
}

/** The marks as a muscle on the right and one on the left see them. */
export type Marks = { readonly right: readonly Mark[]; readonly left: readonly Mark[] }

/** By place, the chance that the muscles already named leave it empty. */
export type Kept = Float64Array

/** `either`: active on one side, and nothing says on which. */
export type NamedSide = 'left' | 'right' | 'both' | 'either'

export type Explanation = {
  readonly pattern: Pattern
  readonly side: NamedSide
  /** Log of how much likelier the drawing is with this muscle active than without. */
  readonly logRatio: number
}

/** Two numbers closer than this are one: sums in another order differ by less. */
export const hair = 1e-9

export const mirrored = (index: number): number => places[index]?.mirror ?? index

export function seenFrom(marks: readonly Mark[]): Marks {
  return { right: marks, left: marks.map((mark) => ({ ...mark, seen: mirrored(mark.place) })) }
}

function logRatio(guess: Guess, marks: readonly Mark[], kept: Kept | undefined): number {
  let sum = guess.logEmpty
  for (const { place, seen, weight } of marks) {
    const logKeep = guess.logKeep[seen] ?? 0
    if (logKeep === 0) continue
    const gain =
      kept === undefined
        ? (guess.logHit[seen] ?? 0)
        : logMorePainted(kept[place] ?? 1, guess.keep[seen] ?? 1)
    sum += weight * gain - logKeep
  }
  return sum
}

/** Which points are active is not known: the mean over every guess. */
function logMean(
  guesses: readonly Guess[],
  marks: readonly Mark[],
  kept: Kept | undefined,
): number {
  let highest = Number.NEGATIVE_INFINITY
  const ratios = guesses.map((guess) => {
    const ratio = logRatio(guess, marks, kept)
    if (ratio > highest) highest = ratio
    return ratio
  })
  if (ratios.length === 1) return highest
  let sum = 0
  for (const ratio of ratios) sum += Math.exp(ratio - highest)
  return highest + Math.log(sum / ratios.length)
}

const logOtherSide = Math.log(model.otherSide)

/** How well a muscle explains the drawing on its best side, beside the muscles already named. Both sides must earn the second. */
export function explain(pattern: Pattern, marks: Marks, kept?: Kept): Explanation {
  const inside = ({ seen }: Mark) => pattern.roles.has(seen)
  const fromRight = marks.right.filter(inside)
  const fromLeft = marks.left.filter(inside)
  const right = logMean(pattern.guesses, fromRight, kept)
  const left = logMean(pattern.guesses, fromLeft, kept)
  const one = Math.max(right, left)
  const both =
    fromRight.length === 0 || fromLeft.length === 0
      ? Number.NEGATIVE_INFINITY
      : logMean(pattern.guessesBothSides, marks.right, kept) + logOtherSide
  const side = both > one + hair ? 'both' : sideOf(right - left, fromRight)
  return { pattern, side, logRatio: Math.max(one, both) + pattern.logPrior }
}

/** Equal evidence is both sides when both are painted; marks in the midline alone do not say which. */
function sideOf(rightOverLeft: number, fromRight: readonly Mark[]): NamedSide {
  if (rightOverLeft > hair) return 'right'
  if (rightOverLeft < -hair) return 'left'
  return fromRight.some(({ place }) => mirrored(place) !== place) ? 'both' : 'either'
}

/** The guess that explains the drawing best, the fewest points where two do so alike. */
export function likeliest(
  { pattern, side }: Explanation,
  marks: Marks,
  kept?: Kept,
): Guess | undefined {
  const guesses = side === 'both' ? pattern.guessesBothSides : pattern.guesses
  const seen = side === 'left' ? marks.left : marks.right
  let best: { readonly guess: Guess; readonly ratio: number } | undefined
  for (const guess of guesses) {
    const ratio = logRatio(guess, seen, kept)
    if (best === undefined || ratio > best.ratio + hair) best = { guess, ratio }
  }
  return best?.guess
}

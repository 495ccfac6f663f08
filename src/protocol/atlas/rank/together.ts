import {
  type Explanation,
  explain,
  hair,
  type Kept,
  likeliest,
  type Mark,
  type Marks,
  mirrored,
} from './likelihood.ts'
import { roleOf } from './matched.ts'
import { model } from './model.ts'
import type { Pattern } from './patterns.ts'
import { places } from './places.ts'

/** How many beginnings are tried: the best alone need not be part of the best together. */
const beginnings = 4
const musclesMost = 6

type Found = { readonly named: readonly Explanation[]; readonly total: number }

/**
 * The muscles that explain the drawing together, when one does not: each further one must account for a painted place
 * that none so far does, and explain more than the odds against one more active muscle. Empty when one is enough.
 */
export function together(ranked: readonly Explanation[], marks: Marks): readonly Explanation[] {
  const [best] = ranked
  if (best === undefined || marks.right.every(({ place }) => accountsFor(best, place))) return []
  const found = ranked.slice(0, beginnings).map((first) => complete(first, ranked, marks))
  const likeliestSet = found.reduce((most, set) => (set.total > most.total + hair ? set : most))
  return likeliestSet.named.length < 2 ? [] : likeliestSet.named
}

function complete(first: Explanation, ranked: readonly Explanation[], marks: Marks): Found {
  const named = [first]
  let total = first.logRatio
  let kept = keepAlso(new Float64Array(places.length).fill(1), first, marks)
  while (named.length < musclesMost) {
    const open = marks.right.filter(({ place }) => !named.some((each) => accountsFor(each, place)))
    const next = bestNext(ranked, marks, kept, open)
    if (next === undefined || next.gain <= hair) break
    named.push(next.explanation)
    total += next.gain
    kept = keepAlso(kept, next.explanation, marks)
  }
  return { named, total }
}

const accountsFor = ({ pattern, side }: Explanation, place: number): boolean =>
  (roleOf(pattern, side, place) ?? 'neighbour') !== 'neighbour'

const logAnother = Math.log(model.anotherMuscle)

function bestNext(ranked: readonly Explanation[], marks: Marks, kept: Kept, open: readonly Mark[]) {
  let best: { readonly explanation: Explanation; readonly gain: number } | undefined
  for (const { pattern } of ranked) {
    if (!open.some(({ place }) => reaches(pattern, place))) continue
    const explanation = explain(pattern, marks, kept)
    const gain = explanation.logRatio + logAnother
    if (best !== undefined && gain <= best.gain + hair) continue
    if (open.some(({ place }) => accountsFor(explanation, place))) best = { explanation, gain }
  }
  return best
}

const reaches = ({ roles }: Pattern, place: number): boolean =>
  roles.has(place) || roles.has(mirrored(place))

/** What the named muscles leave of each painted place, with one more named. Where its side is not known, the middle of both. */
function keepAlso(kept: Kept, explanation: Explanation, marks: Marks): Kept {
  const { side } = explanation
  const guess = likeliest(explanation, marks, kept)
  const own = (index: number) => guess?.keep[index] ?? 1
  const more = Float64Array.from(kept)
  for (const { place } of marks.right) {
    const other = mirrored(place)
    const here = side === 'left' ? own(other) : own(place)
    more[place] = (kept[place] ?? 1) * (side === 'either' ? Math.sqrt(here * own(other)) : here)
  }
  return more
}

import { type Drawing, readDrawing } from './drawing.ts'
import { excludeFirst } from './exclude-first.ts'
import type { Finding } from './finding.ts'
import { type Explanation, explain, hair, type Mark, type Marks, seenFrom } from './likelihood.ts'
import { type DrawnZone, drawnZone, matchedBy } from './matched.ts'
import { model } from './model.ts'
import { patterns } from './patterns.ts'
import { places } from './places.ts'
import { describe, type RankedMuscle, zoneName } from './ranked-muscle.ts'
import { together } from './together.ts'
import { widespread } from './widespread.ts'

export type Ranking = {
  /**
   * `nothing-drawn`, `no-muscle`: nothing to rank. `widespread`: the order is not to be relied on. `cannot-tell-apart`:
   * the first shares its place with others. `candidates`: the first stands apart.
   */
  readonly kind: 'nothing-drawn' | 'no-muscle' | 'widespread' | 'cannot-tell-apart' | 'candidates'
  readonly notice: string
  /** What to exclude first, then what else to know. */
  readonly findings: readonly Finding[]
  /** The likeliest first. */
  readonly muscles: readonly RankedMuscle[]
  /** Several muscles that explain the drawing when one does not. */
  readonly together?: {
    readonly muscles: readonly (Pick<RankedMuscle, 'id' | 'name' | 'side'> & {
      /** What it accounts for and those before it do not. */
      readonly adds: readonly DrawnZone[]
    })[]
    readonly unexplained: readonly DrawnZone[]
  }
}

const notice =
  'Candidates to examine with the fingers, never a diagnosis. Referral patterns differ from person to person.'

/**
 * Ranks the muscles whose trigger points would hurt where a patient painted. `drawn`: zones of zones.ts, the patient's
 * own sides, intensities 0 to 10. A naive Bayes model with independent causes (noisy or): a muscle is scored by the log
 * of how much likelier the whole drawing, what is painted and what is not, is with it active than by chance; which of
 * its points are active is averaged over, a faint mark weighs less, a prevalence enters where a source gives one.
 * Painted places outside a pattern neither help nor hurt it: they help another. Parameters: model.ts; why:
 * docs/decisions/011-ranking-muscles.md. Never throws: what cannot be read is a finding. Not a diagnosis.
 */
export function rank(drawing: Drawing): Ranking {
  const { marks, findings } = readDrawing(drawing)
  const painted = marks.flatMap(({ place }) => places[place] ?? [])
  if (painted.length === 0) {
    return { kind: 'nothing-drawn', notice, findings: [...findings, nothingDrawn], muscles: [] }
  }
  const seen = seenFrom(marks)
  const explanations = patterns
    .filter(({ roles }) => touches(roles, seen))
    .map((pattern) => explain(pattern, seen))
    .toSorted(byRatio)
  const inPlaces = placed(explanations, marks.length === 1)
  const muscles = inPlaces.map(([each, place]) => describe(each, seen, place))
  const spread = widespread(painted)
  const set = together(explanations, seen)
  const about = [
    ...excludeFirst(painted),
    ...(spread === undefined ? [] : [spread]),
    ...findings,
    ...aboutOrder(muscles, marks),
  ]
  return {
    kind: kindOf(muscles, spread !== undefined),
    notice,
    findings: about,
    muscles,
    ...(set.length > 0 && { together: describeSet(set, marks) }),
  }
}

/** Only what borders a pattern is painted: no reason to name the muscle. */
function touches(roles: ReadonlyMap<number, string>, { right, left }: Marks): boolean {
  const inside = ({ seen }: Mark) => (roles.get(seen) ?? 'neighbour') !== 'neighbour'
  return right.some(inside) || left.some(inside)
}

function byRatio(a: Explanation, b: Explanation): number {
  if (Math.abs(b.logRatio - a.logRatio) > hair) return b.logRatio - a.logRatio
  return a.pattern.muscle.id < b.pattern.muscle.id ? -1 : 1
}

/** Each with its place: one more than all before it, or the place of the first of those it cannot be told from. One zone tells nothing apart. */
function placed(
  ranked: readonly Explanation[],
  oneZone: boolean,
): readonly (readonly [Explanation, number])[] {
  let place = 1
  let first = ranked[0]?.logRatio ?? 0
  return ranked.map((each, at) => {
    if (!oneZone && first - each.logRatio >= Math.log(model.tellApart)) {
      place = at + 1
      first = each.logRatio
    }
    return [each, place]
  })
}

function kindOf(muscles: readonly RankedMuscle[], isWidespread: boolean): Ranking['kind'] {
  if (isWidespread) return 'widespread'
  if (muscles.length === 0) return 'no-muscle'
  return muscles[1]?.place === 1 ? 'cannot-tell-apart' : 'candidates'
}

function aboutOrder(muscles: readonly RankedMuscle[], marks: readonly Mark[]): readonly Finding[] {
  const first = muscles.filter(({ place }) => place === 1)
  const told: Finding[] = []
  if (muscles.length === 0) told.push(noMuscle)
  if (marks.length === 1) told.push(oneZone)
  if (muscles.length > 0 && muscles.every(({ score }) => score < Math.log(model.tellApart))) {
    told.push(weak)
  }
  if (first.length > 1) {
    told.push({
      id: 'cannot-tell-apart',
      text: `This drawing cannot tell apart: ${first.map(({ name }) => name).join(', ')}. Examine all of them.`,
      source: [],
      confidence: 'design-choice',
    })
  }
  const left = marks
    .flatMap(({ place }) => drawnZone(place))
    .filter((drawn) => muscles.every(({ matched }) => unexplainedBy(matched.unexplained, drawn)))
  if (muscles.length > 0 && left.length > 0) {
    told.push({
      id: 'not-explained',
      text: `No candidate explains: ${left.map(zoneName).join('; ')}. Look for another cause.`,
      source: [],
      confidence: 'design-choice',
    })
  }
  return told
}

const unexplainedBy = (unexplained: readonly DrawnZone[], { zone, side }: DrawnZone): boolean =>
  unexplained.some((each) => each.zone === zone && each.side === side)

function describeSet(set: readonly Explanation[], marks: readonly Mark[]) {
  let open = marks.flatMap(({ place }) => drawnZone(place))
  const muscles = set.map(({ pattern, side }) => {
    const { unexplained } = matchedBy(pattern, side, undefined, marks)
    const adds = open.filter((drawn) => !unexplainedBy(unexplained, drawn))
    open = open.filter((drawn) => unexplainedBy(unexplained, drawn))
    return { id: pattern.muscle.id, name: pattern.muscle.name.en, side, adds }
  })
  return { muscles, unexplained: open }
}

const nothingDrawn: Finding = {
  id: 'nothing-drawn',
  text: 'Nothing is drawn: no muscle can be ranked.',
  source: [],
  confidence: 'design-choice',
}

const noMuscle: Finding = {
  id: 'no-muscle',
  text: 'No muscle of the atlas refers to what is drawn. Look for another cause.',
  source: [],
  confidence: 'design-choice',
}

const weak: Finding = {
  id: 'weak',
  text: 'No candidate explains this drawing much better than chance does. Look for another cause too.',
  source: [],
  confidence: 'design-choice',
}

const oneZone: Finding = {
  id: 'one-zone',
  text: 'One zone alone cannot tell muscles apart: many refer to the same place. Ask where else it hurts.',
  source: ['TUCKER2014', 'CORNWALL2006'],
  confidence: 'sourced',
}

import type { Muscle, Referred, TriggerPoint } from '../muscle.ts'
import { muscles } from '../muscles.ts'
import { model } from './model.ts'
import { placeOf, places } from './places.ts'
import { logPrior } from './prior.ts'

/** What a place is to a muscle, the strongest first: a usual target, a less constant one, where the point itself lies, or what borders one of these. */
export type Role = 'essential' | 'spillover' | 'own' | 'neighbour'

/** One guess at which points of a muscle are active; all arrays are by place index. */
export type Guess = {
  readonly points: readonly TriggerPoint[]
  /** Their usual targets. */
  readonly essential: readonly number[]
  /** How likely a place stays empty as far as these points are concerned, and its log. */
  readonly keep: Float64Array
  readonly logKeep: Float64Array
  /** Log of how much likelier a place is painted than by chance. */
  readonly logHit: Float64Array
  /** The sum of `logKeep`: what a drawing without any mark says. */
  readonly logEmpty: number
}

export type Pattern = {
  readonly muscle: Muscle
  readonly logPrior: number
  /** On the right; the left is the mirror. */
  readonly guesses: readonly Guess[]
  /** The same points on both sides. */
  readonly guessesBothSides: readonly Guess[]
  /** By place index, over all points on the right. */
  readonly roles: ReadonlyMap<number, Role>
}

type Chance = { readonly index: number; readonly role: Role }

const chanceOf: Readonly<Record<Role, number>> = {
  essential: model.essential,
  spillover: model.spillover,
  own: model.spillover,
  neighbour: model.neighbour,
}

const order: readonly Role[] = ['essential', 'spillover', 'own', 'neighbour']

/** The places of one entry of a referral, for a point on the right. */
function placesOf(referred: Referred): readonly number[] {
  const { zone, side } = typeof referred === 'string' ? { zone: referred, side: 'own' } : referred
  const right = side === 'other' ? undefined : placeOf(zone, 'right')?.index
  const left = side === 'own' ? undefined : placeOf(zone, 'left')?.index
  return [...new Set([right, left].flatMap((index) => index ?? []))]
}

/** Places that touch this one, the other side included where the two meet in the midline. */
function neighboursOf(index: number): readonly number[] {
  const place = places[index]
  if (place === undefined) return []
  const across = place.zone.touchesMidline ? [place.mirror] : []
  const sides = place.side === 'midline' ? (['right', 'left'] as const) : [place.side]
  const beside = place.zone.neighbours.flatMap((id) =>
    sides.flatMap((side) => placeOf(id, side)?.index ?? []),
  )
  return [...across, ...beside].filter((each) => each !== index)
}

/** Every place where an active point on the right may be felt, each once with its strongest role. */
function chancesOf({ zone, referral }: TriggerPoint): readonly Chance[] {
  const listed = (['essential', 'spillover'] as const).flatMap((role) =>
    referral[role].flatMap(placesOf).map((index) => ({ index, role })),
  )
  const own = placesOf(zone).map((index) => ({ index, role: 'own' as const }))
  const pattern = [...listed, ...own]
  const around = pattern
    .flatMap(({ index }) => neighboursOf(index))
    .map((index) => ({ index, role: 'neighbour' as const }))
  return strongest([...pattern, ...around])
}

function strongest(chances: readonly Chance[]): readonly Chance[] {
  const roles = new Map<number, Role>()
  for (const { index, role } of chances) {
    const known = roles.get(index)
    if (known === undefined || order.indexOf(role) < order.indexOf(known)) roles.set(index, role)
  }
  return [...roles].map(([index, role]) => ({ index, role }))
}

/** Independent causes: a place stays empty only when every active point leaves it so. */
function guessOf(points: readonly TriggerPoint[]): Guess {
  const logKeep = new Float64Array(places.length)
  for (const point of points) {
    for (const { index, role } of chancesOf(point)) {
      logKeep[index] = (logKeep[index] ?? 0) + Math.log(1 - chanceOf[role])
    }
  }
  return guessFrom(points, logKeep)
}

function guessFrom(points: readonly TriggerPoint[], logKeep: Float64Array): Guess {
  const keep = logKeep.map((kept) => Math.exp(kept))
  const targets = points.flatMap(({ referral }) => referral.essential.flatMap(placesOf))
  return {
    points,
    essential: [...new Set(targets)].toSorted((a, b) => a - b),
    keep,
    logKeep,
    logHit: keep.map((kept) => logMorePainted(1, kept)),
    logEmpty: logKeep.reduce((sum, kept) => sum + kept, 0),
  }
}

const onBothSides = ({ points, logKeep }: Guess): Guess =>
  guessFrom(
    points,
    logKeep.map((kept, index) => kept + (logKeep[places[index]?.mirror ?? index] ?? 0)),
  )

/** Log of how much likelier a place is painted once more causes leave it empty with chance `keep`, where those known leave it so with `kept`. */
export function logMorePainted(kept: number, keep: number): number {
  const otherwiseEmpty = (1 - model.background) * kept
  return Math.log((1 - otherwiseEmpty * keep) / (1 - otherwiseEmpty))
}

/** Every choice of at least one, the smallest choices first. */
function choices<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = 2 ** items.length
  return Array.from({ length: count - 1 }, (_, at) =>
    items.filter((_item, bit) => Math.floor((at + 1) / 2 ** bit) % 2 === 1),
  ).toSorted((a, b) => a.length - b.length)
}

function patternOf(muscle: Muscle): Pattern {
  const chances = strongest(muscle.points.flatMap(chancesOf))
  const guesses = choices(muscle.points).map(guessOf)
  return {
    muscle,
    logPrior: logPrior(muscle.id),
    guesses,
    guessesBothSides: guesses.map(onBothSides),
    roles: new Map(chances.map(({ index, role }) => [index, role])),
  }
}

/** Every muscle of the atlas. */
export const patterns: readonly Pattern[] = muscles.map(patternOf)

import type { Side } from '../muscle.ts'
import { type Mark, mirrored, type NamedSide } from './likelihood.ts'
import type { Guess, Pattern, Role } from './patterns.ts'
import { places } from './places.ts'

export type DrawnZone = { readonly zone: string; readonly side: Side }

/** What of a drawing a muscle accounts for. */
export type Matched = {
  /** Drawn where it usually refers. */
  readonly essential: readonly DrawnZone[]
  /** Drawn where it sometimes refers. */
  readonly spillover: readonly DrawnZone[]
  /** Drawn where one of its points lies. */
  readonly own: readonly DrawnZone[]
  /** A usual target of the likeliest points, and not drawn. */
  readonly notDrawn: readonly DrawnZone[]
  /** Drawn, and not of this muscle. */
  readonly unexplained: readonly DrawnZone[]
}

/** What a place is to a muscle on the side named: on two sides, the stronger. */
export function roleOf({ roles }: Pattern, side: NamedSide, place: number): Role | undefined {
  if (side === 'right') return roles.get(place)
  const asLeft = roles.get(mirrored(place))
  if (side === 'left') return asLeft
  const asRight = roles.get(place)
  if (asLeft === undefined || asRight === undefined) return asLeft ?? asRight
  return strength.indexOf(asLeft) < strength.indexOf(asRight) ? asLeft : asRight
}

const strength: readonly Role[] = ['essential', 'spillover', 'own', 'neighbour']

const drawnZones = places.map(({ zone, side }): DrawnZone => ({ zone: zone.id, side }))

export function drawnZone(place: number): readonly DrawnZone[] {
  return drawnZones.slice(place, place + 1)
}

export function matchedBy(
  pattern: Pattern,
  side: NamedSide,
  guess: Guess | undefined,
  marks: readonly Mark[],
): Matched {
  const found: Record<Role | 'none', DrawnZone[]> = {
    essential: [],
    spillover: [],
    own: [],
    neighbour: [],
    none: [],
  }
  for (const { place } of marks) {
    const drawn = drawnZones[place]
    if (drawn !== undefined) found[roleOf(pattern, side, place) ?? 'none'].push(drawn)
  }
  const painted = (place: number) => marks.some((mark) => mark.place === place)
  return {
    essential: found.essential,
    spillover: found.spillover,
    own: found.own,
    notDrawn: (guess?.essential ?? [])
      .flatMap((place) => sided(place, side))
      .filter((place) => !painted(place))
      .flatMap(drawnZone),
    unexplained: [...found.neighbour, ...found.none],
  }
}

/** A place of the right pattern, on the side named; where no side is known, on none. */
function sided(place: number, side: NamedSide): readonly number[] {
  const other = mirrored(place)
  if (side === 'right') return [place]
  if (side === 'left') return [other]
  if (side === 'either') return []
  return place === other ? [place] : [place, other]
}

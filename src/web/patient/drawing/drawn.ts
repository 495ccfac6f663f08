import type { GivenDrawing } from '#clinic/drawings/check.ts'
import type { DrawnMark } from '#clinic/drawings/drawing.ts'
import { readDrawing } from '#protocol/atlas/rank/drawing.ts'
import { places } from '#protocol/atlas/rank/places.ts'
import { widespread } from '#protocol/atlas/rank/widespread.ts'
import type { Strength } from '../../look/figure/figure.tsx'
import { levelOf } from './levels.ts'

/** A place and how much it hurts, whether it is kept or was only sent. */
export type ShownMark = Pick<DrawnMark, 'zone' | 'intensity'> & { readonly side: string }

/** What of a sent drawing can be shown again: a form that comes back forgets nothing that exists. */
export const shownOf = ({ marks }: GivenDrawing): readonly ShownMark[] =>
  marks.filter(({ intensity }) => intensity > 0)

/** What is painted, by zone id with side, as the figure takes it. */
export const strengthsOf = (marks: readonly ShownMark[]): Readonly<Record<string, Strength>> =>
  Object.fromEntries(
    marks.map(({ zone, side, intensity }) => [`${zone}-${side}`, levelOf(intensity).strength]),
  )

/** Whether so much of the body is marked that no single muscle explains it. */
export function isWidespread(marks: readonly ShownMark[]): boolean {
  const painted = readDrawing({ drawn: marks }).marks.flatMap(({ place }) => places[place] ?? [])
  return widespread(painted) !== undefined
}

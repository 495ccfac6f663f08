import { lungLevel } from '#protocol/atlas/lung.ts'
import type { HazardLevel, Muscle, TriggerPoint } from '#protocol/atlas/muscle.ts'
import { muscles } from '#protocol/atlas/muscles.ts'

/** What can be typed into a row: a muscle, or a muscle with one of its points. */
export type SiteChoice = {
  readonly value: string
  readonly lung: HazardLevel
  /** Treated by hand, never with a needle. */
  readonly neverInjected: boolean
}

export const muscleValue = ({ name }: Muscle): string => name.en
export const pointValue = (muscle: Muscle, point: TriggerPoint): string =>
  `${muscle.name.en}: ${point.name}`

/** Every muscle, and below it each of its points. */
export const siteChoices: readonly SiteChoice[] = muscles.flatMap((muscle) => [
  {
    value: muscleValue(muscle),
    lung: lungLevel(muscle),
    neverInjected: muscle.points.every((point) => point.needle_mm === null),
  },
  ...muscle.points.map((point) => ({
    value: pointValue(muscle, point),
    lung: lungLevel(muscle, point.id),
    neverInjected: point.needle_mm === null,
  })),
])

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ')

export type FoundSite = { readonly muscle: Muscle; readonly point: TriggerPoint | undefined }

/** The muscle, or muscle and point, that a row names. */
export function findSite(typed: string): FoundSite | undefined {
  const wanted = plain(typed)
  for (const muscle of muscles) {
    if (plain(muscleValue(muscle)) === wanted) return { muscle, point: undefined }
    const point = muscle.points.find((each) => plain(pointValue(muscle, each)) === wanted)
    if (point !== undefined) return { muscle, point }
  }
  return undefined
}

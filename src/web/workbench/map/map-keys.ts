import { findings } from '#protocol/atlas/palpation.ts'
import { findingWords } from './words.ts'

/** The keys of the map, for the list behind `?`. */
export const mapKeys: readonly (readonly [key: string, what: string])[] = [
  ['j', 'Next muscle'],
  ['k', 'Muscle before'],
  ['Enter', 'Open or close the muscle'],
  ['↓', 'Next point of the muscle'],
  ['↑', 'Point before'],
  ['x', 'Pick the point, or take it back'],
  ...findings.map(
    (finding, at) => [String(at + 1), `${findingWords[finding]}: yes, no, not looked for`] as const,
  ),
  ['m', 'The other side of the muscle'],
  ['l', 'Next layer of the figure'],
  ['/', 'Find a muscle'],
]

import { nearest } from '../../check/nearest.ts'
import type { Side } from '../muscle.ts'
import { findZone, zones } from '../zones.ts'
import type { Finding } from './finding.ts'
import type { Mark } from './likelihood.ts'
import { model } from './model.ts'
import { placeOf } from './places.ts'

/** What a patient painted. Sides are the patient's own; a midline zone has the side `midline`. */
export type Drawing = {
  readonly drawn: readonly {
    /** An id of zones.ts. */
    readonly zone: string
    readonly side: string
    /** 0 no pain, 10 the worst; without one the mark counts fully. */
    readonly intensity?: number | undefined
  }[]
}

export const intensityMost = 10

export type ReadDrawing = {
  /** Each painted place once, with its strongest mark; in the order of the atlas. */
  readonly marks: readonly Mark[]
  readonly findings: readonly Finding[]
}

const sides: readonly Side[] = ['left', 'right', 'midline']

/** The nearest zone that exists. */
export function nearestZone(id: string): string | undefined {
  return nearest(
    id,
    zones.map((zone) => zone.id),
  )
}

/**
 * Reads a drawing as far as it can be read and says what could not be. A side nobody gave counts on both sides, an
 * intensity out of range fully; a mark of 0 is no mark. Never throws.
 */
export function readDrawing({ drawn }: Drawing): ReadDrawing {
  const weights = new Map<number, number>()
  const findings: Finding[] = []
  for (const { zone: id, side, intensity = intensityMost } of drawn) {
    const zone = findZone(id)
    if (zone === undefined) {
      findings.push(unknownZone(id))
      continue
    }
    const fits = intensity >= 0 && intensity <= intensityMost
    if (!fits) findings.push(outOfRange(id, intensity))
    if (intensity === 0) continue
    const given = sides.find((each) => each === side)
    const wrong = given === undefined || zone.paired === (given === 'midline')
    if (wrong) findings.push(wrongSide(id, zone.paired))
    const weight = fits ? model.faintest + ((1 - model.faintest) * intensity) / intensityMost : 1
    for (const each of wrong && zone.paired ? (['left', 'right'] as const) : [given ?? 'midline']) {
      const index = placeOf(id, each)?.index
      if (index !== undefined) weights.set(index, Math.max(weight, weights.get(index) ?? 0))
    }
  }
  const marks = [...weights]
    .map(([place, weight]) => ({ place, seen: place, weight }))
    .toSorted((a, b) => a.place - b.place)
  return { marks, findings: findings.toSorted((a, b) => (a.text < b.text ? -1 : 1)) }
}

function unknownZone(id: string): Finding {
  const near = nearestZone(id)
  const meant = near === undefined ? '' : ` Nearest: "${near}".`
  return {
    id: 'unknown-zone',
    text: `There is no zone "${id}"; it was left out.${meant}`,
    source: [],
    confidence: 'design-choice',
  }
}

function wrongSide(id: string, paired: boolean): Finding {
  return {
    id: 'wrong-side',
    text: paired
      ? `"${id}" needs a side, left or right; it was read on both.`
      : `"${id}" lies in the midline; its side was not read.`,
    source: [],
    confidence: 'design-choice',
  }
}

function outOfRange(id: string, intensity: number): Finding {
  return {
    id: 'intensity-out-of-range',
    text: `The intensity ${intensity} at "${id}" is not between 0 and ${intensityMost}; it was read as ${intensityMost}.`,
    source: [],
    confidence: 'design-choice',
  }
}

import { evidenceOf, facts } from '#protocol/atlas/evidence.ts'
import type { Picture } from '#protocol/atlas/figure/picture.ts'
import { zoneShapes } from '#protocol/atlas/figure/zone-shapes.ts'
import type { FigureView } from '#protocol/atlas/figure-place.ts'
import { type FoundHazard, hazardsAt, hazardsOf, ultrasoundAt } from '#protocol/atlas/hazards.ts'
import type { Muscle, Referred, TriggerPoint } from '#protocol/atlas/muscle.ts'
import { muscles } from '#protocol/atlas/muscles.ts'
import { referredZones } from '#protocol/atlas/referral.ts'
import { atlasSources } from '#protocol/atlas/sources.ts'
import { stretchCautions } from '#protocol/atlas/stretch-cautions.ts'
import { findZone } from '#protocol/atlas/zones.ts'
import { groupWords, hazardWords, ultrasoundWords } from './words.ts'

export type MuscleRow = { readonly id: string; readonly name: string; readonly detail: string }

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')

const zoneWords = (id: string): string => findZone(id)?.label.en ?? id

const zonesOf = ({ zone, referral }: TriggerPoint): readonly string[] => [
  zone,
  ...[...referral.essential, ...referral.spillover].map((each) =>
    typeof each === 'string' ? each : each.zone,
  ),
]

/** All that a search looks through: names, symptoms, what it is mistaken for, and where it hurts. */
function searchText(muscle: Muscle): string {
  const { name, latin, alsoKnownAs = [], symptoms, mimics, fmaMembers = [], points } = muscle
  return plain(
    [
      name.en,
      name.es,
      latin,
      ...alsoKnownAs,
      ...fmaMembers.map((member) => member.name),
      ...symptoms.map(({ en }) => en),
      ...mimics,
      ...points.flatMap(zonesOf).map(zoneWords),
    ].join(' '),
  )
}

const searchTexts = new Map(muscles.map((muscle) => [muscle, searchText(muscle)]))

function rowOf(muscle: Muscle): MuscleRow {
  const high = hazardsOf(muscle).filter(({ level }) => level === 'high')
  const where = [...new Set(muscle.points.map(({ zone }) => zoneWords(zone)))].join('; ')
  const near = high.map(({ kind }) => hazardWords[kind].toLowerCase()).join(', ')
  return {
    id: muscle.id,
    name: muscle.name.en,
    detail: near === '' ? where : `${where} · near ${near}`,
  }
}

/** The muscles that hold every word, by group, in the order of the body. */
export function muscleRows(wanted: string) {
  const words = plain(wanted).split(/\s+/)
  const found = muscles.filter((muscle) =>
    words.every((word) => searchTexts.get(muscle)?.includes(word)),
  )
  const groups = Map.groupBy(found, ({ group }) => group)
  return [...groups].map(([group, own]) => ({
    group,
    title: groupWords[group],
    rows: own.map(rowOf),
  }))
}

function referredWords(referred: Referred): string {
  if (typeof referred === 'string') return zoneWords(referred)
  return `${zoneWords(referred.zone)} (${referred.side === 'both' ? 'both sides' : 'other side'})`
}

export const hazardOf = ({ kind, level, note, side }: FoundHazard) => ({
  kind: hazardWords[kind],
  level,
  note: note ?? null,
  side: side ?? null,
})

const range = ([from, to]: readonly [number, number]): string =>
  from === to ? `${from}` : `${from} to ${to}`

/** Needle lengths as one line each. */
export function needlesOf(point: TriggerPoint): readonly string[] {
  const { needle_mm, needle_mm_bmi_25_plus, needle_mm_with_ultrasound } = point
  if (needle_mm === null) return []
  return [
    `${range(needle_mm)} mm`,
    ...(needle_mm_bmi_25_plus ? [`${range(needle_mm_bmi_25_plus)} mm at BMI 25 or more`] : []),
    ...(needle_mm_with_ultrasound
      ? [`${range(needle_mm_with_ultrasound)} mm seen by ultrasound`]
      : []),
  ]
}

function pointOf(muscle: Muscle, point: TriggerPoint) {
  return {
    id: point.id,
    name: point.name,
    zone: zoneWords(point.zone),
    byHand: point.needle_mm === null,
    needles: needlesOf(point),
    depth: point.depth ?? null,
    ultrasound: ultrasoundWords[ultrasoundAt(muscle, point).level],
    why: point.ultrasound?.why ?? null,
    high: hazardsAt(muscle, point)
      .filter(({ level }) => level === 'high')
      .map(hazardOf),
    usual: point.referral.essential.map(referredWords),
    sometimes: point.referral.spillover.map(referredWords),
  }
}

const closeUps: Readonly<Record<FigureView, Picture>> = {
  front: 'front',
  back: 'back',
  'head-right': 'head-right',
  'neck-side': 'neck-right',
  'hip-side': 'hip-right',
}

/** What the figures of a muscle show, and in which pictures: zones where any is lit, points where they lie. */
function figureOf(muscle: Muscle) {
  const { usual, sometimes } = referredZones(muscle.points, 'right')
  const lit = [...usual, ...sometimes]
  const own = [...new Set(muscle.points.map(({ place }) => closeUps[place.view]))]
  const shows = (picture: Picture) => zoneShapes(picture).some(({ id }) => lit.includes(id))
  return {
    id: muscle.id,
    lit: Object.fromEntries([
      ...sometimes.map((zone) => [zone, 'sometimes' as const]),
      ...usual.map((zone) => [zone, 'usual' as const]),
    ]),
    skin: Object.values(closeUps).filter(shows),
    muscle: own,
    points: muscle.points.map(({ id, name, place }) => ({
      id,
      name,
      place,
      side: 'right' as const,
      sign: 'point' as const,
    })),
  }
}

/** Everything the atlas knows of a muscle, in words; undefined where there is none of this id. */
export function muscleData(id: string) {
  const muscle = muscles.find((each) => each.id === id)
  if (muscle === undefined) return undefined
  const { name, latin, phrase, group, layer, anatomy, injection, symptoms, mimics, stretch } =
    muscle
  return {
    name: name.en,
    nameEs: name.es,
    latin,
    alsoKnownAs: muscle.alsoKnownAs ?? [],
    members: (muscle.fmaMembers ?? []).map((member) => member.name),
    fma: muscle.fma?.id ?? null,
    phrase: phrase.en,
    group: groupWords[group],
    layer,
    anatomy,
    injection: {
      position: injection.position,
      palpation: injection.palpation,
      gauge: range(injection.gauge),
      depth: injection.depth,
      ultrasound: injection.ultrasound,
      oneSidePerSession: injection.oneSidePerSession === true,
    },
    hazards: hazardsOf(muscle).map(hazardOf),
    points: muscle.points.map((point) => pointOf(muscle, point)),
    figure: figureOf(muscle),
    symptoms: symptoms.map(({ en }) => en),
    mimics,
    stretch: {
      steps: stretch.steps,
      avoidIf: stretch.avoidIf.map((caution) => stretchCautions[caution].sentence.en),
    },
    prevalence: muscle.prevalence ?? null,
    evidence: facts
      .filter((fact) => fact !== 'prevalence' || muscle.prevalence !== undefined)
      .map((fact) => ({ fact, ...evidenceOf(muscle, fact) })),
    sources: muscle.sources.flatMap((key) => {
      const source = atlasSources[key]
      return source === undefined ? [] : [{ key, ...source }]
    }),
  }
}

export type MuscleData = NonNullable<ReturnType<typeof muscleData>>

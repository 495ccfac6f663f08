import { mayDo } from '#clinic/access/may-do.ts'
import { noteReading } from '#clinic/audit/reading.ts'
import type { Clinic } from '#clinic/clinic.ts'
import type { DrawnMark } from '#clinic/drawings/drawing.ts'
import { findDrawing, type KeptDrawing, lastDrawing } from '#clinic/drawings/find.ts'
import type { ExaminedPoint } from '#clinic/examinations/point.ts'
import { examinedPoints } from '#clinic/examinations/queries.ts'
import { findProcedure } from '#clinic/procedures/queries.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { findVisitRow } from '#clinic/visits/board.ts'
import type { Muscle } from '#protocol/atlas/muscle.ts'
import { findMuscle, muscles } from '#protocol/atlas/muscles.ts'
import { type Activity, activityOf } from '#protocol/atlas/palpation.ts'
import { type Ranking, rank } from '#protocol/atlas/rank/rank.ts'
import { zoneName } from '#protocol/atlas/rank/ranked-muscle.ts'
import { findZone } from '#protocol/atlas/zones.ts'
import type { SignedIn } from '../../access/staff-session.ts'
import { drawingWords } from '../../patient/drawing/drawing-words.ts'
import { strengthsOf } from '../../patient/drawing/drawn.ts'
import { whenText } from '../times.ts'
import { type CardData, cardData } from './card-data.ts'
import { sideWords } from './words.ts'

type Hours = { readonly zone: string; readonly now: Temporal.Instant }

/** The close-up in which a painted zone is seen best: its main view where that is not the front or the back. */
function closeUpsOf({ zone, side }: DrawnMark) {
  const view = findZone(zone)?.boxes[0].view
  if (side === 'midline' || view === undefined || view === 'front' || view === 'back') return []
  return [{ view, side }]
}

function drawingData(drawing: KeptDrawing | undefined, { zone, now }: Hours) {
  if (drawing === undefined) return null
  return {
    saved: whenText(drawing.savedAt, zone, now),
    nothingHurts: drawing.nothingHurts,
    feels: drawing.qualities.map((quality) => drawingWords.en.qualities[quality].toLowerCase()),
    marks: drawing.marks.map((mark) => ({ name: zoneName(mark), intensity: mark.intensity })),
    closeUps: drawing.marks.flatMap(closeUpsOf),
    zones: strengthsOf(drawing.marks),
  }
}

/** What was found at one point, as the screen shows it. */
export function examinedData(point: ExaminedPoint, { zone, now }: Hours) {
  const derived = activityOf(point.findings) ?? null
  const activity: Activity | null = point.said?.activity ?? derived
  return {
    muscleId: point.site.muscleId,
    pointId: point.site.pointId,
    side: point.site.side,
    picked: point.picked,
    findings: point.findings,
    derived,
    activity,
    said: point.said,
    changed: `${point.changedBy}, ${whenText(point.changedAt, zone, now)}`,
  }
}

export type ExaminedData = ReturnType<typeof examinedData>

const findingData = ({ findings }: Ranking) =>
  findings.map(({ id, text, source, confidence }) => ({ id, text, source, confidence }))

function togetherData({ together }: Ranking) {
  if (together === undefined) return null
  return {
    muscles: together.muscles.map(({ id, name, side, adds }) => ({
      id,
      name: `${name}, ${sideWords[side]}`,
      adds: adds.map(zoneName),
    })),
    unexplained: together.unexplained.map(zoneName),
  }
}

/** Ranked muscles first, then those that were examined or added by hand. */
function cardsOf(
  ranking: Ranking,
  examined: readonly ExaminedPoint[],
  added: readonly string[],
): readonly CardData[] {
  const wanted = [...added, ...examined.map(({ site }) => site.muscleId)]
  const others = [...new Set(wanted)].filter((id) =>
    ranking.muscles.every((each) => each.id !== id),
  )
  const exact = (id: string): readonly Muscle[] => muscles.filter((muscle) => muscle.id === id)
  return [
    ...others.flatMap(exact).map((muscle) => cardData(muscle, undefined)),
    ...ranking.muscles.flatMap((ranked) => {
      const muscle = findMuscle(ranked.id)
      return muscle === undefined ? [] : [cardData(muscle, ranked)]
    }),
  ]
}

/** By id, for the names on the figure and the search: name, and all else it is called. */
const allMuscles = muscles.map(({ id, name, latin, alsoKnownAs = [] }) => ({
  id,
  name: name.en,
  also: [latin, name.es, ...alsoKnownAs].join(' · '),
}))

/** Everything the map of a visit shows; undefined when the clinic has no such visit. `added`: ids of muscles to show too. */
export async function mapData(
  clinic: Clinic,
  { actor }: SignedIn,
  visitId: string,
  added: readonly string[],
) {
  const visit = await findVisitRow(clinic, visitId)
  if (visit === undefined) return undefined
  const { time_zone: zone } = await clinicSettings(clinic)
  const hours = { zone, now: clinic.now }
  const drawing = await findDrawing(clinic, visitId, 'before')
  if (drawing !== undefined) await noteReading(clinic, actor, { action: 'drawing.read', visitId })
  const earlier = drawing === undefined ? await lastDrawing(clinic, visitId, 'before') : undefined
  const ranking = rank({ drawn: drawing?.marks ?? [] })
  const examined = await examinedPoints(clinic, visitId)
  return {
    visitId,
    name: visit.patient_name,
    area: visit.area,
    mayRecord: mayDo(actor, 'examination.record'),
    treated: (await findProcedure(clinic, visitId)) !== undefined,
    drawing: drawingData(drawing, hours),
    /** Drawn before an earlier visit: shown in words, never ranked. */
    earlier: drawingData(earlier, hours),
    ranking: {
      kind: ranking.kind,
      notice: ranking.notice,
      findings: drawing === undefined ? [] : findingData(ranking),
      together: togetherData(ranking),
    },
    cards: cardsOf(ranking, examined, added),
    examined: examined.map((point) => examinedData(point, hours)),
    muscles: allMuscles,
  }
}

export type MapData = NonNullable<Awaited<ReturnType<typeof mapData>>>

import { mayDo } from '#clinic/access/may-do.ts'
import type { Staff } from '#clinic/actor.ts'
import { noteReading } from '#clinic/audit/reading.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { type ComparedMark, compareDrawings } from '#clinic/drawings/compare.ts'
import type { DrawnMark } from '#clinic/drawings/drawing.ts'
import { findDrawing, type KeptDrawing, lastDrawing } from '#clinic/drawings/find.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { type Picture, pictures } from '#protocol/atlas/figure/picture.ts'
import { findZone } from '#protocol/atlas/zones.ts'
import { drawingWords } from '../../patient/drawing/drawing-words.ts'
import { isWidespread, strengthsOf } from '../../patient/drawing/drawn.ts'
import { levelOf } from '../../patient/drawing/levels.ts'
import { placeName } from '../../patient/drawing/place-name.ts'
import { longDayText, whenText } from '../times.ts'

const words = drawingWords.en

const nameOf = ({ zone, side }: DrawnMark): string => placeName(zone, side, words, 'en')

const amountOf = (intensity: number): string =>
  `${words.levels[levelOf(intensity).id]} (${intensity})`

const wholeBody: readonly Picture[] = ['front', 'back']

/** Front and back always; beside them the sides of head and hip that hold a mark which is seen best there. */
function picturesFor(marks: readonly DrawnMark[]): readonly Picture[] {
  const insets = new Set(
    marks.flatMap(({ zone, side }) => {
      const view = findZone(zone)?.boxes[0].view
      if (view === 'head-right') return [`head-${side}`]
      return view === 'hip-side' ? [`hip-${side}`] : []
    }),
  )
  return pictures.filter((picture) => wholeBody.includes(picture) || insets.has(picture))
}

/** What changed since the last drawing, a line a kind; kinds that do not occur are left out. */
function changesSince(earlier: KeptDrawing, now: KeptDrawing) {
  const { came, went, stronger, weaker, same } = compareDrawings(earlier, now)
  const names = (marks: readonly ComparedMark[]) =>
    marks.map((mark) =>
      mark.before > 0 && mark.intensity > 0
        ? `${nameOf(mark)} (${mark.before} → ${mark.intensity})`
        : nameOf(mark),
    )
  return [
    { what: 'New', places: names(came) },
    { what: 'Stronger', places: names(stronger) },
    { what: 'Weaker', places: names(weaker) },
    { what: 'Gone', places: names(went) },
    { what: 'As before', places: same.map(nameOf) },
  ].filter(({ places }) => places.length > 0)
}

/** The pain drawing before the procedure, as plain values; null for whoever may not read it. Keeps that it was read. */
export async function drawingData(clinic: Clinic, actor: Staff, visitId: string) {
  if (!mayDo(actor, 'drawing.read')) return null
  const drawing = await findDrawing(clinic, visitId, 'before')
  if (drawing === undefined) return { kind: 'none' as const }
  await noteReading(clinic, actor, { action: 'drawing.read', visitId })
  const { time_zone: zone } = await clinicSettings(clinic)
  const last = await lastDrawing(clinic, visitId, 'before')
  const dayIn = (at: Temporal.Instant) => at.toZonedDateTimeISO(zone).toPlainDate()
  return {
    kind: 'drawn' as const,
    saved: whenText(drawing.savedAt, zone, clinic.now),
    nothingHurts: drawing.nothingHurts,
    widespread: isWidespread(drawing.marks),
    pictures: picturesFor(drawing.marks),
    zones: strengthsOf(drawing.marks),
    marks: drawing.marks
      .toSorted((one, other) => other.intensity - one.intensity)
      .map((mark) => ({ name: nameOf(mark), amount: amountOf(mark.intensity) })),
    feels: drawing.qualities.map((quality) => words.qualities[quality]),
    since:
      last === undefined
        ? null
        : {
            day: longDayText(dayIn(last.savedAt), dayIn(clinic.now)),
            changes: changesSince(last, drawing),
          },
  }
}

export type DrawingData = Awaited<ReturnType<typeof drawingData>>

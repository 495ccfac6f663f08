import type { DrawnMark, PainDrawing } from './drawing.ts'

export type ComparedMark = DrawnMark & {
  /** What it was in the earlier drawing; 0 where it was not painted. `intensity` 0: it is painted no more. */
  readonly before: number
}

export type ComparedDrawing = {
  readonly came: readonly ComparedMark[]
  readonly went: readonly ComparedMark[]
  readonly stronger: readonly ComparedMark[]
  readonly weaker: readonly ComparedMark[]
  readonly same: readonly ComparedMark[]
}

/** What changed from an earlier drawing to a later one, place by place. */
export function compareDrawings(
  earlier: Pick<PainDrawing, 'marks'>,
  later: Pick<PainDrawing, 'marks'>,
): ComparedDrawing {
  const at = ({ marks }: Pick<PainDrawing, 'marks'>, { zone, side }: DrawnMark): number =>
    marks.find((mark) => mark.zone === zone && mark.side === side)?.intensity ?? 0
  const now = later.marks.map((mark) => ({ ...mark, before: at(earlier, mark) }))
  return {
    came: now.filter(({ before }) => before === 0),
    went: earlier.marks
      .filter((mark) => at(later, mark) === 0)
      .map((mark) => ({ ...mark, intensity: 0, before: mark.intensity })),
    stronger: now.filter(({ before, intensity }) => before > 0 && intensity > before),
    weaker: now.filter(({ before, intensity }) => intensity < before),
    same: now.filter(({ before, intensity }) => intensity === before),
  }
}

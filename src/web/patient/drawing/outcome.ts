import type { SavedDrawing } from '#clinic/drawings/save.ts'
import type { DrawingWords } from './drawing-words.ts'

/** Which sentence says why a drawing was not taken. */
export function problemOf(
  problems: Extract<SavedDrawing, { kind: 'refused' }>['problems'],
): keyof DrawingWords['errors'] {
  return problems.every(({ problem }) => problem === 'nothing-and-marks') ? 'both' : 'stale'
}

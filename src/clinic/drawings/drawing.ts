import type { Side } from '#protocol/atlas/muscle.ts'

/** `before`: until the procedure. `after`: once it is done, to compare. */
export type Occasion = 'before' | 'after'

/** How pain feels, in plain words of our own. */
export const qualities = [
  'dull',
  'tight',
  'sharp',
  'burning',
  'throbbing',
  'shooting',
  'tingling',
  'numb',
  'cramp',
] as const

export type Quality = (typeof qualities)[number]

/** A painted zone; left and right are the patient's own. `intensity` is 1 to 10: 0 is no mark. */
export type DrawnMark = { readonly zone: string; readonly side: Side; readonly intensity: number }

/** What a patient drew: each place once, in the order of the atlas. `nothingHurts` is an answer and has no marks. */
export type PainDrawing = {
  readonly marks: readonly DrawnMark[]
  readonly qualities: readonly Quality[]
  readonly nothingHurts: boolean
}

/** Something was drawn, or it was said that nothing hurts. */
export const isAnswered = ({ marks, nothingHurts }: PainDrawing): boolean =>
  nothingHurts || marks.length > 0

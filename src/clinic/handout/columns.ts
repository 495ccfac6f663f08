import type { Piece } from './flow.ts'

export type Column = {
  readonly page: number
  readonly left_pt: number
  readonly top_pt: number
  readonly bottom_pt: number
}

export type Placed = {
  readonly piece: Piece
  readonly page: number
  readonly left_pt: number
  /** Top edge of its first line, from the top of the sheet. */
  readonly top_pt: number
}

/**
 * Pours the pieces into the columns, in order; glued pieces stay together where a column can hold them.
 * `columnAt(n)` gives the n-th column, from 0, without end, so that nothing is ever left out.
 */
export function pour(
  pieces: readonly Piece[],
  columnAt: (index: number) => Column,
): readonly Placed[] {
  const placed: Placed[] = []
  let index = 0
  let y_pt = columnAt(0).top_pt
  for (const group of groups(pieces)) {
    const column = columnAt(index)
    if (y_pt > column.top_pt && y_pt + heightOf(group) > column.bottom_pt) {
      index += 1
      y_pt = columnAt(index).top_pt
    }
    for (const piece of group) {
      if (y_pt > columnAt(index).top_pt && y_pt + heightOf([piece]) > columnAt(index).bottom_pt) {
        index += 1
        y_pt = columnAt(index).top_pt
      }
      const { page, left_pt, top_pt } = columnAt(index)
      const own_pt = y_pt === top_pt ? y_pt : y_pt + piece.above_pt
      placed.push({ piece, page, left_pt, top_pt: own_pt })
      y_pt = own_pt + piece.height_pt
    }
  }
  return placed
}

function heightOf(group: readonly Piece[]): number {
  return group.reduce((sum, { above_pt, height_pt }) => sum + above_pt + height_pt, 0)
}

function groups(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const found: Piece[][] = []
  let glued = false
  for (const piece of pieces) {
    const last = found.at(-1)
    if (glued && last !== undefined) last.push(piece)
    else found.push([piece])
    glued = piece.glued
  }
  return found
}

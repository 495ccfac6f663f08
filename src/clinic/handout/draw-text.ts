import type { Placed } from './columns.ts'
import { ink, type Style } from './style.ts'

export type Pdf = PDFKit.PDFDocument
export type Element = PDFKit.PDFStructureElement

const bar_pt = 2.4
const barGap_pt = 10

/** Draws one line of text, its ascenders at `top_pt`. */
export function drawLine(pdf: Pdf, text: string, style: Style, left_pt: number, top_pt: number) {
  pdf
    .font(style.font)
    .fontSize(style.size_pt)
    .fillColor(style.colour)
    .text(text, left_pt, top_pt, { lineBreak: false })
}

/** Draws lines one under the other and returns the edge under the last. */
export function drawLines(
  pdf: Pdf,
  lines: readonly string[],
  style: Style,
  left_pt: number,
  top_pt: number,
): number {
  for (const [at, line] of lines.entries())
    drawLine(pdf, line, style, left_pt, top_pt + at * style.leading_pt)
  return top_pt + lines.length * style.leading_pt
}

/** Draws what only decorates: a reader that speaks passes over it. */
export function drawArtifact(pdf: Pdf, draw: () => void) {
  pdf.markContent('Artifact', { type: 'Layout' })
  draw()
  pdf.endMarkedContent()
}

/** Draws a bar along the left of each column's urgent text. */
export function drawUrgentBars(pdf: Pdf, placed: readonly Placed[]) {
  const columns = Map.groupBy(
    placed.filter(({ piece }) => piece.urgent),
    ({ page, left_pt }) => `${page} ${left_pt}`,
  )
  for (const column of columns.values()) {
    const [first] = column
    const last = column.at(-1)
    if (first === undefined || last === undefined) continue
    pdf.switchToPage(first.page)
    drawArtifact(pdf, () =>
      pdf
        .rect(
          first.left_pt - barGap_pt,
          first.top_pt,
          bar_pt,
          last.top_pt + last.piece.height_pt - first.top_pt,
        )
        .fill(ink.stop),
    )
  }
}

/** Draws the placed pieces, on pages that are there already, and tags them as sections, headings and lists. */
export function drawText(pdf: Pdf, root: Element, placed: readonly Placed[]) {
  let section = root
  let list: Element | undefined
  let body: Element | undefined
  let below: Element | undefined
  for (const each of placed) {
    pdf.switchToPage(each.page)
    switch (each.piece.role) {
      case 'section':
        section = child(pdf, root, 'Sect')
        list = undefined
        pdf.outline.addItem(each.piece.lines.join(''))
        section.add(pdf.struct('H2', {}, () => drawPiece(pdf, each)))
        break
      case 'heading':
        list = undefined
        section.add(pdf.struct('H3', {}, () => drawPiece(pdf, each)))
        break
      case 'line':
        list ??= child(pdf, section, 'L')
        body = drawItem(pdf, list, each)
        below = undefined
        break
      case 'detail':
        below ??= child(pdf, body ?? section, 'L')
        drawItem(pdf, below, each)
        break
    }
  }
}

function child(pdf: Pdf, parent: Element, type: string): Element {
  const element = pdf.struct(type)
  parent.add(element)
  return element
}

function drawItem(pdf: Pdf, list: Element, placed: Placed): Element {
  const item = child(pdf, list, 'LI')
  item.add(pdf.struct('Lbl', {}, () => drawBullet(pdf, placed)))
  const body = child(pdf, item, 'LBody')
  body.add(pdf.struct('P', {}, () => drawPiece(pdf, placed)))
  return body
}

function drawBullet(pdf: Pdf, { piece, left_pt, top_pt }: Placed) {
  const { style, indent_pt, role } = piece
  const mark = role === 'line' ? '•' : '–'
  const colour = role === 'line' ? ink.accent : style.colour
  drawLine(pdf, mark, { ...style, colour }, left_pt + indent_pt - 0.85 * style.size_pt, top_pt)
}

function drawPiece(pdf: Pdf, { piece, left_pt, top_pt }: Placed) {
  const { style, lines, added, indent_pt } = piece
  const end_pt = drawLines(pdf, lines, style, left_pt + indent_pt, top_pt)
  if (!added) return
  const width_pt = pdf
    .font(style.font)
    .fontSize(style.size_pt)
    .widthOfString(lines.at(-1) ?? '')
  const raised = { ...style, size_pt: style.size_pt * 0.72, font: 'Helvetica-Bold' } as const
  drawLine(pdf, '+', raised, left_pt + indent_pt + width_pt + 0.6, end_pt - style.leading_pt)
}

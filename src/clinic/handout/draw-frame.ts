import type { Handout } from '#protocol/handout/handout.ts'
import { drawArtifact, drawLine, drawLines, type Element, type Pdf } from './draw-text.ts'
import { drawable } from './drawable.ts'
import type { Sheet } from './paper.ts'
import { type Frame, inBox, margin_pt } from './sheet.ts'
import { ink, frame as styles } from './style.ts'

/** Draws as this element of the document, or, without a parent, as what repeats on every page. */
function drawAs(pdf: Pdf, parent: Element | undefined, tag: string, draw: () => void) {
  if (parent !== undefined) {
    parent.add(pdf.struct(tag, {}, draw))
    return
  }
  pdf.markContent('Artifact', { type: 'Pagination' })
  draw()
  pdf.endMarkedContent()
}

/** The clinic, how to reach it, and the mark of a draft, at the top of a page. */
export function drawHead(pdf: Pdf, parent: Element | undefined, sheet: Sheet, frame: Frame) {
  const { name, phone, draft } = frame
  drawAs(pdf, parent, 'P', () => {
    const under_pt = drawLines(pdf, name, styles.clinic, margin_pt, margin_pt)
    drawLines(pdf, phone, styles.phone, margin_pt, under_pt)
  })
  if (draft === undefined) return
  const { text, left_pt } = draft
  drawArtifact(pdf, () =>
    pdf
      .roundedRect(left_pt - 7, margin_pt - 5, sheet.width_pt - margin_pt - left_pt + 7, 19, 4)
      .lineWidth(0.9)
      .dash(3, { space: 2 })
      .stroke(ink.text)
      .undash(),
  )
  drawAs(pdf, parent, 'P', () => drawLine(pdf, text, styles.draft, left_pt, margin_pt))
}

/** Title and emergency box, in front of everything else. */
export function drawOpening(
  pdf: Pdf,
  root: Element,
  document: Handout,
  sheet: Sheet,
  frame: Frame,
) {
  const { title, titleTop_pt, emergency, box } = frame
  drawHead(pdf, root, sheet, frame)
  root.add(
    pdf.struct('H1', {}, () => {
      drawLines(pdf, title, styles.title, margin_pt, titleTop_pt)
    }),
  )
  drawArtifact(pdf, () => {
    pdf
      .roundedRect(margin_pt, box.top_pt, sheet.width_pt - 2 * margin_pt, box.height_pt, 6)
      .lineWidth(1.8)
      .fillAndStroke(ink.stopTint, ink.stop)
    drawTriangle(pdf, margin_pt + inBox.padding_pt, box.top_pt + box.height_pt / 2)
  })
  const top_pt = box.top_pt + inBox.padding_pt
  root.add(
    pdf.struct('H2', {}, () => {
      const heading = drawable(document.emergency.heading)
      drawLine(pdf, heading, styles.emergencyHeading, box.text_pt, top_pt)
    }),
  )
  root.add(
    pdf.struct('P', {}, () => {
      const under_pt = top_pt + styles.emergencyHeading.leading_pt
      drawLines(pdf, emergency, styles.emergency, box.text_pt, under_pt)
    }),
  )
}

/** What the raised mark means, the version and the page, at the bottom of a page. */
export function drawFoot(
  pdf: Pdf,
  parent: Element | undefined,
  { version }: Handout,
  sheet: Sheet,
  { added, footTop_pt }: Frame,
  page: string,
) {
  const right_pt = sheet.width_pt - margin_pt
  drawArtifact(pdf, () =>
    pdf
      .moveTo(margin_pt, footTop_pt - 5)
      .lineTo(right_pt, footTop_pt - 5)
      .lineWidth(0.6)
      .stroke(ink.rule),
  )
  const under_pt = footTop_pt + added.length * styles.foot.leading_pt
  drawAs(pdf, parent, 'P', () => {
    drawLines(pdf, added, styles.foot, margin_pt, footTop_pt)
  })
  drawAs(pdf, parent, 'P', () => drawLine(pdf, drawable(version), styles.foot, margin_pt, under_pt))
  drawAs(pdf, undefined, 'P', () => {
    const width_pt = pdf.font(styles.foot.font).fontSize(styles.foot.size_pt).widthOfString(page)
    drawLine(pdf, page, styles.foot, right_pt - width_pt, under_pt)
  })
}

function drawTriangle(pdf: Pdf, left_pt: number, middle_pt: number) {
  const side_pt = inBox.triangle_pt
  pdf
    .save()
    .translate(left_pt, middle_pt - side_pt / 2)
    .scale(side_pt / 24)
    .lineWidth(2.2)
    .lineCap('round')
    .lineJoin('round')
    .path('M12 3.5 2.5 20h19L12 3.5Z M12 10v4.5 M12 17.4v.1')
    .stroke(ink.stop)
    .restore()
}

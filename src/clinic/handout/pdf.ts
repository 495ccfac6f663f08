import PDFDocument from 'pdfkit'
import type { Handout } from '#protocol/handout/handout.ts'
import { type Placed, pour } from './columns.ts'
import { drawFoot, drawHead, drawOpening } from './draw-frame.ts'
import { drawText, drawUrgentBars } from './draw-text.ts'
import { drawable } from './drawable.ts'
import { flow, type Measure } from './flow.ts'
import { type Paper, papers } from './paper.ts'
import { columnsOf, type Frame, frameOf } from './sheet.ts'
import { stylesFor } from './style.ts'

const pagesWanted = 2
const size_pt_max = 12
const size_pt_min = 8
const sizeStep_pt = 0.05

/**
 * The handout as a tagged PDF, ready to print on both sides of one sheet, in colour or black and white.
 * The text is as large as two pages allow, 8 to 12 points; a longer protocol takes more pages and loses
 * nothing. The same document gives the same bytes.
 */
export async function handoutPdf(
  document: Handout,
  paper: Paper,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = papers[paper]
  const pdf = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    size: [sheet.width_pt, sheet.height_pt],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: document.language,
    displayTitle: true,
    info: {
      Title: titleOf(document),
      Creator: 'Needlepoint',
      CreationDate: dateOf(document.version),
    },
  })
  const measure: Measure = (text, { font, size_pt }) =>
    pdf.font(font).fontSize(size_pt).widthOfString(text)
  const frame = frameOf(document, sheet, measure)
  const placed = fitted(document, frame, measure)
  const pages = 1 + Math.max(...placed.map(({ page }) => page))
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  for (let page = 0; page < pages; page += 1) {
    pdf.addPage()
    if (page > 0) drawHead(pdf, undefined, sheet, frame)
  }
  pdf.switchToPage(0)
  drawOpening(pdf, root, document, sheet, frame)
  drawUrgentBars(pdf, placed)
  drawText(pdf, root, placed)
  for (let page = 0; page < pages; page += 1) {
    pdf.switchToPage(page)
    const last = page === pages - 1
    drawFoot(pdf, last ? root : undefined, document, sheet, frame, `${page + 1} / ${pages}`)
  }
  pdf.end()
  return Buffer.concat(await Array.fromAsync(pdf))
}

/** The largest text that stays within two pages, found by halving; the smallest where none does. */
function fitted(document: Handout, frame: Frame, measure: Measure): readonly Placed[] {
  const at = (size_pt: number) =>
    pour(flow(document, stylesFor(size_pt), frame.columnWidth_pt, measure), columnsOf(frame))
  let fits_pt = size_pt_min
  let over_pt = size_pt_max + sizeStep_pt
  let best = at(fits_pt)
  while (over_pt - fits_pt > sizeStep_pt) {
    const size_pt = (fits_pt + over_pt) / 2
    const placed = at(size_pt)
    if (placed.every(({ page }) => page < pagesWanted)) {
      fits_pt = size_pt
      best = placed
    } else over_pt = size_pt
  }
  return best
}

/** The PDF's title; it is also written into XML as it is, so it may hold no mark of XML. */
function titleOf({ title }: Handout): string {
  return drawable(title).replace(/[<>&]/g, '·')
}

/** The month the protocol's version names, since no clock may change the bytes; 1970 where it names none. */
function dateOf(version: string): Date {
  const [, year = '1970', month = '01'] = /\b(\d{4})-(0[1-9]|1[0-2])\b/.exec(version) ?? []
  return new Date(`${year}-${month}-01T00:00:00Z`)
}

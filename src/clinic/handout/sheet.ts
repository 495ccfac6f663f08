import type { Handout } from '#protocol/handout/handout.ts'
import type { Column } from './columns.ts'
import { drawable } from './drawable.ts'
import type { Measure } from './flow.ts'
import type { Sheet } from './paper.ts'
import { frame } from './style.ts'
import { wrap } from './wrap.ts'

export const margin_pt = 42
const gutter_pt = 24
const boxPadding_pt = 11
const triangle_pt = 26
const headGap_pt = 14
const titleGap_pt = 7

/** What stands around the columns, measured. Lengths in points from the top left of the sheet. */
export type Frame = {
  readonly name: readonly string[]
  readonly phone: readonly string[]
  readonly draft: { readonly text: string; readonly left_pt: number } | undefined
  readonly title: readonly string[]
  readonly emergency: readonly string[]
  readonly added: readonly string[]
  readonly headBottom_pt: number
  readonly titleTop_pt: number
  readonly box: { readonly top_pt: number; readonly height_pt: number; readonly text_pt: number }
  readonly footTop_pt: number
  readonly columnWidth_pt: number
}

/** Measures head, emergency box and foot on this sheet. */
export function frameOf(document: Handout, sheet: Sheet, measure: Measure): Frame {
  const width_pt = sheet.width_pt - 2 * margin_pt
  const text_pt = margin_pt + boxPadding_pt + triangle_pt + boxPadding_pt
  const lines = (text: string, style: Parameters<Measure>[1], within_pt: number) =>
    wrap(drawable(text), within_pt, (part) => measure(part, style))
  const draft = draftMark(document, sheet, measure)
  const head_pt = (draft?.left_pt ?? sheet.width_pt - margin_pt) - margin_pt - gutter_pt
  const name = lines(document.clinic.name, frame.clinic, head_pt)
  const phone = lines(`${document.phone} ${document.clinic.phone}`, frame.phone, head_pt)
  const headBottom_pt =
    margin_pt + name.length * frame.clinic.leading_pt + phone.length * frame.phone.leading_pt
  const title = lines(document.title, frame.title, width_pt)
  const emergency = lines(
    document.emergency.text,
    frame.emergency,
    sheet.width_pt - margin_pt - boxPadding_pt - text_pt,
  )
  const added = lines(`+ ${document.added}`, frame.foot, width_pt)
  const titleTop_pt = headBottom_pt + titleGap_pt
  const boxTop_pt = titleTop_pt + title.length * frame.title.leading_pt + 6
  return {
    name,
    phone,
    draft,
    headBottom_pt,
    title,
    emergency,
    added,
    titleTop_pt,
    box: {
      top_pt: boxTop_pt,
      height_pt:
        2 * boxPadding_pt +
        frame.emergencyHeading.leading_pt +
        emergency.length * frame.emergency.leading_pt -
        5,
      text_pt,
    },
    footTop_pt: sheet.height_pt - margin_pt - (added.length + 1) * frame.foot.leading_pt + 8,
    columnWidth_pt: (width_pt - gutter_pt) / 2,
  }
}

export const inBox = { padding_pt: boxPadding_pt, triangle_pt } as const

function draftMark({ draft }: Handout, sheet: Sheet, measure: Measure) {
  if (draft === undefined) return undefined
  const text = drawable(draft)
  return { text, left_pt: sheet.width_pt - margin_pt - measure(text, frame.draft) - 7 }
}

/** Two columns a page; on the first they begin under the emergency box. */
export function columnsOf({
  box,
  headBottom_pt,
  footTop_pt,
  columnWidth_pt,
}: Frame): (index: number) => Column {
  return (index) => {
    const page = Math.floor(index / 2)
    return {
      page,
      left_pt: margin_pt + (index % 2) * (columnWidth_pt + gutter_pt),
      top_pt: page === 0 ? box.top_pt + box.height_pt + headGap_pt : headBottom_pt + headGap_pt,
      bottom_pt: footTop_pt - 8,
    }
  }
}

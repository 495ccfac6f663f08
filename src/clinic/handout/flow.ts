import type { Handout, HandoutBlock, HandoutLine } from '#protocol/handout/handout.ts'
import { drawable } from './drawable.ts'
import { ink, type Style, type Styles } from './style.ts'
import { wrap } from './wrap.ts'

/** One paragraph of the flowing text, broken into lines for its column. */
export type Piece = {
  readonly role: keyof Styles
  readonly style: Style
  readonly lines: readonly string[]
  /** The raised mark after its last line: not on the clinic's own page. */
  readonly added: boolean
  /** From the left edge of the column. */
  readonly indent_pt: number
  /** Left out at the top of a column. */
  readonly above_pt: number
  readonly height_pt: number
  /** Never parted from the piece after it. */
  readonly glued: boolean
  /** Belongs to what the patient must not overlook: when to page. */
  readonly urgent: boolean
}

export type Measure = (text: string, style: Style) => number

const urgentSection = 'pageUs'
const indents = { section: 0, heading: 0, line: 0.95, detail: 1.9 } as const
const above = { section: 1.35, heading: 0.62, line: 0.26, detail: 0.14 } as const

/** The sections of the handout as pieces for columns of this width, in reading order. Sizes in points. */
export function flow(
  document: Handout,
  styles: Styles,
  columnWidth_pt: number,
  measure: Measure,
): readonly Piece[] {
  const em_pt = styles.line.size_pt
  const piece = (
    role: keyof Styles,
    text: string,
    added: boolean,
    glued: boolean,
  ): Omit<Piece, 'urgent'> => {
    const style = styles[role]
    const indent_pt = indents[role] * em_pt
    const lines = wrap(`${drawable(text)}${added ? '+' : ''}`, columnWidth_pt - indent_pt, (part) =>
      measure(part, style),
    )
    return {
      role,
      style,
      lines: added ? lines.with(-1, (lines.at(-1) ?? '').slice(0, -1)) : lines,
      added,
      indent_pt,
      above_pt: above[role] * em_pt,
      height_pt: lines.length * style.leading_pt,
      glued,
    }
  }
  const ofLine = ({ text, added, details = [] }: HandoutLine, glued: boolean) => [
    piece('line', text, added, glued || details.length > 0),
    ...details.map((detail, at) =>
      piece('detail', detail.text, detail.added, glued || at < details.length - 1),
    ),
  ]
  const ofBlock = ({ heading, lines }: HandoutBlock, whole: boolean) => [
    ...(heading === undefined ? [] : [piece('heading', heading, false, true)]),
    ...lines.flatMap((line, at) => ofLine(line, at < lines.length - 1 && (whole || at === 0))),
  ]
  return document.sections.flatMap(({ id, heading, blocks }) => {
    const urgent = id === urgentSection
    return [
      piece('section', heading, false, true),
      ...blocks.flatMap((block) => ofBlock(block, urgent)),
    ].map((each) => {
      if (!urgent || each.role !== 'section') return { ...each, urgent }
      return { ...each, urgent, style: { ...each.style, colour: ink.stop } }
    })
  })
}

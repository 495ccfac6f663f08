/** Black on white paper must carry everything: colour repeats what weight, frame and word already say. */
export const ink = {
  text: '#1d2733',
  soft: '#4a5560',
  accent: '#0b5c66',
  stop: '#a3231f',
  stopTint: '#fdf3f1',
  rule: '#b9b2a4',
} as const

export type Style = {
  readonly font: 'Times-Bold' | 'Helvetica' | 'Helvetica-Bold'
  readonly size_pt: number
  readonly colour: string
  /** From one baseline to the next. */
  readonly leading_pt: number
}

export type Styles = {
  readonly section: Style
  readonly heading: Style
  readonly line: Style
  readonly detail: Style
}

/** The styles of the flowing text where its lines have this size. */
export function stylesFor(size_pt: number): Styles {
  const style = (font: Style['font'], ratio: number, colour: string, leading: number): Style => ({
    font,
    size_pt: size_pt * ratio,
    colour,
    leading_pt: size_pt * ratio * leading,
  })
  return {
    section: style('Times-Bold', 1.5, ink.accent, 1.1),
    heading: style('Helvetica-Bold', 1.02, ink.text, 1.22),
    line: style('Helvetica', 1, ink.text, 1.26),
    detail: style('Helvetica', 0.92, ink.soft, 1.24),
  }
}

const fixed = (font: Style['font'], size_pt: number, colour: string): Style => ({
  font,
  size_pt,
  colour,
  leading_pt: size_pt * 1.25,
})

/** The styles of what stands around the flowing text. */
export const frame = {
  title: { ...fixed('Times-Bold', 26, ink.text), leading_pt: 29 },
  clinic: fixed('Helvetica-Bold', 10, ink.text),
  phone: fixed('Helvetica', 10, ink.text),
  draft: fixed('Helvetica', 9, ink.text),
  emergencyHeading: fixed('Helvetica-Bold', 12, ink.stop),
  emergency: fixed('Helvetica', 12, ink.text),
  foot: fixed('Helvetica', 8, ink.soft),
} as const

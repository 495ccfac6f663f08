/** A space where a line may end: not after a digit, so that numbers keep their units and telephone numbers stay whole. */
const breaks = /(?<= )(?<!\d )/

/**
 * Lines no wider than `width_pt`, broken at spaces; a word that is wider alone is broken inside.
 * Every line but the last keeps the space at its end, so that the lines joined are the text again.
 */
export function wrap(
  text: string,
  width_pt: number,
  widthOf_pt: (text: string) => number,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(breaks).flatMap((each) => parts(each, width_pt, widthOf_pt))) {
    if (line !== '' && widthOf_pt((line + word).trimEnd()) > width_pt) {
      lines.push(line)
      line = ''
    }
    line += word
  }
  return [...lines, line]
}

function parts(
  word: string,
  width_pt: number,
  widthOf_pt: (text: string) => number,
): readonly string[] {
  if (widthOf_pt(word.trimEnd()) <= width_pt) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && widthOf_pt((piece + character).trimEnd()) > width_pt) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}

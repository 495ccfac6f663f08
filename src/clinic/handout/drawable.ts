/** What the encoding of the built-in fonts (WinAnsi) holds beside ASCII and Latin-1. */
const beyondLatin1 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'

/** True where the built-in fonts have the character: ASCII, Latin-1 and a few marks of print. */
export function isDrawable(character: string): boolean {
  return /^[ -~\u00a0-\u00ff]$/.test(character) || beyondLatin1.includes(character)
}

/**
 * The text with every character drawable. White space is one space; a letter the fonts lack loses its
 * accent, and what is left over becomes a question mark. Only what a clinic typed can need this.
 */
export function drawable(text: string): string {
  return [...text.normalize('NFC').replace(/\s+/g, ' ').trim()].map(nearest).join('')
}

function nearest(character: string): string {
  if (isDrawable(character)) return character
  const [base = '?'] = character.normalize('NFKD')
  return isDrawable(base) ? base : '?'
}

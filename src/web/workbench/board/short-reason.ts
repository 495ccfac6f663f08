const lettersMost = 72
const clauseLettersLeast = 40

/**
 * The first sentence of a reason; where it is long, cut after a clause or a word. The whole of it stands on the
 * visit's screen.
 */
export function shortReason(because: string): string {
  const [sentence = because] = because.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
  if (sentence.length <= lettersMost) return sentence
  const cut = sentence.slice(0, lettersMost)
  const clause = Math.max(...[', ', '; ', ': '].map((end) => cut.lastIndexOf(end)))
  return `${cut.slice(0, clause >= clauseLettersLeast ? clause : cut.lastIndexOf(' '))} …`
}

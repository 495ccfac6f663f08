/** Words, sentences and syllables of a text; numbers and units count as words of one syllable. */
type Counts = { readonly words: number; readonly sentences: number; readonly syllables: number }

/**
 * US school grade needed to read an English text (Flesch-Kincaid, 1975).
 * Syllables are counted by spelling, so single sentences are rough; judge passages.
 */
export function fleschKincaidGrade(text: string): number {
  const { words, sentences, syllables } = count(text, englishSyllables)
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
}

/**
 * Reading ease of a Spanish text, 0 to 100 (Fernández-Huerta, 1959, with words per sentence).
 * 70 and more can be read after six years of school.
 */
export function fernandezHuertaEase(text: string): number {
  const { words, sentences, syllables } = count(text, spanishSyllables)
  return 206.84 - 60 * (syllables / words) - 1.02 * (words / sentences)
}

function count(text: string, syllablesOf: (word: string) => number): Counts {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu)
  const sentences = text.match(/[^.!?]+[.!?]+(?=\s|$)|[^.!?]+$/g)
  if (words === null || sentences === null)
    throw new RangeError('readability: a text without words')
  return {
    words: words.length,
    sentences: sentences.length,
    syllables: words.reduce((sum, word) => sum + Math.max(1, syllablesOf(word)), 0),
  }
}

function englishSyllables(word: string): number {
  const spelled = word
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, '')
    .replace(/^y/, '')
  return [...spelled.matchAll(/[aeiouy]{1,2}/g)].length
}

function spanishSyllables(word: string): number {
  const groups = word.replace(/qu|gu(?=[eiéí])/g, 'q').matchAll(/[aeiouáéíóúüy]+/g)
  return groups.reduce((sum, [group]) => sum + nuclei(group), 0)
}

/** Strong vowels stand alone; an accented í or ú does too. */
function nuclei(group: string): number {
  return Math.max(1, [...group.matchAll(/[aeoáéóíú]/g)].length)
}

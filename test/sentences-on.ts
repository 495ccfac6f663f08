/** Names that nobody can say in plainer words: drugs, brands, and places of the body. */
const names =
  /\b(warfarina?|eliquis|xarelto|plavix|aspirina?|ibuprofen[oa]?|naproxen[oa]?|advil|aleve|lidoca[ií]n[ea]|bupivaca[ií]n[ea]|proca[ií]n[ea]|novoca[ií]na?|exparel|epinephrine|epinefrina|cortison[ea]|methotrexate|metotrexato|chlorhexidine|clorhexidina|covid)\b/giu

const blocks =
  /<\/?(?:p|h[1-6]|li|ul|legend|label|summary|button|a|fieldset|form|div|small|option|main|header|nav|span|b|progress|details|section)\b[^>]*>/g

const unescaped = (text: string): string =>
  text.replaceAll('&#x27;', '’').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** The sentences that stand in the main part of a screen, names left out. A line without an end is a sentence of its own. */
export function sentencesOn(markup: string): readonly string[] {
  const main = /<main[\s\S]*<\/main>/.exec(markup)?.[0] ?? ''
  return main
    .replace(/<datalist[\s\S]*?<\/datalist>/g, '')
    .split(blocks)
    .map((part) => unescaped(part.replaceAll(/<[^>]*>/g, '')).trim())
    .flatMap((line) => line.split(/(?<=[.?!])\s+/))
    .map((sentence) => sentence.replaceAll(names, '').replaceAll(/\s+/g, ' ').trim())
    .filter((sentence) => /\p{L}{2}/u.test(sentence))
    .map((sentence) => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`))
}

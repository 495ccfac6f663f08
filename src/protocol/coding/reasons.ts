import type { Found, Said } from './found.ts'
import type { CodingData, CodingRule } from './rules.ts'
import type { CodingReason } from './session.ts'

/** The flags and the reasons of a decision, each once, in the order of the protocol. */
export function reasonsOf(
  data: CodingData,
  fired: readonly CodingRule[],
  found: readonly Found[],
  said: readonly Said[],
): { readonly flags: readonly string[]; readonly reasons: readonly CodingReason[] } {
  const findings = Object.entries(data.findings).flatMap(([id, finding]) =>
    sentences(
      finding.because,
      found.filter((one) => one.finding === id).map(({ what }) => ({ what: what ?? '' })),
    ).map((because): Flagged => ({ ...finding, id, flag: id, because })),
  )
  const notes = Object.entries(data.notes).flatMap(([id, note]) =>
    sentences(
      note.because,
      said.filter((one) => one.note === id).map(({ words }) => words),
    ).map((because) => ({ ...note, id, because })),
  )
  return {
    flags: [...new Set([...fired, ...findings].map(({ flag }) => flag))],
    reasons: [...fired, ...findings, ...notes].map(({ id, because, source, confidence }) => ({
      rule: id,
      because,
      source,
      confidence,
    })),
  }
}

type Flagged = Pick<CodingRule, 'id' | 'flag' | 'because' | 'source' | 'confidence'>

/** The sentence once for each different set of words, in alphabetical order. */
function sentences(
  because: string,
  all: readonly Readonly<Record<string, string>>[],
): readonly string[] {
  const filled = all.map((words) =>
    because.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole).trim(),
  )
  return [...new Set(filled)].sort()
}

import { type FactSheet, mark } from './facts.ts'

/** Picks the rules that could hold, by place in the protocol, without testing the others. */
export type CandidateFinder = (facts: FactSheet) => readonly number[]

/**
 * An index from facts to rules. `triggers` gives for each rule the facts of which at least one must be set for it to
 * hold; undefined when there is no such set, and the rule is always picked.
 */
export function candidateFinder(
  triggers: readonly (readonly number[] | undefined)[],
  halfBytes: number,
): CandidateFinder {
  const ruleBytes = Math.ceil(triggers.length / 32) * 4
  const sheet = (bytes: number) => new DataView(new ArrayBuffer(bytes))
  const always = sheet(ruleBytes)
  const relevant = sheet(halfBytes)
  const rulesOfFact = Array.from({ length: halfBytes * 8 }, () => sheet(ruleBytes))
  triggers.forEach((facts, rule) => {
    if (facts === undefined || facts.some((fact) => fact >= halfBytes * 8)) mark(always, rule)
    else {
      for (const fact of facts) {
        const rules = rulesOfFact[fact]
        if (rules === undefined) continue
        mark(relevant, fact)
        mark(rules, rule)
      }
    }
  })
  const picked = sheet(ruleBytes)
  return (facts) => {
    for (let at = 0; at < ruleBytes; at += 4) picked.setInt32(at, always.getInt32(at, true), true)
    for (let at = 0; at < halfBytes; at += 4) {
      let bits = facts.getInt32(at, true) & relevant.getInt32(at, true)
      while (bits !== 0) {
        const rules = rulesOfFact[at * 8 + lowest(bits)]
        if (rules !== undefined) add(picked, rules)
        bits &= bits - 1
      }
    }
    return places(picked)
  }
}

const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits)

function add(to: FactSheet, more: FactSheet): void {
  for (let at = 0; at < to.byteLength; at += 4) {
    to.setInt32(at, to.getInt32(at, true) | more.getInt32(at, true), true)
  }
}

function places(sheet: FactSheet): readonly number[] {
  const found: number[] = []
  for (let at = 0; at < sheet.byteLength; at += 4) {
    let bits = sheet.getInt32(at, true)
    while (bits !== 0) {
      found.push(at * 8 + lowest(bits))
      bits &= bits - 1
    }
  }
  return found
}

import type { ReportCondition } from '../conditions.ts'
import type { FactReader, FactSheet } from './facts.ts'

/** A condition as masks over a fact sheet. */
export type Compiled = {
  readonly test: (facts: FactSheet) => boolean
  /** Adds the flags this condition explains where it holds: set, not under `not`, in a part that is true. */
  readonly explain: (facts: FactSheet, explained: FactSheet) => void
  /** Bits of which at least one is set wherever this holds; undefined when there are none. */
  readonly triggers: readonly number[] | undefined
}

type Mask = { readonly at: number; readonly bits: number }

/** `not` is moved inward to the single atoms, where the negation of an atom has a bit of its own. */
type Node =
  | { readonly kind: 'literal'; readonly bit: number; readonly underNot: boolean }
  | { readonly kind: 'const'; readonly value: boolean }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Node[] }

export function compile(condition: ReportCondition, reader: FactReader): Compiled {
  return build(inward(condition, reader, { negated: false, underNot: false }), reader)
}

type Sign = { readonly negated: boolean; readonly underNot: boolean }

function inward(condition: ReportCondition, reader: FactReader, sign: Sign): Node {
  const { negated, underNot } = sign
  if ('const' in condition) return { kind: 'const', value: condition.const !== negated }
  if ('not' in condition) {
    return inward(condition.not, reader, { negated: !negated, underNot: true })
  }
  if ('all' in condition) return joined(negated ? 'any' : 'all', condition.all, reader, sign)
  if ('any' in condition) return joined(negated ? 'all' : 'any', condition.any, reader, sign)
  const bit = reader.bitOf(condition)
  return { kind: 'literal', bit: negated ? reader.halfBytes * 8 + bit : bit, underNot }
}

function joined(
  kind: 'all' | 'any',
  conditions: readonly ReportCondition[],
  reader: FactReader,
  sign: Sign,
): Node {
  const parts = conditions
    .map((part) => inward(part, reader, sign))
    .flatMap((part) => (part.kind === kind ? part.parts : [part]))
  return { kind, parts }
}

function build(node: Node, reader: FactReader): Compiled {
  if (node.kind === 'const') {
    return { test: () => node.value, explain: () => {}, triggers: node.value ? undefined : [] }
  }
  if (node.kind === 'literal') return build({ kind: 'any', parts: [node] }, reader)
  const literals = node.parts.filter((part) => part.kind === 'literal')
  const rest = node.parts
    .filter((part) => part.kind !== 'literal')
    .map((part) => build(part, reader))
  const masks = masksOf(literals.map(({ bit }) => bit))
  const named = literals.filter(({ bit, underNot }) => bit < reader.flagBits && !underNot)
  const flags = masksOf(named.map(({ bit }) => bit))
  const tests = rest.map(({ test }) => test)
  const sets = [...literals.map(({ bit }) => [bit]), ...rest.map(({ triggers }) => triggers)]
  return {
    triggers: node.kind === 'any' ? union(sets) : rarest(sets, reader),
    test: node.kind === 'any' ? anyTest(masks, tests) : allTest(masks, tests),
    explain: (facts, explained) => {
      for (const { at, bits } of flags) {
        const seen = explained.getInt32(at, true) | (facts.getInt32(at, true) & bits)
        explained.setInt32(at, seen, true)
      }
      for (const part of rest) if (part.test(facts)) part.explain(facts, explained)
    },
  }
}

type Triggers = Compiled['triggers']

function union(sets: readonly Triggers[]): Triggers {
  const known = sets.filter((set) => set !== undefined)
  return known.length === sets.length ? known.flat() : undefined
}

/** The set that is least often met: measurements and negations are true of many reports, flags of few. */
function rarest(sets: readonly Triggers[], { frequentFrom }: FactReader): Triggers {
  const cost = (set: readonly number[]) =>
    set.reduce((sum, bit) => sum + (bit >= frequentFrom ? 1000 : 1), 0)
  return sets
    .filter((set) => set !== undefined)
    .toSorted((a, b) => cost(a) - cost(b))
    .at(0)
}

type Test = Compiled['test']

function anyTest(masks: readonly Mask[], rest: readonly Test[]): Test {
  const [first, second] = masks
  const [one] = rest
  if (rest.length === 0 && first !== undefined && masks.length === 1) {
    const { at, bits } = first
    return (facts) => (facts.getInt32(at, true) & bits) !== 0
  }
  if (rest.length === 0 && first !== undefined && second !== undefined && masks.length === 2) {
    return (facts) =>
      ((facts.getInt32(first.at, true) & first.bits) |
        (facts.getInt32(second.at, true) & second.bits)) !==
      0
  }
  if (masks.length === 0 && rest.length === 1 && one !== undefined) return one
  return (facts) => {
    for (const { at, bits } of masks) if ((facts.getInt32(at, true) & bits) !== 0) return true
    for (const test of rest) if (test(facts)) return true
    return false
  }
}

function allTest(masks: readonly Mask[], rest: readonly Test[]): Test {
  const [first] = masks
  const [one, two] = rest
  if (masks.length === 1 && first !== undefined && rest.length === 1 && one !== undefined) {
    const { at, bits } = first
    return (facts) => (facts.getInt32(at, true) & bits) === bits && one(facts)
  }
  if (masks.length === 0 && rest.length === 2 && one !== undefined && two !== undefined) {
    return (facts) => one(facts) && two(facts)
  }
  return (facts) => {
    for (const { at, bits } of masks) if ((facts.getInt32(at, true) & bits) !== bits) return false
    for (const test of rest) if (!test(facts)) return false
    return true
  }
}

/** One mask for each 32-bit word that holds one of these bits. */
function masksOf(bits: readonly number[]): readonly Mask[] {
  const byWord = new Map<number, number>()
  for (const bit of bits) {
    const at = (bit >> 5) * 4
    const soFar = byWord.get(at)
    const one = 1 << (bit & 31)
    byWord.set(at, soFar === undefined ? one : soFar | one)
  }
  return [...byWord].map(([at, mask]) => ({ at, bits: mask }))
}

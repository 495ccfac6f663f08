import type { Logic, Relation, Truth } from '../conditions.ts'
import { decimal } from '../decimal.ts'
import { every, opposite, some } from '../logic.ts'
import { order, type Ratio, ratioOf } from './ratio.ts'

/** The words `num` and `mod` of the condition language: a quantity compared exactly, or something the chart knows. */
export type MeasuredAtom<Name extends string> =
  | { readonly num: readonly [quantity: Name, relation: Relation, decimal: string] }
  | { readonly mod: string }

/** A quantity that does not apply makes every comparison false; one that is not known makes it unknown. */
export type Quantity = Ratio | 'none' | 'unknown'

export type Facts<Name extends string> = {
  readonly quantities: Readonly<Record<Name, Quantity>>
  /** Modifiers that are present or not known; any other is absent. */
  readonly modifiers: ReadonlyMap<string, true | 'unknown'>
}

export type Test<Name extends string> = (facts: Facts<Name>) => Truth

export type Vocabulary<Name extends string> = {
  readonly quantities: readonly Name[]
  readonly modifiers: Readonly<Record<string, string>>
}

/** Compiles a condition once. Throws when it names a quantity or modifier outside the vocabulary, or compares with no decimal. */
export function compile<Name extends string>(
  condition: Logic<MeasuredAtom<Name>>,
  vocabulary: Vocabulary<Name>,
): Test<Name> {
  if ('const' in condition) return () => condition.const
  if ('not' in condition) {
    const part = compile(condition.not, vocabulary)
    return (facts) => opposite(part(facts))
  }
  if ('all' in condition) {
    const parts = condition.all.map((part) => compile(part, vocabulary))
    return (facts) => every(parts, (part) => part(facts))
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => compile(part, vocabulary))
    return (facts) => some(parts, (part) => part(facts))
  }
  if ('mod' in condition) return modifierTest(condition.mod, vocabulary)
  return quantityTest(condition.num, vocabulary)
}

function modifierTest<Name extends string>(
  id: string,
  { modifiers }: Vocabulary<Name>,
): Test<Name> {
  if (!Object.hasOwn(modifiers, id)) throw new RangeError(`"${id}" is no modifier of the protocol`)
  return (facts) => facts.modifiers.get(id) ?? false
}

const relations: Readonly<Record<Relation, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
}

function quantityTest<Name extends string>(
  [name, relation, limit]: readonly [Name, Relation, string],
  { quantities }: Vocabulary<Name>,
): Test<Name> {
  if (!quantities.includes(name)) throw new RangeError(`"${name}" is no quantity of dose rules`)
  const holds = relations[relation]
  const bound = ratioOf(decimal(limit))
  return (facts) => {
    const value = facts.quantities[name]
    if (value === 'unknown') return value
    return value !== 'none' && holds(order(value, bound))
  }
}

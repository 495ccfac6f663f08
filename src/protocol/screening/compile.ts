import type { AnswerCondition, Truth } from '../conditions.ts'
import { every, opposite, some } from '../logic.ts'
import { type DrugClasses, fieldTest, isList, partOf, type Scope } from './fields.ts'
import type { Value } from './input.ts'

/** A compiled condition. Inside a list `item` is the element looked at. */
export type Test = (scope: Scope, item: Value) => Truth

export type Vocabulary = {
  readonly definitions: Readonly<Record<string, AnswerCondition>>
  readonly drugClasses: DrugClasses
}

/**
 * Compiles a condition of the screening into closures, once. Throws when it names a definition or a drug class the
 * protocol does not have, or when definitions go round in a circle.
 */
export function compileAnswers(
  condition: AnswerCondition,
  vocabulary: Vocabulary,
  inside: readonly string[] = [],
): Test {
  const compile = (part: AnswerCondition) => compileAnswers(part, vocabulary, inside)
  if ('const' in condition) return () => condition.const
  if ('not' in condition) {
    const part = compile(condition.not)
    return (scope, item) => opposite(part(scope, item))
  }
  if ('all' in condition) {
    const parts = condition.all.map(compile)
    return (scope, item) => every(parts, (part) => part(scope, item))
  }
  if ('any' in condition) {
    const parts = condition.any.map(compile)
    return (scope, item) => some(parts, (part) => part(scope, item))
  }
  if ('def' in condition) return definition(condition.def, vocabulary, inside)
  if ('field' in condition) {
    const test = fieldTest(condition, vocabulary.drugClasses)
    const read = reader(condition.field)
    return (scope, item) => test(read(scope, item), scope)
  }
  if ('some' in condition) {
    const where = compile(condition.where)
    const read = reader(condition.some)
    return (scope, item) => {
      const list = read(scope, item)
      return isList(list) ? some(list, (element) => where(scope, element)) : 'unknown'
    }
  }
  const where = compile(condition.where)
  const read = reader(condition.count)
  return (scope, item) => atLeast(condition.ge, read(scope, item), (one) => where(scope, one))
}

function definition(name: string, vocabulary: Vocabulary, inside: readonly string[]): Test {
  const condition = vocabulary.definitions[name]
  if (condition === undefined) throw new RangeError(`the protocol does not define "${name}"`)
  if (inside.includes(name)) throw new RangeError(`"${name}" is defined by itself`)
  return compileAnswers(condition, vocabulary, [...inside, name])
}

function reader(path: string): (scope: Scope, item: Value) => Value {
  if (path === 'item') return (_, item) => item
  if (!path.startsWith('item.')) return (scope) => scope.at(path)
  const names = path.slice('item.'.length).split('.')
  return (_, item) => names.reduce(partOf, item)
}

function atLeast(least: number, list: Value, truth: (item: Value) => Truth): Truth {
  if (!isList(list)) return 'unknown'
  const values = list.map(truth)
  if (values.filter((value) => value === true).length >= least) return true
  return values.filter((value) => value !== false).length < least ? false : 'unknown'
}

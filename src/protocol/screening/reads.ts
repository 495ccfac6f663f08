import type { AnswerCondition } from '../conditions.ts'

type Definitions = Readonly<Record<string, AnswerCondition>>

/** Every path of the input a condition looks at. What it asks of the elements of a list counts as the list. */
export function pathsRead(
  condition: AnswerCondition | undefined,
  definitions: Definitions,
): ReadonlySet<string> {
  const paths = new Set<string>()
  if (condition !== undefined) collect(condition, definitions, paths)
  return paths
}

const isPath = (path: string): boolean => path !== 'item' && !path.startsWith('item.')

function collect(condition: AnswerCondition, definitions: Definitions, into: Set<string>): void {
  const add = (path: string | undefined): void => {
    if (path !== undefined && isPath(path)) into.add(path)
  }
  const collectAll = (parts: readonly AnswerCondition[]): void => {
    for (const part of parts) collect(part, definitions, into)
  }
  if ('const' in condition) return
  if ('not' in condition) {
    collect(condition.not, definitions, into)
  } else if ('all' in condition) {
    collectAll(condition.all)
  } else if ('any' in condition) {
    collectAll(condition.any)
  } else if ('def' in condition) {
    const defined = definitions[condition.def]
    if (defined !== undefined) collect(defined, definitions, into)
  } else if ('field' in condition) {
    add(condition.field)
    add(condition.eqField)
    add(condition.weightKgDiffers?.from)
  } else {
    add('some' in condition ? condition.some : condition.count)
    collect(condition.where, definitions, into)
  }
}

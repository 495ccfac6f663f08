import { z } from 'zod'
import { nearest } from '#protocol/check/nearest.ts'
import { type Path, pathText } from '#protocol/check/places.ts'

/** What is wrong with a protocol file, and where: keys and places in lists, joined by points. */
export type Problem = {
  readonly path: string
  readonly message: string
  readonly nearest?: string
}

export const problemText = ({ path, message, nearest: near }: Problem): string =>
  [path === '' ? '' : `${path}: `, message, near === undefined ? '' : ` (nearest: "${near}")`].join(
    '',
  )

/** The problems Zod found, each at the deepest place it can name, with the nearest key or word that is allowed there. */
export function shapeProblems(error: z.ZodError, schema: z.ZodType): readonly Problem[] {
  const strangeKeysFirst = (issue: z.core.$ZodIssue) => (issue.code === 'unrecognized_keys' ? 0 : 1)
  return error.issues
    .toSorted((a, b) => strangeKeysFirst(a) - strangeKeysFirst(b))
    .flatMap((issue) => problemsOf(issue, [], schema))
}

function problemsOf(issue: z.core.$ZodIssue, above: Path, schema: z.ZodType): readonly Problem[] {
  const path: Path = [
    ...above,
    ...issue.path.map((part) => (typeof part === 'number' ? part : String(part))),
  ]
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const likeliest = issue.errors.toSorted((a, b) => faults(a) - faults(b))[0] ?? []
    // Of an object with a strange key only that key is named, not what its reading as another form would need.
    const strange = likeliest.filter(({ code }) => code === 'unrecognized_keys')
    return (strange.length > 0 ? strange : likeliest).flatMap((part) =>
      problemsOf(part, path, schema),
    )
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      withNearest([...path, key], 'this key is not known here', key, keysAt(schema, path)),
    )
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String)
    const message = `one of ${allowed.slice(0, 12).join(', ')}${allowed.length > 12 ? ', …' : ''}`
    return [withNearest(path, message, String(issue.input ?? ''), allowed)]
  }
  return [{ path: pathText(path), message: issue.message }]
}

/** How far a reading of a value is from what was meant: the fewest strange keys and other faults. */
const faults = (issues: readonly z.core.$ZodIssue[]): number =>
  issues.reduce(
    (sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1),
    0,
  )

function withNearest(
  path: Path,
  message: string,
  word: string,
  allowed: readonly string[],
): Problem {
  const near = nearest(word, allowed)
  return { path: pathText(path), message, ...(near !== undefined && { nearest: near }) }
}

/** The keys that may stand in the object at a path. */
function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  let reached: readonly unknown[] = [schema]
  for (const step of path) reached = reached.flatMap(opened).flatMap((one) => inside(one, step))
  return [
    ...new Set(
      reached
        .flatMap(opened)
        .flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : [])),
    ),
  ]
}

/** The schemas a wrapper or a choice stands for. */
function opened(schema: unknown): readonly unknown[] {
  if (schema instanceof z.ZodLazy) return opened(schema.unwrap())
  if (schema instanceof z.ZodReadonly || schema instanceof z.ZodExactOptional)
    return opened(schema.unwrap())
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(opened)
  return [schema]
}

function inside(schema: unknown, step: string | number): readonly unknown[] {
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, unknown>> = schema.shape
    return Object.hasOwn(shape, step) ? [shape[step]] : []
  }
  if (schema instanceof z.ZodArray) return [schema.element]
  return schema instanceof z.ZodRecord ? [schema.valueType] : []
}

import { text } from 'node:stream/consumers'
import type { z } from 'zod'

/** What is wrong with one case; `path` says where in the line as it was written. */
type LineError = {
  code: 'not-json' | 'not-an-object' | 'unknown-key' | 'invalid'
  message: string
  path: string
}

type Id = string | number | null
type Case = { id: Id; input: unknown; at: string }

/**
 * Reads cases from standard input, JSON or one a line, as `{...input}` or `{"id", "input"}`, and writes one line of
 * JSON for each. A bad case gives `{"id", "error": {"code", "message", "path"}}`; the others are still answered.
 * Returns the exit status: 2 when any case was bad, otherwise 0.
 */
export async function answerLines<Input>(
  args: readonly string[],
  schema: z.ZodType<Input>,
  answer: (input: Input) => object,
): Promise<number> {
  if (args.length > 0) {
    process.stderr.write(
      `needlepoint: "${args.join(' ')}" is not understood here; cases are read from standard input\n`,
    )
    return 2
  }
  const { lines, failed } = answerText(await text(process.stdin), schema, answer)
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
  return failed ? 2 : 0
}

/** The answers to a text of cases, one line of JSON each. */
export function answerText<Input>(
  source: string,
  schema: z.ZodType<Input>,
  answer: (input: Input) => object,
): { readonly lines: readonly string[]; readonly failed: boolean } {
  let failed = false
  const lines = casesOf(source.replace(/^\uFEFF/, '')).map((line) => {
    const { id, ...rest } = line
    const result = 'error' in rest ? rest : parse(rest, schema)
    if ('error' in result) {
      failed = true
      return JSON.stringify({ id, error: result.error })
    }
    return JSON.stringify({ ...(id !== null && { id }), ...answer(result.input) })
  })
  return { lines, failed }
}

type Line = Case | { id: Id; error: LineError }

/** A whole JSON value is one case, or a list of them; otherwise each line that is not blank is a case. */
function casesOf(source: string): readonly Line[] {
  const whole = readJson(source)
  if (whole !== undefined)
    return (Array.isArray(whole.value) ? whole.value : [whole.value]).map(caseOf)
  return source
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const json = readJson(line)
      if (json !== undefined) return caseOf(json.value)
      return { id: null, error: { code: 'not-json', message: 'This line is not JSON.', path: '' } }
    })
}

function readJson(source: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(source) }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function caseOf(value: unknown): Line {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      id: null,
      error: { code: 'not-an-object', message: 'A case is a JSON object.', path: '' },
    }
  }
  const { id: given, ...rest } = { id: null, ...value }
  if (given !== null && typeof given !== 'string' && typeof given !== 'number') {
    return {
      id: null,
      error: { code: 'invalid', message: 'An id is a text or a number.', path: 'id' },
    }
  }
  if (!('input' in rest)) return { id: given, input: rest, at: '' }
  const { input, ...others } = rest
  const [extra] = Object.keys(others)
  if (extra === undefined) return { id: given, input, at: 'input' }
  const message = 'Beside "input" only "id" is allowed.'
  return { id: given, error: { code: 'unknown-key', message, path: extra } }
}

function parse<Input>(
  { input, at }: Omit<Case, 'id'>,
  schema: z.ZodType<Input>,
): { input: Input } | { error: LineError } {
  const result = schema.safeParse(input)
  if (result.success) return { input: result.data }
  const [issue] = result.error.issues
  const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const path = [at, ...pathOf(issue), ...unknownKey].filter((part) => part !== '')
  return {
    error: {
      code: unknownKey.length > 0 ? 'unknown-key' : 'invalid',
      message: String(issue?.message),
      path: path.join('.'),
    },
  }
}

const pathOf = (issue: z.core.$ZodIssue | undefined): readonly string[] =>
  issue === undefined ? [] : issue.path.map(String)

import { brokenFigures } from '#protocol/check/dose-figures.ts'
import { brokenNames } from '#protocol/check/names.ts'
import { brokenPatterns } from '#protocol/check/patterns.ts'
import { pathText } from '#protocol/check/places.ts'
import { type Protocol, type ProtocolData, prepare } from '#protocol/protocol.ts'
import { type Problem, shapeProblems } from './problems.ts'
import { protocolFile } from './protocol.ts'

export type ReadProtocol =
  | { readonly kind: 'read'; readonly data: ProtocolData; readonly protocol: Protocol }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

/** Reads a protocol from the text of a file: whole, or not at all. */
export function readProtocol(text: string): ReadProtocol {
  const value = json(text)
  if (value === undefined) return refused([{ path: '', message: 'This is not JSON.' }])
  return readProtocolValue(value.parsed)
}

/** The same for a value that JSON can hold. */
export function readProtocolValue(value: unknown): ReadProtocol {
  const shape = protocolFile.safeParse(value, { reportInput: true })
  if (!shape.success) return refused(shapeProblems(shape.error, protocolFile))
  const data: ProtocolData = shape.data
  const broken = [...brokenNames(data), ...brokenFigures(data), ...brokenPatterns(data)]
  if (broken.length > 0) {
    return refused(broken.map((each) => ({ ...each, path: pathText(each.path) })))
  }
  return compiled(data)
}

const refused = (problems: readonly Problem[]): ReadProtocol => ({ kind: 'refused', problems })

function json(text: string): { readonly parsed: unknown } | undefined {
  try {
    return { parsed: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function compiled(data: ProtocolData): ReadProtocol {
  try {
    return { kind: 'read', data, protocol: prepare(data) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return refused([{ path: '', message: error.message }])
  }
}

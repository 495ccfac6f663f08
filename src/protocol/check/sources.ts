import type { ProtocolData } from '../protocol.ts'
import { sources } from '../tpi/sources.ts'
import { error, type Finding, symbolic } from './finding.ts'

/** Everything that names sources, in any part: each is in the registry, and what is called sourced names one. */
export function checkSources(data: ProtocolData): readonly Finding[] {
  return [...supported(data, '')].flatMap(({ at, source, confidence }) => [
    ...source
      .filter((key) => !Object.hasOwn(sources, key))
      .map((key) => error('source', at, `There is no source "${key}" in the registry.`, symbolic)),
    ...(confidence === 'sourced' && source.length === 0
      ? [error('source', at, 'It is called sourced and names no source.', symbolic)]
      : []),
  ])
}

type Supported = {
  readonly at: string
  readonly source: readonly string[]
  readonly confidence: unknown
}

/** Whatever has sources, named by its id, its code, or the key it stands under. */
function* supported(value: unknown, key: string): Generator<Supported> {
  if (typeof value !== 'object' || value === null) return
  if ('source' in value && Array.isArray(value.source)) {
    yield {
      at: nameOf(value) ?? key,
      source: value.source.map(String),
      confidence: 'confidence' in value ? value.confidence : undefined,
    }
  }
  for (const [name, part] of Object.entries(value)) yield* supported(part, name)
}

/** What a thing in a protocol file is called. */
export function nameOf(value: object): string | undefined {
  for (const name of ['id', 'code', 'modifier']) {
    const own: unknown = Reflect.get(value, name)
    if (typeof own === 'string') return own
  }
  return undefined
}

import type { ProtocolData } from '../protocol.ts'
import type { Finding, PlacedFinding } from './finding.ts'
import { type Path, pathText } from './places.ts'
import { nameOf } from './sources.ts'

/** Parts of a protocol file that hold rules; what `prepare` adds is no part of the file. */
const parts = [
  'triage',
  'symptomForm',
  'screening',
  'modifierSources',
  'aftercare',
  'dosing',
  'coding',
  'page',
] as const

/** Findings with the path of what they are about: of the first thing in the file with that id, or key; else the id itself. */
export function placed(findings: readonly Finding[], data: ProtocolData): readonly PlacedFinding[] {
  const paths = new Map<string, Path>()
  for (const part of parts) collect(data[part], [part], paths)
  return findings.map((finding) => {
    const path = paths.get(finding.at)
    return { ...finding, path: path === undefined ? finding.at : pathText(path) }
  })
}

function collect(value: unknown, path: Path, paths: Map<string, Path>): void {
  if (typeof value !== 'object' || value === null) return
  const key = path.at(-1)
  const name = nameOf(value) ?? (typeof key === 'string' ? key : undefined)
  if (name !== undefined && !paths.has(name)) paths.set(name, path)
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((part, at) => [at, part] as const)
    : Object.entries(value)
  for (const [step, part] of entries) collect(part, [...path, step], paths)
}

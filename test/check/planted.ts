import { expect } from 'vitest'
import { checkAftercareTimes } from '#protocol/check/aftercare-checkins.ts'
import { checkAftercareTasks } from '#protocol/check/aftercare-tasks.ts'
import { checkCodingRules } from '#protocol/check/coding-rules.ts'
import { checkCodingTables } from '#protocol/check/coding-tables.ts'
import { brokenFigures, checkDoseFigures } from '#protocol/check/dose-figures.ts'
import { checkDoseRules } from '#protocol/check/dose-rules.ts'
import { checkDoseSearch } from '#protocol/check/dose-search.ts'
import type { Finding } from '#protocol/check/finding.ts'
import { brokenNames } from '#protocol/check/names.ts'
import { brokenPatterns } from '#protocol/check/patterns.ts'
import { checkSentences } from '#protocol/check/sentences.ts'
import { checkSources } from '#protocol/check/sources.ts'
import { type ProtocolData, prepare } from '#protocol/protocol.ts'
import { tpiData } from '#protocol/tpi/protocol.ts'

/** A fault: the text of the protocol file it changes, what it becomes, and the finding that names it. */
export type Fault = readonly [fault: string, from: string, to: string, check: string, at: string]

const text = JSON.stringify(tpiData)

/** The fault in the text of the file; only the first place is changed, so a fault is one fault. */
export function planted(from: string, to: string): ProtocolData {
  expect(text).toContain(from)
  const data: ProtocolData = JSON.parse(text.replace(from, () => to))
  return data
}

/** What the checks of coding, dosing and aftercare find in it, or what the door refuses. */
export function findingsIn(data: ProtocolData): readonly (readonly [check: string, at: string])[] {
  const refused = [
    ...brokenNames(data).map(({ path }) => ['name', path.join('.')] as const),
    ...brokenFigures(data).map(({ path }) => ['dose', path.join('.')] as const),
    ...brokenPatterns(data).map(({ path }) => ['pattern', path.join('.')] as const),
  ]
  if (refused.length > 0) return refused
  const protocol = prepare(data)
  const found: readonly Finding[] = [
    ...checkCodingRules(protocol).findings,
    ...checkCodingTables(protocol.coding, protocol.dosing),
    ...checkDoseFigures(protocol),
    ...checkDoseRules(protocol),
    ...checkDoseSearch(protocol).findings,
    ...checkAftercareTasks(protocol.aftercare).findings,
    ...checkAftercareTimes(protocol),
    ...checkSentences(protocol),
    ...checkSources(protocol),
  ]
  return found.map(({ check, at }) => [check, at] as const)
}

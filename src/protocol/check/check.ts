import { muscles } from '../atlas/muscles.ts'
import type { Protocol } from '../protocol.ts'
import { checkAftercareTimes } from './aftercare-checkins.ts'
import { checkAftercareTasks } from './aftercare-tasks.ts'
import { checkCodingRules } from './coding-rules.ts'
import { checkCodingSessions } from './coding-sessions.ts'
import { checkCodingTables } from './coding-tables.ts'
import { checkDoseFigures } from './dose-figures.ts'
import { checkDoseRules } from './dose-rules.ts'
import { checkDoseSearch } from './dose-search.ts'
import {
  type Checked,
  error,
  type Finding,
  type PlacedFinding,
  symbolic,
  together,
} from './finding.ts'
import { placed } from './located.ts'
import { brokenNames } from './names.ts'
import { brokenPatterns } from './patterns.ts'
import { pathText } from './places.ts'
import { checkScreening } from './screening-rules.ts'
import { checkSentences } from './sentences.ts'
import { checkSources } from './sources.ts'
import { checkStretches } from './stretches.ts'
import { checkTriageRules } from './triage-rules.ts'
import { checkRandomReports, checkTriageWhole } from './triage-whole.ts'

/** How long the directed random search goes on, and the seed it begins from. */
export type CheckOptions = { readonly draws: number; readonly seed: number }

const noteDrawsMost = 4_000

/**
 * Looks through a protocol for what is unreachable, contradictory, left out, unsaid or unsafe. Each rule is tried over
 * its own statements, every combination where the space allows; each finding says where it stands and how it was
 * looked for.
 */
export function checkProtocol(
  protocol: Protocol,
  { draws, seed }: CheckOptions,
): Checked<PlacedFinding> {
  const { findings, searched } = together([
    symbolically(checkNames(protocol)),
    checkTriageRules(protocol),
    symbolically(checkTriageWhole(protocol)),
    {
      findings: checkRandomReports(protocol, draws, seed),
      searched: [{ at: 'one more symptom', search: { kind: 'random', draws, seed } }],
    },
    checkScreening(protocol),
    symbolically([...checkDoseRules(protocol), ...checkDoseFigures(protocol)]),
    checkDoseSearch(protocol),
    checkCodingRules(protocol),
    symbolically(checkCodingTables(protocol.coding, protocol.dosing)),
    checkCodingSessions(protocol, Math.min(draws, noteDrawsMost), seed),
    checkAftercareTasks(protocol.aftercare),
    symbolically([...checkAftercareTimes(protocol), ...checkStretches(muscles)]),
    symbolically([...checkSentences(protocol), ...checkSources(protocol)]),
  ])
  return { findings: placed(findings, protocol), searched }
}

const symbolically = (findings: readonly Finding[]): Checked => ({ findings, searched: [] })

const checkNames = (protocol: Protocol): readonly Finding[] => [
  ...brokenNames(protocol).map(({ path, message }) =>
    error('name', pathText(path), message, symbolic),
  ),
  ...brokenPatterns(protocol).map(({ path, message }) =>
    error('pattern', pathText(path), message, symbolic),
  ),
]

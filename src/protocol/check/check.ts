import type { Protocol } from '../protocol.ts'
import { checkDoseRules } from './dose-rules.ts'
import { type Checked, type Finding, symbolic, together } from './finding.ts'
import { brokenNames } from './names.ts'
import { pathText } from './places.ts'
import { checkScreening } from './screening-rules.ts'
import { checkSentences } from './sentences.ts'
import { checkTriageRules } from './triage-rules.ts'
import { checkRandomReports, checkTriageWhole } from './triage-whole.ts'

/** How long the directed random search goes on, and the seed it begins from. */
export type CheckOptions = { readonly draws: number; readonly seed: number }

/**
 * Looks through a protocol for what is unreachable, contradictory, left out, unsaid or unsafe. Each rule is tried over
 * its own statements, every combination where the space allows; each finding says how it was looked for.
 */
export function checkProtocol(protocol: Protocol, { draws, seed }: CheckOptions): Checked {
  return together([
    { findings: checkNames(protocol), searched: [] },
    checkTriageRules(protocol),
    { findings: checkTriageWhole(protocol), searched: [] },
    {
      findings: checkRandomReports(protocol, draws, seed),
      searched: [{ at: 'one more symptom', search: { kind: 'random', draws, seed } }],
    },
    checkScreening(protocol),
    { findings: checkDoseRules(protocol), searched: [] },
    { findings: checkSentences(protocol), searched: [] },
  ])
}

const checkNames = (protocol: Protocol): readonly Finding[] =>
  brokenNames(protocol).map(({ path, message }) => ({
    kind: 'error',
    check: 'name',
    at: pathText(path),
    message,
    search: symbolic,
  }))

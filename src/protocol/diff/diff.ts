import type { Protocol } from '../protocol.ts'
import type { ScreeningInput } from '../screening/input.ts'
import type { SymptomReport } from '../triage/report.ts'
import { type AnswerChange, type Asked, screenChanges, triageChanges } from './answer-changes.ts'
import { generatedReports, generatedScreenings } from './generated.ts'
import { type RuleChange, ruleChanges } from './rule-changes.ts'

/** The known cases, and how many more are drawn from which seed. */
export type DiffOptions = {
  readonly reports: readonly Asked<SymptomReport>[]
  readonly screenings: readonly Asked<ScreeningInput>[]
  readonly draws: number
  readonly seed: number
}

export type ProtocolDiff = {
  readonly rules: readonly RuleChange[]
  readonly answers: readonly AnswerChange[]
}

/** What one protocol says otherwise than another: its rules, and every answer that would change. */
export function diffProtocols(
  before: Protocol,
  after: Protocol,
  { reports, screenings, draws, seed }: DiffOptions,
): ProtocolDiff {
  const rules = ruleChanges(before, after)
  const both = [before, after]
  const [base] = screenings
  return {
    rules,
    answers: [
      ...(same(before.triage, after.triage)
        ? []
        : triageChanges(before, after, [
            ...reports,
            ...generatedReports(both, rules, draws, seed),
          ])),
      ...(same(before.screening, after.screening)
        ? []
        : screenChanges(before, after, [
            ...screenings,
            ...(base === undefined
              ? []
              : generatedScreenings(both, rules, base.input, draws, seed)),
          ])),
    ],
  }
}

/** Where the data is the same to the letter no answer can differ. */
const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b)

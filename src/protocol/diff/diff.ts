import type { AftercareInput } from '../aftercare/input.ts'
import type { Session } from '../coding/session.ts'
import type { DosePlan } from '../dosing/plan.ts'
import type { RescueInput } from '../dosing/rescue-input.ts'
import type { Protocol } from '../protocol.ts'
import { canonical } from '../replay.ts'
import type { ScreeningInput } from '../screening/input.ts'
import type { SymptomReport } from '../triage/report.ts'
import {
  type AnswerChange,
  type Asked,
  answerChanges,
  screenChanges,
  triageChanges,
} from './answer-changes.ts'
import { codedAnswer, guardedAnswer, plannedAnswer, rescueAnswer } from './care-answers.ts'
import { generatedReports, generatedScreenings } from './generated.ts'
import {
  generatedDoses,
  generatedPlans,
  generatedRescues,
  generatedSessions,
} from './generated-care.ts'
import { type RuleChange, ruleChanges } from './rule-changes.ts'

/** The known cases, and how many more are drawn from which seed. */
export type DiffOptions = {
  readonly reports: readonly Asked<SymptomReport>[]
  readonly screenings: readonly Asked<ScreeningInput>[]
  readonly sessions?: readonly Asked<Session>[]
  readonly doses?: readonly Asked<DosePlan>[]
  readonly rescues?: readonly Asked<RescueInput>[]
  readonly plans?: readonly Asked<AftercareInput>[]
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
  options: DiffOptions,
): ProtocolDiff {
  const rules = ruleChanges(before, after)
  const { reports, screenings, draws, seed } = options
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
      ...careChanges([before, after], options),
    ],
  }
}

/** A plan is long to make: so many are drawn at most. */
const plansMost = 400

/** The same of what is billed, dosed and told afterwards. */
function careChanges(
  both: readonly [before: Protocol, after: Protocol],
  { sessions = [], doses = [], rescues = [], plans = [], draws, seed }: DiffOptions,
): readonly AnswerChange[] {
  const [before, after] = both
  const dosingChanged = !same(before.dosing, after.dosing)
  return [
    ...(same(before.coding, after.coding)
      ? []
      : answerChanges(
          'code',
          both,
          [...sessions, ...generatedSessions(both, draws, seed)],
          codedAnswer,
        )),
    ...(dosingChanged
      ? answerChanges('dose', both, [...doses, ...generatedDoses(both, draws, seed)], guardedAnswer)
      : []),
    ...(dosingChanged
      ? answerChanges('rescue', both, [...rescues, ...generatedRescues(both)], rescueAnswer)
      : []),
    ...(same(before.aftercare, after.aftercare)
      ? []
      : answerChanges(
          'plan',
          both,
          [...plans, ...generatedPlans(both, Math.min(draws, plansMost), seed)],
          plannedAnswer,
        )),
  ]
}

/** Where the data is the same no answer can differ. */
const same = (a: object, b: object): boolean => canonical(a) === canonical(b)

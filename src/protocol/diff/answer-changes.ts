import type { Protocol } from '../protocol.ts'
import type { ScreeningInput } from '../screening/input.ts'
import { outcomes } from '../screening/questions.ts'
import { screen } from '../screening/screen.ts'
import { dispositions, type SymptomReport } from '../triage/report.ts'
import { triage } from '../triage/triage.ts'

/** Answers that change in the same way, with how often and one example. */
export type AnswerChange = {
  readonly part: 'triage' | 'screen'
  /** More urgent or stricter is up; other rules with the same answer are beside. */
  readonly direction: 'up' | 'down' | 'beside'
  readonly before: string
  readonly after: string
  readonly rulesBefore: readonly string[]
  readonly rulesAfter: readonly string[]
  readonly count: number
  readonly example: { readonly from: string; readonly input: SymptomReport | ScreeningInput }
}

export type Asked<Input> = { readonly from: string; readonly input: Input }

type Answer = { readonly level: number; readonly name: string; readonly rules: readonly string[] }

/** Every report whose disposition or deciding rules differ. */
export const triageChanges = (
  before: Protocol,
  after: Protocol,
  reports: Iterable<Asked<SymptomReport>>,
): readonly AnswerChange[] => {
  const answer = (protocol: Protocol, report: SymptomReport): Answer => {
    const { disposition, rules } = triage(protocol, report)
    return { level: -dispositions.indexOf(disposition), name: disposition, rules }
  }
  return changes('triage', reports, (input) => [answer(before, input), answer(after, input)])
}

/** Every screening whose decision or rules differ. */
export const screenChanges = (
  before: Protocol,
  after: Protocol,
  inputs: Iterable<Asked<ScreeningInput>>,
): readonly AnswerChange[] => {
  const answer = (protocol: Protocol, input: ScreeningInput): Answer => {
    const { decision, reasons } = screen(protocol, input)
    return {
      level: outcomes.indexOf(decision),
      name: decision,
      rules: reasons.map(({ rule, outcome }) => `${rule}: ${outcome}`),
    }
  }
  return changes('screen', inputs, (input) => [answer(before, input), answer(after, input)])
}

function changes<Input extends SymptomReport | ScreeningInput>(
  part: AnswerChange['part'],
  asked: Iterable<Asked<Input>>,
  answers: (input: Input) => readonly [Answer, Answer],
): readonly AnswerChange[] {
  const found = new Map<string, AnswerChange>()
  for (const example of asked) {
    const [was, is] = answers(example.input)
    // Only what one side says and the other does not makes two changes the same change.
    const rulesBefore = was.rules.filter((rule) => !is.rules.includes(rule))
    const rulesAfter = is.rules.filter((rule) => !was.rules.includes(rule))
    if (was.name === is.name && rulesBefore.length === 0 && rulesAfter.length === 0) continue
    const key = JSON.stringify([was.name, is.name, rulesBefore, rulesAfter])
    const earlier = found.get(key)
    found.set(key, {
      part,
      direction: is.level > was.level ? 'up' : is.level < was.level ? 'down' : 'beside',
      before: was.name,
      after: is.name,
      rulesBefore,
      rulesAfter,
      count: (earlier?.count ?? 0) + 1,
      example: earlier?.example ?? example,
    })
  }
  const order = ['down', 'up', 'beside']
  return [...found.values()].toSorted(
    (a, b) => order.indexOf(a.direction) - order.indexOf(b.direction) || b.count - a.count,
  )
}

import type { AftercareInput } from '../aftercare/input.ts'
import type { Session } from '../coding/session.ts'
import type { DosePlan } from '../dosing/plan.ts'
import type { RescueInput } from '../dosing/rescue-input.ts'
import type { Protocol } from '../protocol.ts'
import type { ScreeningInput } from '../screening/input.ts'
import { outcomes } from '../screening/questions.ts'
import { screen } from '../screening/screen.ts'
import { dispositions, type SymptomReport } from '../triage/report.ts'
import { triage } from '../triage/triage.ts'

/** What can be asked of a protocol. */
export type AnswerInput =
  | SymptomReport
  | ScreeningInput
  | Session
  | DosePlan
  | RescueInput
  | AftercareInput

/** Answers that change in the same way, with how often and one example. */
export type AnswerChange = {
  readonly part: 'triage' | 'screen' | 'code' | 'dose' | 'rescue' | 'plan'
  /** More urgent or stricter is up, of a plan more that is told or asked; other rules with the same answer are beside. */
  readonly direction: 'up' | 'down' | 'beside'
  readonly before: string
  readonly after: string
  readonly rulesBefore: readonly string[]
  readonly rulesAfter: readonly string[]
  readonly count: number
  readonly example: { readonly from: string; readonly input: AnswerInput }
}

export type Asked<Input> = { readonly from: string; readonly input: Input }

/** An answer of a protocol: how strict it is, what it is called, and everything it rests on or says. */
export type Answer = {
  readonly level: number
  readonly name: string
  readonly rules: readonly string[]
  /** Amounts by name: where only these differ, answers are alike whatever the amounts are. */
  readonly figures?: Readonly<Record<string, string>>
}

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

/** Every answer of a kind that differs between two protocols. */
export const answerChanges = <Input extends AnswerInput>(
  part: AnswerChange['part'],
  [before, after]: readonly [before: Protocol, after: Protocol],
  asked: Iterable<Asked<Input>>,
  answer: (protocol: Protocol, input: Input) => Answer,
): readonly AnswerChange[] =>
  changes(part, asked, (input) => [answer(before, input), answer(after, input)])

function changes<Input extends AnswerInput>(
  part: AnswerChange['part'],
  asked: Iterable<Asked<Input>>,
  answers: (input: Input) => readonly [Answer, Answer],
): readonly AnswerChange[] {
  const found = new Map<string, AnswerChange>()
  for (const example of asked) {
    const [was, is] = answers(example.input)
    // Only what one side says and the other does not makes two changes the same change.
    const onlyBefore = was.rules.filter((rule) => !is.rules.includes(rule))
    const onlyAfter = is.rules.filter((rule) => !was.rules.includes(rule))
    const figures = otherFigures(was, is)
    const says = [...onlyBefore, ...onlyAfter, ...figures]
    if (was.name === is.name && says.length === 0) continue
    const key = JSON.stringify([was.name, is.name, onlyBefore, onlyAfter, figures])
    const earlier = found.get(key)
    const rulesBefore = earlier?.rulesBefore ?? [...onlyBefore, ...figuresOf(was, figures)]
    const rulesAfter = earlier?.rulesAfter ?? [...onlyAfter, ...figuresOf(is, figures)]
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

const otherFigures = ({ figures: was = {} }: Answer, { figures: is = {} }: Answer) =>
  Object.keys({ ...was, ...is }).filter((name) => was[name] !== is[name])

const figuresOf = ({ figures = {} }: Answer, names: readonly string[]): readonly string[] =>
  names.flatMap((name) => (figures[name] === undefined ? [] : [`${name}: ${figures[name]}`]))

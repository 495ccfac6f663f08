import type { AftercareInput } from '../aftercare/input.ts'
import { type AftercarePlan, planAftercare } from '../aftercare/plan.ts'
import { codeSession } from '../coding/code-session.ts'
import type { Session } from '../coding/session.ts'
import { guardDose } from '../dosing/guard.ts'
import type { DosePlan } from '../dosing/plan.ts'
import { severity } from '../dosing/ready.ts'
import { rescue } from '../dosing/rescue.ts'
import type { RescueAnswer, RescueInput } from '../dosing/rescue-input.ts'
import type { Protocol } from '../protocol.ts'
import type { Answer } from './answer-changes.ts'

/** What a note supports. Stricter is up: fewer lines that are billed, or more roles refused. */
export function codedAnswer(protocol: Protocol, session: Session): Answer {
  const { procedures, hcpcs, modifiers, icd10, flags, do_not_bill } = codeSession(protocol, session)
  const billed = [...procedures, ...hcpcs]
  return {
    level: do_not_bill.length - billed.length,
    name: procedures.length === 0 ? 'nothing billed' : procedures.join(', '),
    rules: [
      ...flags,
      ...hcpcs,
      ...do_not_bill.map((role) => `not ${role}`),
      ...modifiers.map((modifier) => `modifier ${modifier}`),
      ...icd10.map((code) => `diagnosis ${code}`),
    ],
  }
}

/** What the dose guard says, by which rules, and the limit of each drug. */
export function guardedAnswer(protocol: Protocol, plan: DosePlan): Answer {
  const { verdict, reasons, per_drug } = guardDose(protocol, plan)
  return {
    level: severity(verdict),
    name: verdict,
    rules: [...new Set(reasons.map(({ rule }) => rule))],
    figures: Object.fromEntries(
      per_drug.map(({ drug, max_mg }) => [`most of ${drug}`, `${max_mg} mg`]),
    ),
  }
}

const rescueVerdicts: readonly RescueAnswer['verdict'][] = [
  'ok',
  'give',
  'warn',
  'cannot_compute',
  'page_now',
]

export function rescueAnswer(protocol: Protocol, input: RescueInput): Answer {
  const { because: _, reasons, protocol: __, verdict, ...amounts } = rescue(protocol, input)
  return {
    level: rescueVerdicts.indexOf(verdict),
    name: verdict,
    rules: reasons.map(({ rule }) => rule),
    figures: Object.fromEntries(
      Object.entries(amounts).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
  }
}

/** What a patient is told and asked over the ten days. More to do, to know or to answer is up. */
export function plannedAnswer(protocol: Protocol, input: AftercareInput): Answer {
  const plan = planAftercare(protocol, input)
  const counted = plan.days.map(
    ({ tasks, checkins, reminders }) => tasks.length + checkins.length + reminders.length,
  )
  return {
    level: counted.reduce((sum, count) => sum + count, 0),
    name: 'days after',
    rules: [
      ...toldOn(plan),
      ...askedOn(plan),
      ...plan.later.map((each) => `day ${each.day}: ${each.sentence[input.language]}`),
    ],
  }
}

/** Each thing told, with the days on which it stands. */
function toldOn({ days }: AftercarePlan): readonly string[] {
  const told = days.flatMap(({ day, tasks }) =>
    tasks.map(({ id, text, when, details = [], times_per_day, minutes, steps = [] }) => ({
      day,
      words: [
        `${id}: ${text}`,
        `(${when.en})`,
        times_per_day === undefined ? '' : `${times_per_day.join(' to ')} times a day`,
        minutes === undefined ? '' : `${minutes.join(' to ')} min`,
        ...[...details, ...steps].map(({ en }) => en),
      ]
        .filter((part) => part !== '')
        .join(' '),
    })),
  )
  return [...Map.groupBy(told, ({ words }) => words)].map(
    ([words, on]) => `days ${on.map(({ day }) => day).join(' ')}: ${words}`,
  )
}

const askedOn = ({ days }: AftercarePlan): readonly string[] =>
  days.flatMap(({ day, checkins, reminders }) => [
    ...checkins.map(
      ({ id, local, asks, repeats_at }) =>
        `${id} on day ${day} at ${local.slice(-5)}, asks ${asks.join(', ')}, repeated ${repeats_at.length} times`,
    ),
    ...(reminders.length === 0 ? [] : [`day ${day}: ${reminders.length} reminders`]),
  ])

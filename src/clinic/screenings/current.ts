import { isDeepStrictEqual } from 'node:util'
import type { ScreeningReason, Value } from '#protocol/screening/input.ts'
import { patientScreens } from '#protocol/screening/patient-screens.ts'
import { type Outcome, waitsForPerson } from '#protocol/screening/questions.ts'
import { screen } from '#protocol/screening/screen.ts'
import type { Clinic } from '../clinic.ts'
import { inForce } from '../protocols/in-force.ts'
import { screeningInput } from './input.ts'

export type Release = { name: string; reason: string; at: Temporal.Instant }

/** A rule that fired, and who released it, if someone did. */
export type CurrentReason = ScreeningReason & { question: string; releasedBy: Release | null }

export type CurrentScreening = {
  decision: Outcome
  provisional: boolean
  pending: readonly string[]
  emergencyText: boolean
  /** Every screen the patient is asked now is answered. */
  answered: boolean
  /** How many screens the patient is asked now, and how many of them are answered. */
  progress: { answered: number; asked: number }
  /** No rule waits for a person. */
  released: boolean
  /** Ids of the rules that wait for a person. */
  waiting: readonly string[]
  reasons: readonly CurrentReason[]
}

type Override = {
  rule_id: string
  answer: Value
  reason: string
  at: Temporal.Instant
  name: string
}

async function overridesOf(clinic: Clinic, visitId: string): Promise<Override[]> {
  return clinic.db
    .selectFrom('screening_override as o')
    .innerJoin('staff_member as m', (on) =>
      on.onRef('m.clinic_id', '=', 'o.clinic_id').onRef('m.staff_id', '=', 'o.staff_id'),
    )
    .select(['o.rule_id', 'o.answer', 'o.reason', 'o.overridden_at as at', 'm.name'])
    .where('o.clinic_id', '=', clinic.clinicId)
    .where('o.visit_id', '=', visitId)
    .orderBy('o.overridden_at', 'desc')
    .execute()
}

/** The question a rule belongs to: rule ids are question and name, with a point between. */
export function questionOf(ruleId: string): string {
  return ruleId.slice(0, ruleId.indexOf('.'))
}

/** An override holds for the answer it was given for; a changed answer asks for a person again. */
function releaseOf(
  reason: ScreeningReason,
  answers: Readonly<Record<string, Value>>,
  overrides: readonly Override[],
): Release | null {
  const answer = answers[questionOf(reason.rule)] ?? null
  const found = overrides.find(
    (override) => override.rule_id === reason.rule && isDeepStrictEqual(override.answer, answer),
  )
  return found === undefined ? null : { name: found.name, reason: found.reason, at: found.at }
}

/** What the screening of a visit says at this moment, and what of it people have released. */
export async function currentScreening(clinic: Clinic, visitId: string): Promise<CurrentScreening> {
  const input = await screeningInput(clinic, visitId)
  const { screening: protocol } = await inForce(clinic)
  const decision = screen(protocol, input)
  const overrides = await overridesOf(clinic, visitId)
  const reasons = decision.reasons.map((reason) => ({
    ...reason,
    question: questionOf(reason.rule),
    releasedBy: releaseOf(reason, input.answers, overrides),
  }))
  const waiting = reasons
    .filter((reason) => waitsForPerson(reason.outcome) && reason.releasedBy === null)
    .map((reason) => reason.rule)
  const screens = patientScreens(protocol, input)
  const open = screens.filter(({ questions }) =>
    questions.some((question) => !question.answered || question.again),
  )
  return {
    decision: decision.decision,
    provisional: decision.provisional,
    pending: decision.pending,
    emergencyText: decision.emergencyText,
    answered: open.length === 0,
    progress: { answered: screens.length - open.length, asked: screens.length },
    released: waiting.length === 0,
    waiting,
    reasons,
  }
}

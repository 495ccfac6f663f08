import { isDeepStrictEqual } from 'node:util'
import type { Protocol } from '#protocol/protocol.ts'
import { basisOf, questionOf } from '#protocol/screening/basis.ts'
import type { ScreeningInput, ScreeningReason, Value } from '#protocol/screening/input.ts'
import { type Missing, missingFrom } from '#protocol/screening/missing.ts'
import { openChecks } from '#protocol/screening/open-checks.ts'
import { type Outcome, waitsForPerson } from '#protocol/screening/questions.ts'
import { screen } from '#protocol/screening/screen.ts'
import type { Clinic } from '../clinic.ts'
import { inForce } from '../protocols/in-force.ts'
import { screensOf } from './screens.ts'

export type Release = { name: string; reason: string; at: Temporal.Instant }

/** A rule that fired, and who released it, if someone did. */
export type CurrentReason = ScreeningReason & { question: string; releasedBy: Release | null }

export type CurrentScreening = {
  decision: Outcome
  /** The worst outcome of what is known, leaving out the checks that nobody has done yet. */
  known: Outcome
  provisional: boolean
  pending: readonly string[]
  /** What is still to be found out, and of whom. */
  missing: readonly Missing[]
  emergencyText: boolean
  /** Every screen the patient is asked now is answered. */
  answered: boolean
  /** How many screens the patient is asked now, and how many of them are answered. */
  progress: { answered: number; asked: number }
  /** No rule waits for a person. */
  released: boolean
  /** Ids of the rules that wait for a person. */
  waiting: readonly string[]
  /** Those of them that wait for nothing but a check by staff: the plan, vital signs, consent. */
  openChecks: readonly string[]
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

/** A release holds for what it was given for; a changed answer, plan or vital sign asks for a person again. */
function releaseOf(
  { rule }: ScreeningReason,
  { ready }: Protocol,
  input: ScreeningInput,
  overrides: readonly Override[],
): Release | null {
  const basis = basisOf(ready.screening, input, rule)
  const found = overrides.find(
    (override) => override.rule_id === rule && isDeepStrictEqual(override.answer, basis),
  )
  return found === undefined ? null : { name: found.name, reason: found.reason, at: found.at }
}

/** What the screening of a visit says at this moment, and what of it people have released. */
export async function currentScreening(clinic: Clinic, visitId: string): Promise<CurrentScreening> {
  const { protocol } = await inForce(clinic)
  const { input, screens } = await screensOf(clinic, visitId)
  const decision = screen(protocol, input)
  const overrides = await overridesOf(clinic, visitId)
  const reasons = decision.reasons.map((reason) => ({
    ...reason,
    question: questionOf(reason.rule),
    releasedBy: releaseOf(reason, protocol, input, overrides),
  }))
  const waiting = reasons
    .filter((reason) => waitsForPerson(reason.outcome) && reason.releasedBy === null)
    .map((reason) => reason.rule)
  const missing = missingFrom(protocol, input)
  const checks = openChecks(protocol, input, decision.reasons)
  const open = screens.filter(({ answered }) => !answered)
  return {
    decision: decision.decision,
    known: reasons.find(({ rule }) => !checks.includes(rule))?.outcome ?? 'clear',
    provisional: decision.provisional,
    pending: decision.pending,
    missing,
    emergencyText: decision.emergencyText,
    answered: open.length === 0,
    progress: { answered: screens.length - open.length, asked: screens.length },
    released: waiting.length === 0,
    waiting,
    openChecks: waiting.filter((rule) => checks.includes(rule)),
    reasons,
  }
}

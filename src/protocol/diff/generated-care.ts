import type { AftercareInput } from '../aftercare/input.ts'
import { dosesAtLimits, randomDoses, rescuesAtLimits } from '../cases/random-doses.ts'
import { randomPlans } from '../cases/random-plans.ts'
import { randomSessions, sessionsOfMuscles } from '../cases/random-sessions.ts'
import type { Session } from '../coding/session.ts'
import type { DosePlan } from '../dosing/plan.ts'
import type { RescueInput } from '../dosing/rescue-input.ts'
import type { Protocol } from '../protocol.ts'
import type { Asked } from './answer-changes.ts'

type Both = readonly Protocol[]

/** Notes of every two muscles of a region, and notes near the edges of each protocol's coding rules. */
export function* generatedSessions(
  both: Both,
  draws: number,
  seed: number,
): Generator<Asked<Session>> {
  for (const { coding } of both.slice(0, 1))
    for (const input of sessionsOfMuscles(coding)) yield { from: 'counts of muscles', input }
  for (const [at, { coding }] of both.entries())
    yield* few(
      randomSessions(coding, seed + at),
      draws / both.length,
      `random note, seed ${seed + at}`,
    )
}

/** Doses at every limit of each protocol, and then random ones. */
export function* generatedDoses(
  both: Both,
  draws: number,
  seed: number,
): Generator<Asked<DosePlan>> {
  for (const [at, { dosing }] of both.entries()) {
    for (const input of dosesAtLimits(dosing))
      yield { from: `limits of ${input.drugs[0]?.drug}`, input }
    yield* few(
      randomDoses(dosing, seed + at),
      draws / both.length,
      `random dose, seed ${seed + at}`,
    )
  }
}

export function* generatedRescues(both: Both): Generator<Asked<RescueInput>> {
  for (const { dosing } of both)
    for (const input of rescuesAtLimits(dosing)) yield { from: `limits of ${input.kind}`, input }
}

/** Procedures with whatever the chart may say that changes a plan. */
export function* generatedPlans(
  both: Both,
  draws: number,
  seed: number,
): Generator<Asked<AftercareInput>> {
  for (const [at, { aftercare }] of both.entries())
    yield* few(
      randomPlans(aftercare, seed + at),
      draws / both.length,
      `random procedure, seed ${seed + at}`,
    )
}

function* few<Input>(
  inputs: Iterable<Input>,
  draws: number,
  from: string,
): Generator<Asked<Input>> {
  let left = draws
  for (const input of inputs) {
    if (left-- <= 0) return
    yield { from, input }
  }
}

import type { CheckPart } from '#protocol/screening/checks.ts'
import type { Value } from '#protocol/screening/input.ts'
import { mayDo } from '../access/may-do.ts'
import type { Staff } from '../actor.ts'
import type { Clinic } from '../clinic.ts'
import { findProcedure } from '../procedures/queries.ts'
import { keepAnswers } from './answers.ts'
import { decide } from './decide.ts'
import { type Facts, keepFacts } from './facts.ts'

export type Checked =
  | { kind: 'checked' }
  | { kind: 'not-clinical' }
  /** The procedure is recorded: what it was decided by stays as it was. */
  | { kind: 'already-treated' }

async function refusal(clinic: Clinic, actor: Staff, visitId: string): Promise<Checked | null> {
  if (!mayDo(actor, 'screening.check')) return { kind: 'not-clinical' }
  const procedure = await findProcedure(clinic, visitId)
  return procedure === undefined ? null : { kind: 'already-treated' }
}

/** Writes down one part of what the screening knows beside the answers, as a whole, and decides anew. */
export async function recordCheck(
  clinic: Clinic,
  actor: Staff,
  visitId: string,
  part: CheckPart,
  facts: Facts,
): Promise<Checked> {
  const refused = await refusal(clinic, actor, visitId)
  if (refused !== null) return refused
  await keepFacts(clinic, visitId, part, facts, actor.staffId)
  await decide(clinic, actor, visitId, { action: 'screening.check', part })
  return { kind: 'checked' }
}

/** Writes down what staff were asked, by question, and decides anew. */
export async function answerForStaff(
  clinic: Clinic,
  actor: Staff,
  visitId: string,
  answers: Readonly<Record<string, Readonly<Record<string, Value>>>>,
): Promise<Checked> {
  const refused = await refusal(clinic, actor, visitId)
  if (refused !== null) return refused
  await keepAnswers(clinic, visitId, answers)
  const questions = Object.keys(answers)
  await decide(clinic, actor, visitId, { action: 'screening.check', questions })
  return { kind: 'checked' }
}

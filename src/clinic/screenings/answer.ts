import type { Value } from '#protocol/screening/input.ts'
import { factsId } from '#protocol/screening/patient-screens.ts'
import type { Actor } from '../actor.ts'
import type { Clinic } from '../clinic.ts'
import { keepAnswers } from './answers.ts'
import { decide } from './decide.ts'
import { keepFacts, readFacts } from './facts.ts'

export type Saved = { emergencyText: boolean }

/**
 * Keeps answers by question, each with the time it was given, and decides anew. Facts that a patient tells beside the
 * questions stand among them under `patient`.
 */
export async function saveAnswers(
  clinic: Clinic,
  actor: Actor,
  visitId: string,
  answers: Readonly<Record<string, Readonly<Record<string, Value>>>>,
): Promise<Saved> {
  const { [factsId]: told, ...ofQuestions } = answers
  await keepAnswers(clinic, visitId, ofQuestions)
  if (told !== undefined) {
    const before = (await readFacts(clinic, visitId)).get('patient')?.facts
    await keepFacts(clinic, visitId, 'patient', { ...before, ...told }, null)
  }
  const { emergencyText } = await decide(clinic, actor, visitId, {
    action: 'screening.answer',
    questions: Object.keys(answers),
  })
  return { emergencyText }
}

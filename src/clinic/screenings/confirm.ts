import type { Value } from '#protocol/screening/input.ts'
import type { Actor } from '../actor.ts'
import type { Clinic } from '../clinic.ts'
import type { Saved } from './answer.ts'
import { keepAnswers, readAnswers } from './answers.ts'
import { decide } from './decide.ts'
import { changedIn, keepFacts, readFacts } from './facts.ts'

type Parts = Readonly<Record<string, Value>>

const isParts = (value: Value): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * On the day: the patient says which earlier answers still hold, and which have changed. What holds counts as answered
 * now; what has changed keeps its old answer, which does not count, until it is answered anew.
 */
export async function confirmAnswers(
  clinic: Clinic,
  actor: Actor,
  visitId: string,
  said: { readonly same: readonly string[]; readonly changed: readonly string[] },
): Promise<Saved> {
  const answers = await readAnswers(clinic, visitId)
  const same = said.same.flatMap((id): [string, Parts][] => {
    const answer = answers[id]
    return isParts(answer) ? [[id, answer]] : []
  })
  await keepAnswers(clinic, visitId, Object.fromEntries(same))
  const before = changedIn(await readFacts(clinic, visitId))
  const questions = [...new Set([...before, ...said.changed])]
  await keepFacts(clinic, visitId, 'changed', { questions }, null)
  const { emergencyText } = await decide(clinic, actor, visitId, {
    action: 'screening.confirm',
    questions: [...said.same, ...said.changed],
  })
  return { emergencyText }
}

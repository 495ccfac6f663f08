import type { Clinic } from '../clinic.ts'
import type { Examined } from './examination.ts'
import { inForce } from './in-force.ts'
import type { Draft } from './queries.ts'

/** Examines a draft against what is in force. Each state of it is examined once; asked again, the same answer comes at once. */
export async function examineDraft(clinic: Clinic, draft: Draft): Promise<Examined> {
  const { examinations, examine } = clinic.protocols
  const of = `${draft.number} ${draft.writer.at.toString()}`
  const earlier = examinations.get(clinic.clinicId)
  if (earlier?.of === of) return earlier.found
  const { ready: _, ...before } = (await inForce(clinic)).protocol
  const found = examine({ before, after: draft.document })
  examinations.set(clinic.clinicId, { of, found })
  const examined = await found
  if (examined.kind === 'unfinished') examinations.delete(clinic.clinicId)
  return examined
}

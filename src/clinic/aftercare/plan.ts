import { modifiersFromAnswers } from '#protocol/aftercare/answers.ts'
import { type AftercarePlan, planAftercare } from '#protocol/aftercare/plan.ts'
import type { Done } from '#protocol/aftercare/today.ts'
import { aftercareAnswers } from '#protocol/tpi/aftercare-answers.ts'
import { procedureModifiers } from '#protocol/tpi/drugs.ts'
import type { Clinic } from '../clinic.ts'
import { findProcedure } from '../procedures/queries.ts'
import { inForce } from '../protocols/in-force.ts'
import { readAnswers } from '../screenings/answers.ts'

export type CarePlan = {
  plan: AftercarePlan
  done: readonly Done[]
  /** Pain as the patient gave it, oldest first. */
  pain: readonly { at: Temporal.Instant; day: number; score: number }[]
}

/** The ten-day plan of a visit with what was ticked; undefined before the procedure was recorded. */
export async function carePlan(clinic: Clinic, visitId: string): Promise<CarePlan | undefined> {
  const procedure = await findProcedure(clinic, visitId)
  if (procedure === undefined) return undefined
  const person = await clinic.db
    .selectFrom('visit as v')
    .innerJoin('patient as p', (on) =>
      on.onRef('p.clinic_id', '=', 'v.clinic_id').onRef('p.patient_id', '=', 'v.patient_id'),
    )
    .innerJoin('clinic as c', 'c.clinic_id', 'v.clinic_id')
    .select(['p.language', 'p.time_zone as patient_zone', 'c.time_zone as clinic_zone'])
    .where('v.clinic_id', '=', clinic.clinicId)
    .where('v.visit_id', '=', visitId)
    .executeTakeFirstOrThrow()
  const entries = await clinic.db
    .selectFrom('aftercare_entry')
    .select(['task_id', 'day', 'pain', 'logged_at'])
    .where('clinic_id', '=', clinic.clinicId)
    .where('visit_id', '=', visitId)
    .orderBy('logged_at')
    .execute()
  const { protocol } = await inForce(clinic)
  return {
    plan: planAftercare(protocol, {
      procedure_at: procedure.endedAt.toString(),
      clinic_tz: person.clinic_zone,
      patient_tz: person.patient_zone,
      points: procedure.sites.map((site) => ({
        point: site.pointId ?? site.muscleId,
        side: site.side,
      })),
      drugs: procedure.drugs.map((drug) => ({ drug })),
      modifiers: [
        ...procedureModifiers(procedure.drugs),
        ...modifiersFromAnswers(aftercareAnswers, await readAnswers(clinic, visitId)),
      ],
      language: person.language,
    }),
    done: entries.map((entry) => ({ id: entry.task_id, at: entry.logged_at.toString() })),
    pain: entries.flatMap((entry) =>
      entry.pain === null ? [] : [{ at: entry.logged_at, day: entry.day, score: entry.pain }],
    ),
  }
}

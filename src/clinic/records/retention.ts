import type { Staff } from '../actor.ts'
import { record } from '../audit/record.ts'
import type { Clinic } from '../clinic.ts'
import { clinicSettings } from '../settings/read.ts'

/** design-choice: a record of a child is kept as if the last visit had been on this birthday. */
const grownUpYears = 18

const retentionYearsMost = 100

/** How long this clinic keeps a record after the last visit, in calendar years. */
export async function retentionYears(clinic: Clinic): Promise<number> {
  return (await clinicSettings(clinic)).retention_years
}

export type ChangedRetention = { kind: 'changed' } | { kind: 'not-a-number-of-years' }

/** Sets how long records are kept. It holds for every record at once, also for those that are old. */
export async function changeRetention(
  clinic: Clinic,
  actor: Staff,
  years: number,
): Promise<ChangedRetention> {
  if (!Number.isInteger(years) || years < 1 || years > retentionYearsMost) {
    return { kind: 'not-a-number-of-years' }
  }
  await clinic.db
    .updateTable('clinic')
    .set({ retention_years: years })
    .where('clinic_id', '=', clinic.clinicId)
    .execute()
  await record(clinic, actor, { action: 'record.retention', detail: { years } })
  return { kind: 'changed' }
}

/** Why a record may not be forgotten yet, or that it may. */
export type Forgettable =
  | { kind: 'may' }
  | { kind: 'unknown' }
  | { kind: 'forgotten'; at: Temporal.Instant }
  | { kind: 'open-alert' }
  | { kind: 'open-question' }
  | { kind: 'kept-until'; day: Temporal.PlainDate; years: number }

/** Whether the law of the clinic's own retention lets this patient be forgotten today. */
export async function mayForget(clinic: Clinic, patientId: string): Promise<Forgettable> {
  const { retention_years: years, time_zone: zone } = await clinicSettings(clinic)
  const { db, clinicId } = clinic
  const row = await db
    .selectFrom('patient as p')
    .leftJoin('visit as v', (on) =>
      on.onRef('v.clinic_id', '=', 'p.clinic_id').onRef('v.patient_id', '=', 'p.patient_id'),
    )
    .leftJoin('alert as a', (on) =>
      on.onRef('a.clinic_id', '=', 'v.clinic_id').onRef('a.visit_id', '=', 'v.visit_id'),
    )
    .leftJoin('inbox_item as i', (on) =>
      on.onRef('i.clinic_id', '=', 'v.clinic_id').onRef('i.visit_id', '=', 'v.visit_id'),
    )
    .leftJoin('symptom_report as r', (on) =>
      on.onRef('r.clinic_id', '=', 'v.clinic_id').onRef('r.visit_id', '=', 'v.visit_id'),
    )
    .select(['p.birth_date', 'p.created_at', 'p.forgotten_at'])
    .select((select) => [
      select.fn.max('v.starts_at').as('visitAt'),
      select.fn.max('v.discharged_at').as('homeAt'),
      select.fn.max('r.reported_at').as('reportedAt'),
      select.fn.max('a.resolved_at').as('resolvedAt'),
      select.fn.count('a.alert_id').filterWhere('a.resolved_at', 'is', null).as('alerts'),
      select.fn.count('i.item_id').filterWhere('i.answered_at', 'is', null).as('questions'),
    ])
    .where('p.clinic_id', '=', clinicId)
    .where('p.patient_id', '=', patientId)
    .groupBy(['p.clinic_id', 'p.patient_id'])
    .executeTakeFirst()
  if (row === undefined) return { kind: 'unknown' }
  if (row.forgotten_at !== null) return { kind: 'forgotten', at: row.forgotten_at }
  if (Number(row.alerts) > 0) return { kind: 'open-alert' }
  if (Number(row.questions) > 0) return { kind: 'open-question' }
  const moments = [row.created_at, row.visitAt, row.homeAt, row.reportedAt, row.resolvedAt]
  const days = moments.flatMap((at) =>
    at === null ? [] : [at.toZonedDateTimeISO(zone).toPlainDate()],
  )
  const last = [...days, row.birth_date.add({ years: grownUpYears })]
    .sort(Temporal.PlainDate.compare)
    .at(-1)
  const day = (last ?? row.birth_date).add({ years })
  const today = clinic.now.toZonedDateTimeISO(zone).toPlainDate()
  return Temporal.PlainDate.compare(today, day) < 0
    ? { kind: 'kept-until', day, years }
    : { kind: 'may' }
}

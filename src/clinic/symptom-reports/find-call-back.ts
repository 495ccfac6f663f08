import type { Clinic } from '../clinic.ts'

export type CallBackView = {
  keptAt: Temporal.Instant
  /** Who has taken it, and since when; null while it rings. */
  takenBy: { name: string; at: Temporal.Instant } | null
}

/** A kept request to be called, by the id that only its sender knows; without name and number. */
export async function findCallBack(
  clinic: Clinic,
  requestId: string,
): Promise<CallBackView | undefined> {
  const row = await clinic.db
    .selectFrom('symptom_report as r')
    .leftJoin('alert_report as ar', (on) =>
      on.onRef('ar.clinic_id', '=', 'r.clinic_id').onRef('ar.report_id', '=', 'r.report_id'),
    )
    .leftJoin('alert as a', (on) =>
      on.onRef('a.clinic_id', '=', 'ar.clinic_id').onRef('a.alert_id', '=', 'ar.alert_id'),
    )
    .leftJoin('staff_member as m', (on) =>
      on.onRef('m.clinic_id', '=', 'a.clinic_id').onRef('m.staff_id', '=', 'a.acknowledged_by'),
    )
    .select(['r.reported_at', 'a.acknowledged_at', 'm.name'])
    .where('r.clinic_id', '=', clinic.clinicId)
    .where('r.report_id', '=', requestId)
    .where('r.kind', '=', 'call_back')
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    keptAt: row.reported_at,
    takenBy:
      row.acknowledged_at === null || row.name === null
        ? null
        : { name: row.name, at: row.acknowledged_at },
  }
}

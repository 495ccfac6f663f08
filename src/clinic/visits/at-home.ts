import { dayOf } from '#protocol/aftercare/today.ts'
import type { Clinic } from '../clinic.ts'
import { clinicSettings } from '../settings/read.ts'
import { procedureDay } from './course.ts'

export type HomeVisit = {
  visitId: string
  patientName: string
  birthDate: Temporal.PlainDate
  /** Day of the plan, 0 to 10, in the clinic's calendar. */
  day: number
}

const daysLooked = 12

/** Who went home and is in the ten days of the plan, most recent first. */
export async function visitsAtHome(clinic: Clinic): Promise<HomeVisit[]> {
  const { time_zone: zone } = await clinicSettings(clinic)
  const rows = await clinic.db
    .selectFrom('visit as v')
    .innerJoin('patient as p', (on) =>
      on.onRef('p.clinic_id', '=', 'v.clinic_id').onRef('p.patient_id', '=', 'v.patient_id'),
    )
    .innerJoin('procedure as pr', (on) =>
      on.onRef('pr.clinic_id', '=', 'v.clinic_id').onRef('pr.visit_id', '=', 'v.visit_id'),
    )
    .select(['v.visit_id', 'p.name', 'p.birth_date', 'pr.ended_at'])
    .where('v.clinic_id', '=', clinic.clinicId)
    .where('v.starts_at', '>=', clinic.now.subtract({ hours: 24 * daysLooked }))
    .where('v.discharged_at', 'is not', null)
    .orderBy('v.starts_at', 'desc')
    .execute()
  return rows.flatMap((row) => {
    const of = dayOf(procedureDay(row.ended_at, zone).toString(), clinic.now, zone)
    if (of.kind !== 'day') return []
    const { visit_id: visitId, name: patientName, birth_date: birthDate } = row
    return [{ visitId, patientName, birthDate, day: of.day }]
  })
}

import type { Clinic } from '../clinic.ts'
import { type Invitation, invitationsOf, notInvited } from '../messages/queries.ts'
import { type CurrentScreening, currentScreening } from '../screenings/current.ts'
import { clinicSettings } from '../settings/read.ts'
import { procedureDay } from './course.ts'
import { type Station, station } from './station.ts'

export type BoardVisit = {
  visitId: string
  patientName: string
  birthDate: Temporal.PlainDate
  language: 'en' | 'es'
  /** There is a mail address. */
  reachable: boolean
  telephone: string | null
  invitation: Invitation
  clinicianName: string
  area: string
  startsAt: Temporal.Instant
  station: Station
  screening: CurrentScreening
  /** When the observation is over; null before it starts and after it ended. */
  observedUntil: Temporal.Instant | null
  observedFrom: Temporal.Instant | null
}

function visitsWithFacts(clinic: Clinic) {
  return clinic.db
    .selectFrom('visit as v')
    .innerJoin('patient as p', (on) =>
      on.onRef('p.clinic_id', '=', 'v.clinic_id').onRef('p.patient_id', '=', 'v.patient_id'),
    )
    .innerJoin('staff_member as m', (on) =>
      on.onRef('m.clinic_id', '=', 'v.clinic_id').onRef('m.staff_id', '=', 'v.clinician_id'),
    )
    .leftJoin('procedure as pr', (on) =>
      on.onRef('pr.clinic_id', '=', 'v.clinic_id').onRef('pr.visit_id', '=', 'v.visit_id'),
    )
    .leftJoin('observation as o', (on) =>
      on.onRef('o.clinic_id', '=', 'v.clinic_id').onRef('o.visit_id', '=', 'v.visit_id'),
    )
    .select([
      'v.visit_id',
      'v.area',
      'v.starts_at',
      'v.entered_room_at',
      'v.discharged_at',
      'v.cancelled_at',
      'v.no_show_at',
      'p.patient_id',
      'p.name as patient_name',
      'p.birth_date',
      'p.language',
      'p.email',
      'p.telephone',
      'p.time_zone as patient_zone',
      'm.staff_id as clinician_id',
      'm.name as clinician_name',
      'pr.ended_at as procedure_ended_at',
      'o.started_at as observed_from',
      'o.planned_minutes',
      'o.ended_at as observation_ended_at',
    ])
    .where('v.clinic_id', '=', clinic.clinicId)
}

export type VisitRow = Awaited<ReturnType<ReturnType<typeof visitsWithFacts>['execute']>>[number]

/** One visit with its patient, clinician and what has happened, or undefined. */
export async function findVisitRow(clinic: Clinic, visitId: string): Promise<VisitRow | undefined> {
  return visitsWithFacts(clinic).where('v.visit_id', '=', visitId).executeTakeFirst()
}

/** The station of a visit, given what its screening says now. */
export function stationOf(row: VisitRow, screening: CurrentScreening): Station {
  return station({
    cancelled: row.cancelled_at !== null,
    noShow: row.no_show_at !== null,
    discharged: row.discharged_at !== null,
    observationStarted: row.observed_from !== null,
    observationEnded: row.observation_ended_at !== null,
    procedureRecorded: row.procedure_ended_at !== null,
    enteredRoom: row.entered_room_at !== null,
    answered: screening.answered,
    released: screening.waiting.length === screening.openChecks.length,
  })
}

async function boardVisit(
  clinic: Clinic,
  row: VisitRow,
  invitation: Invitation,
): Promise<BoardVisit> {
  const screening = await currentScreening(clinic, row.visit_id)
  const observing = row.observed_from !== null && row.observation_ended_at === null
  return {
    visitId: row.visit_id,
    patientName: row.patient_name,
    birthDate: row.birth_date,
    language: row.language,
    reachable: row.email !== null,
    telephone: row.telephone,
    invitation,
    clinicianName: row.clinician_name,
    area: row.area,
    startsAt: row.starts_at,
    station: stationOf(row, screening),
    screening,
    observedFrom: row.observed_from,
    observedUntil:
      observing && row.observed_from !== null
        ? row.observed_from.add({ minutes: row.planned_minutes ?? 0 })
        : null,
  }
}

/** Everyone with a visit on a day (the clinic's own day), earliest first. */
export async function boardOf(clinic: Clinic, day: Temporal.PlainDate): Promise<BoardVisit[]> {
  const { time_zone: zone } = await clinicSettings(clinic)
  const rows = await visitsWithFacts(clinic)
    .where('v.starts_at', '>=', day.toZonedDateTime(zone).toInstant())
    .where('v.starts_at', '<', day.add({ days: 1 }).toZonedDateTime(zone).toInstant())
    .orderBy('v.starts_at')
    .execute()
  const invitations = await invitationsOf(
    clinic,
    rows.map((row) => row.visit_id),
  )
  const visits: BoardVisit[] = []
  for (const row of rows) {
    visits.push(await boardVisit(clinic, row, invitations.get(row.visit_id) ?? notInvited))
  }
  return visits
}

/** The clinic's own day now. */
export async function clinicToday(clinic: Clinic): Promise<Temporal.PlainDate> {
  const { time_zone: zone } = await clinicSettings(clinic)
  return procedureDay(clinic.now, zone)
}

import type { Actor } from '#clinic/actor.ts'
import { type Clinic, inClinic } from '#clinic/clinic.ts'
import type { Installation } from '#clinic/installation.ts'
import { listStaff } from '#clinic/people/staff.ts'
import { listClinics } from '#clinic/settings/read.ts'
import { visitsAtHome } from '#clinic/visits/at-home.ts'
import { type BoardVisit, boardOf, clinicToday } from '#clinic/visits/board.ts'
import type { Station } from '#clinic/visits/station.ts'
import type { StaffRole } from '#database/tables.ts'
import type { DemoDoor } from './door.ts'

/** Who opens a link on the demo's start page. */
export const demoDoorman: Actor = { kind: 'system', process: 'demo door' }

/** The demo clinic of an installation; undefined where there is none, or a real one stands beside it. */
export async function demoClinicId(installation: Installation): Promise<string | undefined> {
  const clinics = await listClinics(installation)
  return clinics.every((clinic) => clinic.demo) ? clinics[0]?.clinic_id : undefined
}

const order: readonly StaffRole[] = [
  'clinician',
  'nurse',
  'front-desk',
  'on-call',
  'clinic-lead',
  'billing',
  'administrator',
]

const isOpen = (station: Station): boolean => station !== 'cancelled' && station !== 'no-show'

const doorTo = (visit: Pick<BoardVisit, 'visitId' | 'patientName' | 'birthDate'>) => ({
  name: visit.patientName,
  birthDate: visit.birthDate.toString(),
  href: `/demo/visit/${visit.visitId}`,
})

async function doorOf(clinic: Clinic): Promise<DemoDoor> {
  const staff = await listStaff(clinic)
  const atHome = await visitsAtHome(clinic)
  const home = new Set(atHome.map(({ visitId }) => visitId))
  const visits = await boardOf(clinic, await clinicToday(clinic))
  return {
    staff: order.flatMap((role) => {
      const member = staff.find((each) => each.role === role)
      return member === undefined ? [] : [{ role, name: member.name }]
    }),
    patients: [
      ...atHome.map((visit) => ({
        ...doorTo(visit),
        station: 'recovering' as const,
        dayAtHome: visit.day,
      })),
      ...visits
        .filter(({ visitId, station }) => !home.has(visitId) && isOpen(station))
        .map((visit) => ({ ...doorTo(visit), station: visit.station })),
    ],
  }
}

/** Everyone one can be in the demo clinic today: its staff by role, its patients with their date of birth, who is home first. */
export async function openDemoDoor(installation: Installation): Promise<DemoDoor> {
  const clinicId = await demoClinicId(installation)
  return clinicId === undefined
    ? { staff: [], patients: [] }
    : inClinic(installation, clinicId, doorOf)
}

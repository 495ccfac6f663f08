import type { Actor } from '#clinic/actor.ts'
import { type Clinic, inClinic } from '#clinic/clinic.ts'
import type { Installation } from '#clinic/installation.ts'
import { listStaff } from '#clinic/people/staff.ts'
import { listClinics } from '#clinic/settings/read.ts'
import { boardOf, clinicToday } from '#clinic/visits/board.ts'
import type { StaffRole } from '#database/tables.ts'
import type { DemoDoor } from './door.ts'

/** Who opens a link on the demo's start page. */
export const demoDoorman: Actor = { kind: 'system', process: 'demo door' }

/** The demo clinic of an installation, or undefined where there is none. */
export async function demoClinicId(installation: Installation): Promise<string | undefined> {
  const clinics = await listClinics(installation)
  return clinics.find((clinic) => clinic.demo)?.clinic_id
}

const order: readonly StaffRole[] = [
  'clinician',
  'nurse',
  'front_desk',
  'on_call_only',
  'clinic_lead',
  'billing',
  'administrator',
]

async function doorOf(clinic: Clinic): Promise<DemoDoor> {
  const staff = await listStaff(clinic)
  const visits = await boardOf(clinic, await clinicToday(clinic))
  return {
    staff: order.flatMap((role) => {
      const member = staff.find((each) => each.role === role)
      return member === undefined ? [] : [{ role, name: member.name }]
    }),
    patients: visits
      .filter(({ station }) => station !== 'cancelled' && station !== 'no-show')
      .map(({ patientName, birthDate, station, visitId }) => ({
        name: `${patientName} (${birthDate.toLocaleString('en-US', { dateStyle: 'medium' })})`,
        station,
        href: `/demo/visit/${visitId}`,
      })),
  }
}

/** Everyone one can be in the demo clinic today: its staff by role, its patients with their date of birth. */
export async function openDemoDoor(installation: Installation): Promise<DemoDoor> {
  const clinicId = await demoClinicId(installation)
  return clinicId === undefined
    ? { staff: [], patients: [] }
    : inClinic(installation, clinicId, doorOf)
}

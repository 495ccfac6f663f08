import { findLink, issueLink } from '#clinic/access/links.ts'
import { openLink } from '#clinic/access/open-link.ts'
import { enterDemo } from '#clinic/access/sessions.ts'
import type { Staff } from '#clinic/actor.ts'
import { type Clinic, inClinic } from '#clinic/clinic.ts'
import type { Installation } from '#clinic/installation.ts'
import { schedule } from '#clinic/on-call/schedule.ts'
import { hire } from '#clinic/people/hire.ts'
import { createClinic } from '#clinic/settings/create.ts'
import { sendReport } from '#clinic/symptom-reports/send.ts'
import { registerVisit } from '#clinic/visits/register.ts'
import type { StaffRole } from '#database/tables.ts'
import { madeUpClinic, setup } from '../../clinic.ts'

export const roles: readonly StaffRole[] = [
  'administrator',
  'clinic-lead',
  'clinician',
  'nurse',
  'front-desk',
  'billing',
  'on-call',
]

/** One patient of a clinic: what an address may name of them, and the cookie of their own device. */
export type FurnishedPatient = {
  readonly name: string
  readonly ids: Readonly<Record<string, string>>
  readonly cookie: string
}

export type FurnishedClinic = {
  readonly clinicId: string
  readonly name: string
  /** Cookies of the staff, by role. */
  readonly cookies: ReadonlyMap<StaffRole, string>
  readonly clinicianId: string
  readonly patients: readonly FurnishedPatient[]
}

const birthDate = Temporal.PlainDate.from('1980-05-17')

async function hireEveryRole(clinic: Clinic, name: string) {
  const staff = new Map<StaffRole, Staff>()
  for (const role of roles) {
    const email = `${role}@${name.toLowerCase()}.test`
    const member = { name: `${name} ${role}`, role, email, telephone: null }
    staff.set(role, { kind: 'staff', staffId: await hire(clinic, setup, member), ...member })
  }
  return staff
}

async function bookedVisit(clinic: Clinic, desk: Staff, clinicianId: string, name: string) {
  const patient = {
    name,
    birthDate,
    telephone: '+1 555 010 4477',
    email: null,
    language: 'en',
    timeZone: null,
  } as const
  const startsAt = clinic.now.add({ hours: 2 })
  const visit = { clinicianId, area: 'neck, right', startsAt, invite: false }
  const booked = await registerVisit(clinic, desk, { kind: 'new', patient }, visit, true)
  if (booked.kind !== 'registered') throw new Error(booked.kind)
  return booked
}

async function oneId(clinic: Clinic, table: 'alert' | 'inbox_item', visitId: string) {
  const id = table === 'alert' ? 'alert_id' : 'item_id'
  const row = await clinic.db
    .selectFrom(table)
    .select(`${id} as id`)
    .where('clinic_id', '=', clinic.clinicId)
    .where('visit_id', '=', visitId)
    .executeTakeFirstOrThrow()
  return row.id
}

/** A patient with a visit, an opened link, a report that rings, and a message that waits. */
async function furnishPatient(
  installation: Installation,
  clinicId: string,
  name: string,
  staff: ReadonlyMap<StaffRole, Staff>,
): Promise<FurnishedPatient> {
  const run = <Result>(work: (clinic: Clinic) => Promise<Result>) =>
    inClinic(installation, clinicId, work)
  const [desk, clinician] = [staff.get('front-desk'), staff.get('clinician')]
  if (desk === undefined || clinician === undefined) throw new Error('nobody is hired')
  const { visitId, patientId } = await run((clinic) =>
    bookedVisit(clinic, desk, clinician.staffId, name),
  )
  const token = await run((clinic) => issueLink(clinic, desk, visitId))
  const link = await findLink(installation, token)
  const opened = await run((clinic) => openLink(clinic, link?.linkId ?? '', birthDate))
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  const patient = { kind: 'patient', visitId, patientId, name } as const
  const reports = [
    { emergency: ['none'], bother: ['med'], med_d: ['question_plan'] },
    { emergency: ['breath'], breath_d: ['dyspnea'] },
  ]
  const reportIds: string[] = []
  for (const answers of reports) {
    const reportId = crypto.randomUUID()
    await run((clinic) =>
      sendReport(clinic, patient, { reportId, visitId, language: 'en', answers }),
    )
    reportIds.push(reportId)
  }
  const alertId = await run((clinic) => oneId(clinic, 'alert', visitId))
  const itemId = await run((clinic) => oneId(clinic, 'inbox_item', visitId))
  const ids = { visitId, patientId, alertId, itemId, reportId: reportIds[1] ?? '', token }
  return { name, ids, cookie: `visit=${opened.sessionToken}` }
}

/** A clinic with one person in every role, all signed in, and two patients whose names stand nowhere else. */
export async function furnishClinic(
  installation: Installation,
  name: string,
): Promise<FurnishedClinic> {
  const clinicId = crypto.randomUUID()
  const staff = await inClinic(installation, clinicId, async (clinic) => {
    await createClinic(clinic, setup, { ...madeUpClinic, name: `${name} Pain Clinic` })
    const hired = await hireEveryRole(clinic, name)
    const [lead, clinician] = [hired.get('clinic-lead'), hired.get('clinician')]
    if (lead === undefined || clinician === undefined) throw new Error('nobody is hired')
    const [startsAt, endsAt] = [clinic.now.subtract({ hours: 1 }), clinic.now.add({ hours: 99 })]
    const shift = { staffId: clinician.staffId, tier: 'primary', startsAt, endsAt } as const
    await schedule(clinic, lead, shift)
    return hired
  })
  const patients = [
    await furnishPatient(installation, clinicId, `Ana ${name}one`, staff),
    await furnishPatient(installation, clinicId, `Bea ${name}two`, staff),
  ]
  const cookies = new Map<StaffRole, string>()
  for (const [role, { staffId }] of staff) {
    const entered = await inClinic(installation, clinicId, (clinic) => enterDemo(clinic, staffId))
    if (entered.kind === 'entered') cookies.set(role, `staff=${entered.sessionToken}`)
  }
  const clinicianId = staff.get('clinician')?.staffId ?? ''
  return { clinicId, name, cookies, clinicianId, patients }
}

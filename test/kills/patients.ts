import { setTimeout as pause } from 'node:timers/promises'
import { inClinic } from '#clinic/clinic.ts'
import { listClinicians } from '#clinic/people/staff.ts'
import { protocolShelf } from '#clinic/protocols/shelf.ts'
import { registerVisit } from '#clinic/visits/register.ts'
import { findClinics } from '#database/across-clinics.ts'
import { connect } from '#database/connection.ts'
import { hiddenFields, openDoor, phone } from '../phone.ts'

const birthDate = '1980-05-17'
const againMs = 250
const patienceMs = 600_000

/** Registers so many visits in the demo clinic and returns their ids. */
export async function bookVisits(url: string, count: number): Promise<string[]> {
  const db = connect({ url, name: 'kills', connections: 4 })
  const installation = {
    db,
    outside: { mail: { send: async () => ({ kind: 'handed-over' as const }) } },
    publicUrl: 'https://clinic.test',
    protocols: protocolShelf(),
    origin: 'story',
  }
  const [clinicId = ''] = await findClinics(db)
  const visits: string[] = []
  for (let number = 0; number < count; number += 1) {
    const visitId = await inClinic(installation, clinicId, async (clinic) => {
      const [clinician] = await listClinicians(clinic)
      if (clinician === undefined) throw new Error('The demo has no clinician.')
      const { staff_id: staffId, name, role } = clinician
      const patient = {
        name: `Patient ${number}`,
        birthDate: Temporal.PlainDate.from(birthDate),
        telephone: '+1 555 010 4477',
        email: 'patient@example.test',
        language: 'en' as const,
        timeZone: null,
      }
      const visit = {
        clinicianId: staffId,
        area: 'neck',
        startsAt: clinic.now.add({ hours: 2 }),
        invite: false,
      }
      const actor = { kind: 'staff', staffId, name, role } as const
      const booked = await registerVisit(clinic, actor, { kind: 'new', patient }, visit, true)
      if (booked.kind !== 'registered') throw new Error(booked.kind)
      return booked.visitId
    })
    visits.push(visitId)
  }
  await db.destroy()
  return visits
}

/** What a patient does who gets no answer: the same again, a little later. */
async function untilAnswered<Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer> {
  const until = performance.now() + patienceMs
  for (;;) {
    const answer = await ask().catch(() => undefined)
    if (answer !== undefined) return answer
    if (performance.now() > until) throw new Error('A patient got no answer for ten minutes.')
    await pause(againMs)
  }
}

/** Reports trouble to breathe over HTTP until the page says that it was received. Returns the report's id. */
export async function reportThroughTrouble(origin: string, visitId: string): Promise<string> {
  const own = phone(origin)
  const form = await untilAnswered(async () => {
    await openDoor(own, visitId, birthDate)
    const opened = await own.ask('/visit/report')
    const isForm = opened.status === 200 && new URL(opened.url).pathname === '/visit/report'
    return isForm ? hiddenFields(await opened.text()) : undefined
  })
  return untilAnswered(async () => {
    const reply = await own.ask('/visit/report', { ...form, emergency: 'breath' })
    const [, id] = new URL(reply.url).pathname.match(/^\/visit\/reports\/([0-9a-f-]+)$/) ?? []
    return reply.status === 200 ? id : undefined
  })
}

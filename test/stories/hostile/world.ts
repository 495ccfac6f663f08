import { inject } from 'vitest'
import { findLink, issueLink } from '#clinic/access/links.ts'
import { openLink } from '#clinic/access/open-link.ts'
import { enterDemo } from '#clinic/access/sessions.ts'
import { inClinic } from '#clinic/clinic.ts'
import { loadDemo } from '#clinic/demo/load.ts'
import type { Installation } from '#clinic/installation.ts'
import { listStaff } from '#clinic/people/staff.ts'
import { protocolShelf } from '#clinic/protocols/shelf.ts'
import { findClinics } from '#database/across-clinics.ts'
import { connect, type Database } from '#database/connection.ts'
import type { StaffRole } from '#database/tables.ts'
import { fakeMailer } from '#outside/mail/fake.ts'
import { type Serving, serve } from '#web/server.ts'
import { cloneDatabase } from '../../template.ts'
import { doorOptions } from '../clinics-apart/routes.ts'

/** The demo clinic behind the real door, and every device that may stand before it. */
export type World = {
  readonly serving: Serving
  readonly installation: Installation
  readonly owner: Database
  readonly clinicId: string
  /** A fresh session of the staff, by role; undefined once nobody of that role is left. */
  readonly staffCookie: (role: StaffRole) => Promise<string | undefined>
  /** A fresh session of every patient: one device each. */
  readonly patientCookies: () => Promise<string[]>
  /** A link nobody has opened yet. */
  readonly linkOf: (visitId: string) => Promise<string>
  readonly close: () => Promise<void>
}

const desk = { kind: 'system', process: 'story' } as const

/** Opens it on the server of this run. */
export async function openWorld(): Promise<World> {
  const database = await cloneDatabase(inject('serverUrl'))
  const owner = connect({ url: database.ownerUrl, name: 'owner', connections: 3, as: 'owner' })
  const installation: Installation = {
    db: connect({ url: database.url, name: 'world', connections: 10 }),
    outside: { mail: fakeMailer() },
    publicUrl: 'https://clinic.test',
    protocols: protocolShelf(),
    origin: 'story',
  }
  await loadDemo(installation)
  const [clinicId = ''] = await findClinics(installation.db)
  const linkOf = (visitId: string) =>
    inClinic(installation, clinicId, (clinic) => issueLink(clinic, desk, visitId))
  const serving = await serve(doorOptions(installation))
  return {
    serving,
    installation,
    owner,
    clinicId,
    linkOf,
    staffCookie: (role) =>
      inClinic(installation, clinicId, async (clinic) => {
        const member = (await listStaff(clinic)).find((each) => each.role === role)
        const entered = member && (await enterDemo(clinic, member.staff_id))
        return entered?.kind === 'entered' ? `staff=${entered.sessionToken}` : undefined
      }),
    async patientCookies() {
      const visits = await owner
        .selectFrom('visit as v')
        .innerJoin('patient as p', 'p.patient_id', 'v.patient_id')
        .select(['v.visit_id as visitId', 'p.birth_date as birthDate'])
        .execute()
      const cookies: string[] = []
      for (const { visitId, birthDate } of visits) {
        const link = await findLink(installation, await linkOf(visitId))
        const opened = await inClinic(installation, clinicId, (clinic) =>
          openLink(clinic, link?.linkId ?? '', birthDate),
        )
        if (opened.kind === 'opened') cookies.push(`visit=${opened.sessionToken}`)
      }
      return cookies
    },
    async close() {
      await serving.close()
      await installation.db.destroy()
      await owner.destroy()
      await database.drop()
    },
  }
}

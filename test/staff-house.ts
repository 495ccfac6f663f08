import { createHmac } from 'node:crypto'
import { inject } from 'vitest'
import type { Staff } from '#clinic/actor.ts'
import { type Clinic, inClinic } from '#clinic/clinic.ts'
import { type Identity, makeIdentity, type Passwords, scrypt } from '#clinic/identity/identity.ts'
import type { Installation } from '#clinic/installation.ts'
import { hire } from '#clinic/people/hire.ts'
import { invite } from '#clinic/people/invite.ts'
import { protocolShelf } from '#clinic/protocols/shelf.ts'
import { createClinic } from '#clinic/settings/create.ts'
import { connect, type Database } from '#database/connection.ts'
import { freePort } from '#database/server/port.ts'
import type { StaffRole } from '#database/tables.ts'
import { type FakeMailer, fakeMailer } from '#outside/mail/fake.ts'
import { webLog } from '#web/door/log.ts'
import { type Serving, serve } from '#web/server.ts'
import { cloneDatabase } from './template.ts'

const setup = { kind: 'system', process: 'setup' } as const
const weekday = [['08:00', '17:00']] as const

/** A real clinic, which nobody enters without showing who they are, with two doors on one database. */
export type StaffHouse = {
  readonly url: string
  readonly otherUrl: string
  readonly installation: Installation
  readonly owner: Database
  readonly identity: Identity
  readonly mail: FakeMailer
  readonly clinicId: string
  readonly administrator: Staff
  /** How many passwords were hashed or compared since the house was opened. */
  readonly passwordWork: () => number
  readonly run: <Result>(
    work: (clinic: Clinic) => Promise<Result>,
    clinicId?: string,
  ) => Promise<Result>
  /** Another real clinic in the same installation, and its administrator. */
  readonly openClinic: (name: string) => Promise<{ clinicId: string; administrator: Staff }>
  /** Puts someone on the staff and gives the path of their one-time link. */
  readonly invite: (name: string, role: StaffRole, email: string) => Promise<string>
  readonly close: () => Promise<void>
}

const facts = {
  clinicName: 'Harbor Pain Clinic',
  clinicPhone: '+1 555 010 3000',
  emergencyNumber: '911',
  demo: false,
  draft: true,
}

function counting(passwords: Passwords): { passwords: Passwords; work: () => number } {
  let work = 0
  return {
    work: () => work,
    passwords: {
      hash: (password) => {
        work += 1
        return passwords.hash(password)
      },
      verify: (given) => {
        work += 1
        return passwords.verify(given)
      },
    },
  }
}

const nobody: Staff = { kind: 'staff', staffId: '', name: '', role: 'billing' }

/** Opens the house on the server of this run, with one clinic in it unless it is to be `empty`. */
export async function openStaffHouse({ empty = false } = {}): Promise<StaffHouse> {
  const database = await cloneDatabase(inject('serverUrl'))
  const port = await freePort(undefined)
  const publicUrl = `http://localhost:${port}`
  const mail = fakeMailer()
  const db = connect({ url: database.url, name: 'staff', connections: 12 })
  const owner = connect({ url: database.ownerUrl, name: 'staff', connections: 2, as: 'owner' })
  const installation: Installation = {
    db,
    outside: { mail },
    publicUrl,
    protocols: protocolShelf(),
    origin: 'story',
  }
  const { passwords, work } = counting(scrypt)
  const keys = [{ version: 1, value: 'k'.repeat(8) + crypto.randomUUID() }]
  const identity = makeIdentity({ db, publicUrl, keys, passwords })
  const run: StaffHouse['run'] = (verb, clinicId = first.clinicId) =>
    inClinic(installation, clinicId, verb)
  const openClinic: StaffHouse['openClinic'] = async (name) => {
    const clinicId = crypto.randomUUID()
    return inClinic(installation, clinicId, async (clinic) => {
      await createClinic(clinic, setup, clinicFacts(name))
      const person = { name: 'Ada Brook', role: 'administrator', telephone: null } as const
      const email = `ada-${clinicId.slice(0, 8)}@clinic.test`
      const staffId = await hire(clinic, setup, { ...person, email })
      const { role } = person
      return { clinicId, administrator: { kind: 'staff', staffId, name: person.name, role } }
    })
  }
  const first = empty
    ? { clinicId: '', administrator: nobody }
    : await openClinic('Harbor Pain Clinic')
  const door = (at: number): Promise<Serving> =>
    serve({
      installation,
      identity,
      databaseUrl: database.url,
      host: '127.0.0.1',
      port: at,
      publicUrl,
      emergencyFacts: () => facts,
      ready: async () => ({ ready: true, checks: {} }),
      metrics: async () => ({ contentType: 'text/plain', body: '' }),
      log: webLog('error'),
    })
  const otherPort = await freePort(undefined)
  const doors = [await door(port), await door(otherPort)]
  return {
    url: publicUrl,
    otherUrl: `http://localhost:${otherPort}`,
    installation,
    owner,
    identity,
    mail,
    ...first,
    passwordWork: work,
    run,
    openClinic,
    async invite(name, role, email) {
      const invited = await run((clinic) =>
        invite(clinic, first.administrator, { name, role, email, telephone: null }),
      )
      if (invited.kind !== 'invited') throw new Error(invited.kind)
      return `/join/${invited.token}`
    },
    async close() {
      for (const each of doors) await each.close()
      await db.destroy()
      await owner.destroy()
      await database.drop()
    },
  }
}

const clinicFacts = (name: string) =>
  ({
    name,
    timeZone: 'America/Los_Angeles',
    language: 'en',
    telephone: '+1 555 010 3000',
    address: '2 Harbor Road',
    emergencyNumber: '911',
    crisisNumber: '988',
    poisonNumber: '1-800-222-1222',
    openingHours: { 1: weekday, 2: weekday, 3: weekday, 4: weekday, 5: weekday },
    demo: false,
  }) as const

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The six digits an authenticator app shows for a secret in base 32: RFC 6238 with its defaults. */
export function appCode(secret: string, atMs: number = Date.now()): string {
  const bits = [...secret].map((each) => base32.indexOf(each).toString(2).padStart(5, '0')).join('')
  const bytes = bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(atMs / 30_000)))
  const mac = createHmac('sha1', Buffer.from(bytes)).update(counter).digest()
  const place = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(place) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

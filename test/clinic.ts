import { sql } from 'kysely'
import type { Staff } from '#clinic/actor.ts'
import { type Clinic, inClinic } from '#clinic/clinic.ts'
import type { Installation } from '#clinic/installation.ts'
import { schedule } from '#clinic/on-call/schedule.ts'
import { hire } from '#clinic/people/hire.ts'
import { protocolShelf } from '#clinic/protocols/shelf.ts'
import { createClinic, type NewClinic } from '#clinic/settings/create.ts'
import { registerVisit } from '#clinic/visits/register.ts'
import { connect, type Database } from '#database/connection.ts'
import type { StaffRole } from '#database/tables.ts'
import { type FakeMailer, fakeMailer } from '#outside/mail/fake.ts'
import { alertSweep, messageSweep, urgentMessageSweep } from '#worker/heartbeat.ts'
import { replayEveryDecision } from './every-decision.ts'
import { cloneDatabase } from './template.ts'

const weekday = [['08:00', '17:00']] as const
export const setup = { kind: 'system', process: 'setup' } as const

export const madeUpClinic: NewClinic = {
  name: 'Shoreline Pain Clinic',
  timeZone: 'America/Los_Angeles',
  language: 'en',
  telephone: '+1 555 010 2000',
  address: '1 Harbor Road',
  emergencyNumber: '911',
  crisisNumber: '988',
  poisonNumber: '1-800-222-1222',
  openingHours: { 1: weekday, 2: weekday, 3: weekday, 4: weekday, 5: weekday },
  demo: true,
}

/** A clinic of its own in a database of its own, with a fake mail provider and a clock that can be wound. */
export type Story = {
  url: string
  installation: Installation
  /** Every clinic's rows at once, as no part of Needlepoint sees them: for looking, and for planting faults. */
  owner: Database
  mail: FakeMailer
  clinicId: string
  lead: Staff
  onCall: Staff
  backup: Staff
  nurse: Staff
  desk: Staff
  /** Runs one verb in one transaction. */
  run: <Result>(work: (clinic: Clinic) => Promise<Result>) => Promise<Result>
  /** Moves the database's clock ahead. */
  wind: (duration: Temporal.DurationLike) => Promise<void>
  /** One beat of the worker's alert lane, and what it handed over: the addresses. */
  beat: () => Promise<string[]>
  /** One beat of the patients' mail lanes, and the mails it handed over. */
  post: () => Promise<{ to: string; subject: string; text: string }[]>
  /** Registers Ana Rivera for a visit that starts in two hours and returns the visit's id. */
  book: (name?: string) => Promise<string>
  /** Replays every decision that was made, and drops the database. */
  end: () => Promise<void>
}

/** Monday 23 November 2026, 09:00 in Los Angeles, is where every story's clock begins. */
const beginsAt = Temporal.Instant.from('2026-11-23T17:00:00Z')

/** Opens a made-up clinic in a clone of the template on the server at `serverUrl`. */
export async function openClinic(serverUrl: string): Promise<Story> {
  const database = await cloneDatabase(serverUrl)
  const mail = fakeMailer()
  const installation: Installation = {
    db: connect({ url: database.url, name: 'story', connections: 10 }),
    outside: { mail },
    publicUrl: 'https://clinic.test',
    protocols: protocolShelf(),
    origin: 'story',
  }
  const owner = connect({ url: database.ownerUrl, name: 'story', connections: 2, as: 'owner' })
  await sql`update needlepoint.installation_test_clock set ahead = ${beginsAt.toString()}::timestamptz - clock_timestamp()`.execute(
    owner,
  )
  const clinicId = crypto.randomUUID()
  const run: Story['run'] = (work) => inClinic(installation, clinicId, work)
  await run((clinic) => createClinic(clinic, setup, madeUpClinic))
  const member = (name: string, role: StaffRole, email: string) =>
    run(async (clinic): Promise<Staff> => {
      const staffId = await hire(clinic, setup, { name, role, email, telephone: null })
      return { kind: 'staff', staffId, name, role }
    })
  const lead = await member('Dr. Amara Lindqvist', 'clinic-lead', 'lead@clinic.test')
  const onCall = await member('Dr. Ben Osei', 'clinician', 'oncall@clinic.test')
  const backup = await member('Dr. Carla Mendes', 'clinician', 'backup@clinic.test')
  const nurse = await member('Noor Haddad', 'nurse', 'nurse@clinic.test')
  const desk = await member('Dana Fox', 'front-desk', 'desk@clinic.test')
  await run(async (clinic) => {
    const startsAt = clinic.now.subtract({ hours: 1 })
    const endsAt = clinic.now.add({ hours: 24 * 60 })
    await schedule(clinic, lead, { staffId: onCall.staffId, tier: 'primary', startsAt, endsAt })
    await schedule(clinic, lead, { staffId: backup.staffId, tier: 'backup', startsAt, endsAt })
  })
  return {
    url: database.url,
    installation,
    owner,
    mail,
    clinicId,
    lead,
    onCall,
    backup,
    nurse,
    desk,
    run,
    async wind(duration) {
      const seconds = Temporal.Duration.from(duration).total('seconds')
      await sql`update needlepoint.installation_test_clock set ahead = ahead + make_interval(secs => ${seconds})`.execute(
        owner,
      )
    },
    async beat() {
      const before = mail.sent.length
      await alertSweep(installation)
      return mail.sent.slice(before).map((each) => each.to)
    },
    async post() {
      const before = mail.sent.length
      await urgentMessageSweep(installation)
      await messageSweep(installation)
      return mail.sent.slice(before)
    },
    book: (name = 'Ana Rivera') =>
      run(async (clinic) => {
        const booked = await registerVisit(
          clinic,
          desk,
          {
            kind: 'new',
            patient: {
              name,
              birthDate: Temporal.PlainDate.from('1980-05-17'),
              telephone: '+1 555 010 4477',
              email: 'ana@example.test',
              language: 'en',
              timeZone: null,
            },
          },
          {
            clinicianId: onCall.staffId,
            area: 'neck, right',
            startsAt: clinic.now.add({ hours: 2 }),
            invite: true,
          },
          true,
        )
        if (booked.kind !== 'registered') throw new Error(booked.kind)
        return booked.visitId
      }),
    async end() {
      await replayEveryDecision(installation)
      await Promise.all([installation.db.destroy(), owner.destroy()])
      await database.drop()
    },
  }
}

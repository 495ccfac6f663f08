import { sql } from 'kysely'
import type { Staff } from '#clinic/actor.ts'
import { acknowledge } from '#clinic/alerts/acknowledge.ts'
import { keepResult, leaseAttempts, renewLease } from '#clinic/alerts/deliver.ts'
import type { DueAttempt } from '#clinic/alerts/due-attempt.ts'
import { stepDue } from '#clinic/alerts/escalate.ts'
import { openAlert } from '#clinic/alerts/open.ts'
import { resolve } from '#clinic/alerts/resolve.ts'
import type { Fact } from '#clinic/alerts/simulation/facts.ts'
import { type Clinic, inClinic } from '#clinic/clinic.ts'
import { hire } from '#clinic/people/hire.ts'
import { createClinic } from '#clinic/settings/create.ts'
import { json } from '#database/connection.ts'
import { madeUpClinic, type Story } from '../../clinic.ts'
import type { Script } from './script.ts'

const setup = { kind: 'system', process: 'setup' } as const
const caller = { kind: 'system', process: 'heartbeat' } as const

/** Names of the simulation and the ids of the real rows. */
export class Names {
  readonly #real = new Map<string, string>()

  set(name: string, id: string): void {
    this.#real.set(name, id)
  }

  of(name: string): string {
    const id = this.#real.get(name)
    if (id === undefined) throw new Error(`Nothing real is called ${name}.`)
    return id
  }

  has(name: string): boolean {
    return this.#real.has(name)
  }
}

/** From here on this database knows no time but the one that is set: every transaction of a deed has the same. */
export async function stopClock({ owner }: Story): Promise<(atMs: number) => Promise<void>> {
  await sql`create table needlepoint.installation_test_instant (at timestamptz not null)`.execute(
    owner,
  )
  await sql`insert into needlepoint.installation_test_instant values (now())`.execute(owner)
  await sql`grant select on needlepoint.installation_test_instant to public`.execute(owner)
  await sql`create or replace function needlepoint.now() returns timestamptz
    language sql volatile parallel unsafe
    as $$ select at from needlepoint.installation_test_instant $$`.execute(owner)
  return async (atMs) => {
    const at = Temporal.Instant.fromEpochMilliseconds(atMs).toString()
    await sql`update needlepoint.installation_test_instant set at = ${at}::timestamptz`.execute(
      owner,
    )
  }
}

/** The clinic of a script, made real: its people, its roster, and every verb that one of its facts names. */
export class RealClinic {
  readonly clinicId = crypto.randomUUID()
  readonly names = new Names()
  readonly #story: Story
  readonly #staff = new Map<string, Staff>()
  readonly #leases = new Map<string, DueAttempt>()

  constructor(story: Story) {
    this.#story = story
  }

  run<Result>(work: (clinic: Clinic) => Promise<Result>): Promise<Result> {
    return inClinic(this.#story.installation, this.clinicId, work)
  }

  async open({ staff }: Script): Promise<void> {
    await this.run((clinic) => createClinic(clinic, setup, madeUpClinic))
    for (const { id, isLead, channels } of staff.people) {
      const role = isLead ? 'clinic-lead' : 'clinician'
      const email = channels.length > 0 ? `${id}@clinic.test` : null
      const staffId = await this.run((clinic) =>
        hire(clinic, setup, { name: id, role, email, telephone: null }),
      )
      this.#staff.set(id, { kind: 'staff', staffId, name: id, role })
      this.names.set(id, staffId)
    }
    const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms)
    await this.run((clinic) =>
      clinic.db
        .insertInto('on_call_shift')
        .values(
          staff.shifts.map(({ person, tier, startsMs, endsMs }) => ({
            clinic_id: this.clinicId,
            staff_id: this.names.of(person.id),
            tier,
            starts_at: at(startsMs),
            ends_at: at(endsMs),
          })),
        )
        .execute(),
    )
  }

  /** Does what a fact says, by the clinic's own verb. */
  async doAs(fact: Fact): Promise<void> {
    const { installation } = this.#story
    switch (fact.kind) {
      case 'reported':
        return this.#report(fact)
      case 'due-step':
        await this.run((clinic) => stepDue(clinic, this.names.of(fact.alert)))
        return
      case 'leased':
        for (const lease of await leaseAttempts(installation, 1_000)) {
          if (lease.clinicId === this.clinicId)
            this.#leases.set(`${lease.attemptId} ${lease.tries}`, lease)
        }
        return
      case 'renewed':
        return renewLease(installation, this.#lease(fact))
      case 'answered':
        return keepResult(installation, this.#lease(fact), fact.result)
      case 'took':
        await this.run((clinic) =>
          acknowledge(clinic, this.#person(fact.by), this.names.of(fact.alert), fact.over),
        )
        return
      case 'closed': {
        const ids = [this.names.of(fact.alert), this.names.of(fact.seen)] as const
        await this.run((clinic) =>
          resolve(clinic, this.#person(fact.by), ids[0], 'advised', 'Spoke.', ids[1]),
        )
        return
      }
      default:
        throw new Error(`No verb of the clinic is ${fact.kind}.`)
    }
  }

  #person(id: string): Staff {
    const person = this.#staff.get(id)
    if (person === undefined) throw new Error(`Nobody is called ${id}.`)
    return person
  }

  #lease({ attempt, tries }: { attempt: string; tries: number }): DueAttempt {
    const lease = this.#leases.get(`${this.names.of(attempt)} ${tries}`)
    if (lease === undefined) throw new Error(`${attempt} was not leased as number ${tries}.`)
    return lease
  }

  async #visit(name: string): Promise<string> {
    if (this.names.has(name)) return this.names.of(name)
    const id = await this.#book(name)
    this.names.set(name, id)
    return id
  }

  async #book(name: string): Promise<string> {
    return this.run(async ({ db, clinicId, now }) => {
      const { patient_id } = await db
        .insertInto('patient')
        .values({
          clinic_id: clinicId,
          name,
          birth_date: Temporal.PlainDate.from('1980-05-17'),
          telephone: '+1 555 010 4477',
          email: null,
          language: 'en',
          time_zone: 'America/Los_Angeles',
          created_at: now,
        })
        .returning('patient_id')
        .executeTakeFirstOrThrow()
      const { visit_id } = await db
        .insertInto('visit')
        .values({
          clinic_id: clinicId,
          patient_id,
          clinician_id: this.names.of('p0'),
          area: 'neck',
          starts_at: now,
          entered_room_at: null,
          discharged_at: null,
          cancelled_at: null,
          no_show_at: null,
          created_at: now,
        })
        .returning('visit_id')
        .executeTakeFirstOrThrow()
      return visit_id
    })
  }

  /** The report's row as it stands; that its answers lead to this disposition is another story's matter. */
  async #report(fact: Extract<Fact, { kind: 'reported' }>): Promise<void> {
    const visitId = await this.#visit(fact.visit)
    const reportId = crypto.randomUUID()
    this.names.set(fact.report, reportId)
    const alertId = await this.run(async (clinic) => {
      await clinic.db
        .insertInto('symptom_report')
        .values({
          clinic_id: this.clinicId,
          report_id: reportId,
          visit_id: visitId,
          kind: 'call_back',
          language: 'en',
          reported_at: clinic.now,
          answers: json({}),
          input: json({}),
          protocol_version: 'simulated',
          disposition: fact.disposition,
          decision: json({ rules: [], because: [] }),
          told: json({}),
        })
        .execute()
      const { disposition } = fact
      return openAlert(clinic, caller, { visitId, reportId, cause: 'symptom_report', disposition })
    })
    if (this.names.has(fact.alert) && this.names.of(fact.alert) !== alertId) {
      throw new Error(`${fact.report} joined another alert than ${fact.alert}.`)
    }
    this.names.set(fact.alert, alertId)
  }
}

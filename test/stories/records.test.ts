import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { NotAllowed } from '#clinic/access/may-do.ts'
import type { Staff } from '#clinic/actor.ts'
import { acknowledge } from '#clinic/alerts/acknowledge.ts'
import { resolve } from '#clinic/alerts/resolve.ts'
import { readersOf } from '#clinic/audit/readers.ts'
import { noteReading } from '#clinic/audit/reading.ts'
import { inClinic } from '#clinic/clinic.ts'
import { hire } from '#clinic/people/hire.ts'
import { type Corrected, correctPerson } from '#clinic/records/correct.ts'
import { exportRecord } from '#clinic/records/export.ts'
import { forgetPatient } from '#clinic/records/forget.ts'
import { openInNeed, openUntil, recentOpenings } from '#clinic/records/open-in-need.ts'
import { patientTables } from '#clinic/records/patient-tables.ts'
import { findByNameAndBirth, readPerson } from '#clinic/records/person.ts'
import { changeRetention, mayForget } from '#clinic/records/retention.ts'
import { sendReport } from '#clinic/symptom-reports/send.ts'
import type { StaffRole } from '#database/tables.ts'
import { openClinic, type Story, setup } from '../clinic.ts'

let story: Story
let visitId: string
let patientId: string

beforeEach(async () => {
  story = await openClinic(inject('serverUrl'))
  visitId = await story.book()
  const row = await story.owner.selectFrom('patient').select('patient_id').executeTakeFirstOrThrow()
  patientId = row.patient_id
})
afterEach(() => story.end())

const member = (role: StaffRole, name: string): Promise<Staff> =>
  story.run(async (clinic) => {
    const email = `${role}@clinic.test`
    const staffId = await hire(clinic, setup, { name, role, email, telephone: null })
    return { kind: 'staff', staffId, name, role }
  })

const actions = async () => {
  const rows = await story.owner
    .selectFrom('audit_entry')
    .select('action')
    .orderBy('entry_id')
    .execute()
  return rows.map(({ action }) => action)
}

/** Ana reports that she cannot breathe, in words of her own: an alert rings. */
async function report(words = 'My sister Bea Quill found me'): Promise<string> {
  const patient = { kind: 'patient', visitId, patientId, name: 'Ana Rivera' } as const
  const answers = { emergency: ['breath'], breath_d: ['dyspnea'], words }
  await story.run((clinic) =>
    sendReport(clinic, patient, {
      reportId: crypto.randomUUID(),
      visitId,
      language: 'en',
      answers,
    }),
  )
  const alert = await story.owner.selectFrom('alert').select('alert_id').executeTakeFirstOrThrow()
  return alert.alert_id
}

async function closeAlert(alertId: string): Promise<void> {
  const { report_id: reportId } = await story.owner
    .selectFrom('alert_report')
    .select('report_id')
    .where('alert_id', '=', alertId)
    .executeTakeFirstOrThrow()
  await story.run((clinic) => acknowledge(clinic, story.onCall, alertId, false))
  const closed = await story.run((clinic) =>
    resolve(clinic, story.onCall, alertId, 'advised', 'Spoke with Bea Quill, all well.', reportId),
  )
  expect(closed.kind).toBe('resolved')
}

describe('who saw this record', () => {
  test('names person, deed, reason and place, newest first; one can ask for a person and a time', async () => {
    const from = { ...story.installation, origin: 'web 203.0.113.7' }
    await inClinic(from, story.clinicId, (clinic) =>
      noteReading(clinic, story.nurse, { action: 'visit.read', visitId }),
    )
    await story.wind({ hours: 2 })
    await story.run((clinic) =>
      noteReading(clinic, story.lead, { action: 'procedure.read', visitId }),
    )
    const all = await story.run((clinic) => readersOf(clinic, patientId))
    expect(all.map(({ name, deed }) => [name, deed])).toEqual([
      ['Dr. Amara Lindqvist', 'procedure.read'],
      ['Noor Haddad', 'visit.read'],
      ['Dana Fox', 'message.queue'],
      ['Dana Fox', 'visit.register'],
      ['Dana Fox', 'patient.register'],
    ])
    expect(all[1]).toMatchObject({ origin: 'web 203.0.113.7', visitId, inNeed: false })
    const ofNurse = { staffId: story.nurse.staffId }
    expect(await story.run((clinic) => readersOf(clinic, patientId, ofNurse))).toHaveLength(1)
    const late = await story.run((clinic) =>
      readersOf(clinic, patientId, { from: clinic.now.subtract({ hours: 1 }) }),
    )
    expect(late.map(({ deed }) => deed)).toEqual(['procedure.read'])
  })

  test('another patient’s rows are not among them', async () => {
    const other = await story.book('Tom Reyes')
    await story.run((clinic) =>
      noteReading(clinic, story.nurse, { action: 'visit.read', visitId: other }),
    )
    const all = await story.run((clinic) => readersOf(clinic, patientId))
    expect(all.filter(({ name }) => name === 'Noor Haddad')).toEqual([])
  })
})

describe('opening a record in need', () => {
  test('on call reaches a patient with an alert, and for twelve hours after it; then only with a reason', async () => {
    const night = await member('on-call', 'Dr. Nia Bell')
    const look = () =>
      story.run((clinic) => noteReading(clinic, night, { action: 'visit.read', visitId }))
    await expect(look()).rejects.toThrow(NotAllowed)
    const alertId = await report()
    await look()
    await closeAlert(alertId)
    await look()
    await story.wind({ hours: 13 })
    await expect(look()).rejects.toThrow(NotAllowed)
  })

  test('fifteen minutes, a reason, a red row, and the lead is told without a name', async () => {
    const billing = await member('billing', 'Bo Ledger')
    const open = (reason: string) =>
      story.run((clinic) => openInNeed(clinic, billing, patientId, reason))
    expect(await open('because')).toEqual({ kind: 'reason-needed' })
    const reason = 'Insurer asks today, nobody else is here'
    expect(await open(reason)).toMatchObject({ kind: 'opened' })
    const until = () => story.run((clinic) => openUntil(clinic, billing, patientId))
    expect(await until()).toBeDefined()
    await story.wind({ minutes: 14 })
    expect(await until()).toBeDefined()
    await story.wind({ minutes: 1 })
    expect(await until()).toBeUndefined()

    const [newest] = await story.run((clinic) => readersOf(clinic, patientId))
    expect(newest).toMatchObject({ name: 'Bo Ledger', why: reason, inNeed: true })
    await story.post()
    const told = story.mail.sent.filter(({ to }) => to === 'lead@clinic.test')
    expect(told).toHaveLength(1)
    expect(told[0]?.text).toContain('https://clinic.test/workbench/records')
    expect(JSON.stringify(told)).not.toMatch(/Ana|Rivera|Insurer|Ledger/)
    expect(await story.run(recentOpenings)).toMatchObject([{ by: 'Bo Ledger', reason, told: true }])
  })

  test('mail that does not go is tried again, and nobody is told twice', async () => {
    const billing = await member('billing', 'Bo Ledger')
    await story.run((clinic) =>
      openInNeed(clinic, billing, patientId, 'Insurer asks today, nobody else is here'),
    )
    story.mail.behave('fail')
    await story.post()
    expect(await story.run(recentOpenings)).toMatchObject([{ told: false }])
    story.mail.behave('take')
    await story.wind({ minutes: 2 })
    await story.post()
    await story.post()
    expect(await story.run(recentOpenings)).toMatchObject([{ told: true }])
    expect(story.mail.sent.filter(({ to }) => to === 'lead@clinic.test')).toHaveLength(1)
  })

  test('who needs no such door has none: a nurse reads as a nurse', async () => {
    const opened = story.run((clinic) =>
      openInNeed(clinic, story.nurse, patientId, 'I would like to look'),
    )
    await expect(opened).rejects.toThrow(NotAllowed)
    expect(await story.run(recentOpenings)).toEqual([])
  })

  test('a record is found only by the whole name and the date of birth', async () => {
    const billing = await member('billing', 'Bo Ledger')
    const find = (name: string, day: string) =>
      story.run((clinic) =>
        findByNameAndBirth(clinic, billing, { name, birthDate: Temporal.PlainDate.from(day) }),
      )
    expect(await find('ana RIVERA', '1980-05-17')).toEqual([patientId])
    expect(await find('Rivera', '1980-05-17')).toEqual([])
    expect(await find('Ana Rivera', '1980-05-18')).toEqual([])
    expect((await actions()).filter((action) => action === 'record.find')).toHaveLength(3)
  })
})

describe('correction', () => {
  const right: Corrected = {
    name: 'Ana Rivera Núñez',
    birthDate: Temporal.PlainDate.from('1980-05-18'),
    telephone: null,
    email: 'ana@example.test',
  }

  test('both values stand side by side, with who and why', async () => {
    const corrected = await story.run((clinic) =>
      correctPerson(clinic, story.lead, patientId, { ...right, reason: 'Passport shown' }),
    )
    expect(corrected).toEqual({ kind: 'corrected', fields: ['name', 'birth_date', 'telephone'] })
    const person = await story.run((clinic) => readPerson(clinic, patientId))
    expect(person?.patient).toMatchObject({ name: 'Ana Rivera Núñez', telephone: null })
    const shown = person?.corrections.map(({ field, before, after, by }) => [
      field,
      before,
      after,
      by,
    ])
    expect(shown?.toSorted()).toEqual([
      ['birth_date', '1980-05-17', '1980-05-18', 'Dr. Amara Lindqvist'],
      ['name', 'Ana Rivera', 'Ana Rivera Núñez', 'Dr. Amara Lindqvist'],
      ['telephone', '+1 555 010 4477', null, 'Dr. Amara Lindqvist'],
    ])
    const audit = await story.owner
      .selectFrom('audit_entry')
      .select('detail')
      .where('action', '=', 'record.correct')
      .executeTakeFirstOrThrow()
    expect(audit.detail).toEqual({ fields: ['name', 'birth_date', 'telephone'] })
  })

  test('what cannot be right is refused, and who may not correct changes nothing', async () => {
    const correct = (actor: Staff, change: Partial<Corrected>, reason = 'Passport shown') =>
      story.run((clinic) =>
        correctPerson(clinic, actor, patientId, { ...right, ...change, reason }),
      )
    expect(await correct(story.lead, {}, ' ')).toEqual({ kind: 'reason-needed' })
    expect(await correct(story.lead, { name: ' ' })).toEqual({ kind: 'name-needed' })
    expect(await correct(story.lead, { email: null })).toEqual({ kind: 'unreachable' })
    const future = Temporal.PlainDate.from('2031-01-01')
    expect(await correct(story.lead, { birthDate: future })).toEqual({ kind: 'born-in-the-future' })
    await expect(correct(story.desk, {})).rejects.toThrow(NotAllowed)
    const person = await story.run((clinic) => readPerson(clinic, patientId))
    expect(person).toMatchObject({ patient: { name: 'Ana Rivera' }, corrections: [] })
  })
})

/** The audit of a patient is in the copy as who saw the record, and is never forgotten. */
const auditTables = ['audit_entry', 'audit_seal', 'audit_unsealed']

/** The clinic's own: no row of a patient is in them. */
const clinicTables = [
  'clinic',
  'clinic_acknowledgement',
  'clinic_holiday',
  'contact_point',
  'on_call_feed',
  'on_call_notice',
  'on_call_override',
  'on_call_plan',
  'on_call_shift',
  'protocol_version',
  'staff_invitation',
  'staff_member',
  'staff_session',
]

describe('the patient’s own copy', () => {
  test('holds every row of every table, who saw it, and nothing that opens a door', async () => {
    await report()
    await story.book('Tom Reyes')
    const copy = await story.run((clinic) => exportRecord(clinic, story.lead, patientId))
    expect(copy?.tables.visit).toHaveLength(1)
    expect(copy?.tables.symptom_report).toHaveLength(1)
    expect(copy?.tables.alert_attempt?.length).toBeGreaterThan(0)
    expect(copy?.readers[0]).toMatchObject({ deed: 'record.export', name: 'Dr. Amara Lindqvist' })
    const text = JSON.stringify(copy)
    expect(text).toContain('Bea Quill')
    expect(text).not.toMatch(/token_hash|Tom Reyes/)
    expect(await actions()).toContain('record.export')
  })

  test('is for who answers for privacy', async () => {
    for (const actor of [story.nurse, story.desk, story.onCall]) {
      const copied = story.run((clinic) => exportRecord(clinic, actor, patientId))
      await expect(copied, actor.role).rejects.toThrow(NotAllowed)
    }
  })

  test('leaves no table of a patient out', async () => {
    const { rows } = await sql<{ name: string }>`
      select c.relname as name from pg_class as c
      where c.relnamespace = 'needlepoint'::regnamespace and c.relkind in ('r', 'p')
        and c.relname not like 'installation\\_%'
        and exists (select from pg_attribute as a where a.attrelid = c.oid and a.attname = 'clinic_id')
      order by 1`.execute(story.owner)
    const listed = patientTables.map(({ name }) => name)
    const known = [...listed, ...auditTables, ...clinicTables]
    expect(rows.length).toBeGreaterThan(30)
    expect(rows.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([])
  })
})

describe('forgetting', () => {
  const forget = () =>
    story.run((clinic) =>
      forgetPatient(clinic, story.lead, patientId, 'The patient asked in writing'),
    )

  test('is refused with the reason: an open alert first, then until the last day of the retention', async () => {
    const alertId = await report()
    expect(await forget()).toEqual({ kind: 'open-alert' })
    await closeAlert(alertId)
    expect(await forget()).toEqual({
      kind: 'kept-until',
      day: Temporal.PlainDate.from('2036-11-23'),
      years: 10,
    })
    await story.run((clinic) => changeRetention(clinic, story.lead, 1))
    await story.wind({ hours: 24 * 364 })
    expect(await forget()).toMatchObject({ kind: 'kept-until', years: 1 })
    await story.wind({ hours: 24 })
    expect(await story.run((clinic) => mayForget(clinic, patientId))).toEqual({ kind: 'may' })
  })

  test('leaves nobody in any row, keeps the decisions replayable and the audit whole, and cannot be done twice', async () => {
    const alertId = await report()
    await closeAlert(alertId)
    await story.run((clinic) => changeRetention(clinic, story.lead, 1))
    await story.run((clinic) =>
      correctPerson(clinic, story.lead, patientId, {
        name: 'Ana Rivera Núñez',
        birthDate: Temporal.PlainDate.from('1980-05-17'),
        telephone: '+1 555 010 4477',
        email: null,
        reason: 'Passport shown',
      }),
    )
    const before = (await actions()).length
    await story.wind({ hours: 24 * 366 })
    expect(await forget()).toEqual({ kind: 'done' })
    const { rows } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = 'needlepoint'`.execute(story.owner)
    const leaks: string[] = []
    for (const { name } of rows) {
      const { rows: found } = await sql<{ text: string }>`
        select t::text as text from ${sql.id('needlepoint', name)} as t`.execute(story.owner)
      leaks.push(
        ...found
          .filter(({ text }) => /Rivera|Quill|010 4477|ana@example|1980-05-17/.test(text))
          .map(({ text }) => `${name}: ${text}`),
      )
    }
    expect(leaks).toEqual([])
    expect((await actions()).slice(before)).toEqual(['record.forget'])
    expect(await forget()).toMatchObject({ kind: 'forgotten' })
  })

  test('another patient is left as they were; only the lead may', async () => {
    await story.run((clinic) => changeRetention(clinic, story.lead, 1))
    await story.book('Tom Reyes')
    await story.wind({ hours: 24 * 366 })
    const administrator = await member('administrator', 'Ada Brook')
    const tried = story.run((clinic) =>
      forgetPatient(clinic, administrator, patientId, 'The patient asked'),
    )
    await expect(tried).rejects.toThrow(NotAllowed)
    expect(await forget()).toEqual({ kind: 'done' })
    const names = await story.owner.selectFrom('patient').select('name').orderBy('name').execute()
    expect(names.map(({ name }) => name)).toEqual(['Forgotten patient', 'Tom Reyes'])
  })
})

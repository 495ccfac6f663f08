import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { NotAllowed } from '#clinic/access/may-do.ts'
import { sealWaiting } from '#clinic/audit/seal.ts'
import { clinicHealth } from '#clinic/health/clinic-health.ts'
import { readiness } from '#clinic/health/readiness.ts'
import { tryMail } from '#clinic/health/try-mail.ts'
import { requestCallBack } from '#clinic/symptom-reports/call-back.ts'
import { alertSweep } from '#worker/heartbeat.ts'
import { openStaffHouse, type StaffHouse } from '../staff-house.ts'

let house: StaffHouse

beforeEach(async () => {
  house = await openStaffHouse()
  await alertSweep(house.installation)
  await sealWaiting(house.installation)
})
afterEach(() => house.close())

const troubles = async (realMail = true) =>
  (
    await clinicHealth(house.installation, house.clinicId, {
      checks: (await readiness(house.installation)).checks,
      realMail,
    })
  ).troubles

/** A backup or a drill that ended so many hours ago, well or not. */
const ended = (kind: 'backup' | 'drill', hours: number, failure: string | null = null) =>
  sql`insert into installation_backup (kind, ended_at, seconds, row_count, failure)
    values (${kind}, needlepoint.now() - make_interval(hours => ${hours}::int), 1,
      ${failure === null ? 1 : null}, ${failure})`.execute(house.owner)

test('a real clinic without a backup, a drill and a mail server is red in all three', async () => {
  expect(await troubles(false)).toEqual(['backup', 'drill', 'mail'])
  await ended('backup', 25)
  await ended('drill', 7 * 24)
  expect(await troubles()).toEqual([])
})

test('a backup over 26 hours old, a drill over 8 days old, and one that failed since, are red', async () => {
  await ended('backup', 27)
  await ended('drill', 8 * 24 + 1)
  await ended('backup', 1, 'the disk is full')
  expect(await troubles()).toEqual(['backup', 'drill'])
})

test('what calls people, the seal, and an alert that nobody takes turn red by themselves', async () => {
  await ended('backup', 1)
  await ended('drill', 1)
  await sql`update installation_heartbeat set beat_at = beat_at - interval '1 minute'`.execute(
    house.owner,
  )
  await house.run((clinic) =>
    requestCallBack(clinic, {
      requestId: crypto.randomUUID(),
      language: 'en',
      name: 'Ana',
      telephone: '+1 555 010 4477',
    }),
  )
  expect(await troubles()).toEqual(['heartbeat'])
  await sql`update alert set opened_at = opened_at - interval '16 minutes'`.execute(house.owner)
  await sql`update audit_unsealed set written_at = written_at - interval '6 seconds'`.execute(
    house.owner,
  )
  expect(await troubles()).toEqual(['heartbeat', 'alerts', 'audit'])
})

test('what the machine does not say counts as wrong', async () => {
  await ended('backup', 1)
  await ended('drill', 1)
  const machine = { checks: {}, realMail: true }
  const health = await clinicHealth(house.installation, house.clinicId, machine)
  expect(health.troubles).toEqual(['database', 'heartbeat', 'audit'])
})

test('a test goes to whoever asks, says so when it does not go, and is for who answers for the clinic', async () => {
  const tried = await tryMail(house.installation, house.clinicId, house.administrator)
  expect(tried.kind).toBe('handed-over')
  expect(house.mail.sent.at(-1)?.subject).toBe('Needlepoint: this is a test')
  house.mail.behave('refuse')
  expect(await tryMail(house.installation, house.clinicId, house.administrator)).toMatchObject({
    kind: 'failed',
    reason: 'told to refuse',
  })
  const nurse = { ...house.administrator, role: 'nurse' } as const
  const sent = house.mail.sent.length
  await expect(tryMail(house.installation, house.clinicId, nurse)).rejects.toThrow(NotAllowed)
  expect(house.mail.sent).toHaveLength(sent)
})

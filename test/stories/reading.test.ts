import { sql } from 'kysely'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { enterDemo } from '#clinic/access/sessions.ts'
import type { Staff } from '#clinic/actor.ts'
import { noteReading } from '#clinic/audit/reading.ts'
import { inClinic } from '#clinic/clinic.ts'
import { type Serving, serve } from '#web/server.ts'
import { openClinic, type Story } from '../clinic.ts'
import { doorOptions } from './clinics-apart/routes.ts'

let story: Story
let serving: Serving

beforeEach(async () => {
  story = await openClinic(inject('serverUrl'))
  serving = await serve({ ...doorOptions(story.installation), trustProxy: true })
})
afterEach(async () => {
  await serving.close()
  await story.end()
})

/** What was read, oldest first. */
const readings = () =>
  story.owner
    .selectFrom('audit_entry')
    .select(['action', 'actor_name', 'patient_id', 'visit_id', 'detail', 'origin'])
    .where((where) =>
      where.or([where('action', 'like', '%.read'), where('action', '=', 'patient.search')]),
    )
    .orderBy('entry_id')
    .execute()

async function deskOf(staff: Staff) {
  const entered = await story.run((clinic) => enterDemo(clinic, staff.staffId))
  if (entered.kind !== 'entered') throw new Error(entered.kind)
  return (path: string, form?: Record<string, string>) =>
    fetch(serving.url + path, {
      headers: {
        cookie: `staff=${entered.sessionToken}`,
        origin: serving.url,
        'x-forwarded-for': '198.51.100.4, 203.0.113.7',
      },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
      redirect: 'manual',
    })
}

test('opening a visit keeps who, whose and from where; asked again at once it is the same row', async () => {
  const visitId = await story.book()
  const nurse = await deskOf(story.nurse)
  for (const again of [1, 2, 3]) {
    expect((await nurse(`/workbench/visits/${visitId}`)).status, `try ${again}`).toBe(200)
  }
  const { patient_id } = await story.owner
    .selectFrom('patient')
    .select('patient_id')
    .executeTakeFirstOrThrow()
  expect(await readings()).toEqual([
    {
      action: 'visit.read',
      actor_name: 'Noor Haddad',
      patient_id,
      visit_id: visitId,
      detail: {},
      origin: 'web 203.0.113.7',
    },
  ])
  await story.wind({ minutes: 11 })
  await nurse(`/workbench/visits/${visitId}`)
  await (await deskOf(story.desk))(`/workbench/visits/${visitId}`)
  expect((await readings()).map((row) => row.actor_name)).toEqual([
    'Noor Haddad',
    'Noor Haddad',
    'Dana Fox',
  ])
})

test('a screen that asks many times at once is one reading', async () => {
  const visitId = await story.book()
  const nurse = await deskOf(story.nurse)
  await Promise.all(Array.from({ length: 8 }, () => nurse(`/workbench/visits/${visitId}`)))
  expect(await readings()).toHaveLength(1)
})

test('a search is one row with how many it named, and never the words', async () => {
  await story.book('Ana Rivera')
  await story.book('Tom Reyes')
  const desk = await deskOf(story.desk)
  await desk('/workbench/patients', { find: 'Rivera' })
  await desk('/workbench/patients', { find: 'Reyes' })
  await desk('/workbench/patients')
  const rows = await readings()
  expect(rows.map(({ detail }) => detail)).toEqual([
    { sought: 'someone', patients: 1 },
    { sought: 'everyone', patients: 2 },
    { sought: 'someone', patients: 1 },
  ])
  expect(JSON.stringify(rows)).not.toContain('Rivera')
})

test('the sheet and the procedure are kept apart from the visit', async () => {
  const visitId = await story.book()
  const lead = await deskOf(story.lead)
  for (const screen of ['', '/procedure', '/sheet', '/checks', '/invitation']) {
    await lead(`/workbench/visits/${visitId}${screen}`)
  }
  expect((await readings()).map(({ action, detail }) => [action, detail])).toEqual([
    ['visit.read', {}],
    ['procedure.read', {}],
    ['procedure.read', { paper: 'discharge sheet' }],
  ])
})

test('a screen that is not theirs leaves no reading', async () => {
  const visitId = await story.book()
  const desk = await deskOf(story.desk)
  expect((await desk(`/workbench/visits/${visitId}/procedure`)).status).toBe(404)
  expect(await readings()).toEqual([])
})

test('another place is another reading, and who may not read is refused where the row is written', async () => {
  const visitId = await story.book()
  const from = (origin: string) =>
    inClinic({ ...story.installation, origin }, story.clinicId, (clinic) =>
      noteReading(clinic, story.nurse, { action: 'visit.read', visitId }),
    )
  await from('web 203.0.113.7')
  await from('web 198.51.100.9')
  await from('web 198.51.100.9')
  expect((await readings()).map(({ origin }) => origin)).toEqual([
    'web 203.0.113.7',
    'web 198.51.100.9',
  ])
  const billing: Staff = { ...story.nurse, role: 'billing' }
  const refused = story.run((clinic) =>
    noteReading(clinic, billing, { action: 'visit.read', visitId }),
  )
  await expect(refused).rejects.toThrow('billing may not do visit.read')
})

test('the patient’s copy and being forgotten ask who it is once more, and the copy is an attachment without markup of ours', async () => {
  await story.book('Ana <b>Rivera</b>')
  const { patient_id: patientId } = await story.owner
    .selectFrom('patient')
    .select('patient_id')
    .executeTakeFirstOrThrow()
  const lead = await deskOf(story.lead)
  const here = `/workbench/records/${patientId}`
  const shown = (minutesAgo: number) =>
    sql`update staff_session set method = 'password', seen_at = needlepoint.now(),
      confirmed_at = needlepoint.now() - make_interval(mins => ${minutesAgo}::int)`.execute(
      story.owner,
    )
  const exports = () =>
    story.owner
      .selectFrom('audit_entry')
      .selectAll()
      .where('action', '=', 'record.export')
      .execute()
  await shown(11)
  const refused = await lead(`${here}/file`)
  expect([refused.status, refused.headers.get('location')]).toEqual([302, here])
  expect((await lead(here, { intent: 'forget', why: 'tried' })).status).toBe(403)
  expect(await exports()).toEqual([])
  await shown(1)
  const copy = await lead(`${here}/file`)
  expect(copy.headers.get('content-disposition')).toMatch(/^attachment; filename="record-2026/)
  const text = await copy.text()
  expect(text).toContain('Ana &lt;b&gt;Rivera&lt;/b&gt;')
  expect(text).not.toContain('<b>Rivera')
  expect(await exports()).toMatchObject([
    { actor_name: 'Dr. Amara Lindqvist', patient_id: patientId },
  ])
  const data = await (await lead(`${here}/file?as=json`)).json()
  expect(data).toMatchObject({ person: { patient: { name: 'Ana <b>Rivera</b>' } } })
})

import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readFacts } from '#web/emergency-facts.ts'
import { type Serving, serve } from '#web/server.ts'
import { openClinic, type Story } from '../clinic.ts'
import { type FurnishedClinic, furnishClinic } from './clinics-apart/furnished-clinic.ts'
import { doorOptions } from './clinics-apart/routes.ts'

let story: Story
let serving: Serving
let clinics: readonly FurnishedClinic[]

beforeAll(async () => {
  story = await openClinic(inject('serverUrl'))
  const { installation, owner } = story
  clinics = [
    await furnishClinic(installation, 'Quillfeather'),
    await furnishClinic(installation, 'Xylobrook'),
  ]
  await owner.updateTable('clinic').set({ demo: false }).execute()
  for (const { clinicId, name } of clinics) {
    const telephone = `+1 555 010 ${name.length}00`
    await owner.updateTable('clinic').set({ telephone }).where('clinic_id', '=', clinicId).execute()
  }
  serving = await serve({
    ...doorOptions(installation),
    emergencyFacts: await readFacts(installation),
  })
})
afterAll(async () => {
  await serving.close()
  await story.end()
})

const get = (path: string, cookie = '') =>
  fetch(serving.url + path, { redirect: 'manual', headers: { cookie } })

const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')

test('a screen without a session names the clinic of the link it came by', async () => {
  for (const { name, patients } of clinics) {
    const answer = await get(`/v/${patients[0]?.ids.token}`)
    const text = await answer.text()
    expect(text).toContain(`${name} Pain Clinic`)
    expect(text).toContain(`+1 555 010 ${name.length}00`)
    const later = await (await get('/call-back', cookieOf(answer))).text()
    expect(later).toContain(`${name} Pain Clinic`)
    const lost = await (await get('/nowhere', cookieOf(answer))).text()
    expect(lost).toContain(`+1 555 010 ${name.length}00`)
  }
})

test('who came by no link is shown no telephone that could be another clinic’s', async () => {
  const text = await (await get('/call-back')).text()
  expect(text).not.toMatch(/Pain Clinic|555 010/)
  expect(text).toContain('911')
  const forged = await (await get('/call-back', `clinic=${crypto.randomUUID()}`)).text()
  expect(forged).not.toMatch(/Pain Clinic|555 010/)
})

test('a request to be called from a locked link rings in its own clinic', async () => {
  const [, second] = clinics
  const cookie = cookieOf(await get(`/v/${second?.patients[0]?.ids.token}`))
  const requestId = crypto.randomUUID()
  const sent = await fetch(`${serving.url}/call-back`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: serving.url },
    body: new URLSearchParams({ requestId, name: 'Cleo', telephone: '+1 555 010 9999' }),
  })
  expect(sent.status).toBe(303)
  const kept = await story.owner
    .selectFrom('symptom_report')
    .select('clinic_id')
    .where('report_id', '=', requestId)
    .execute()
  expect(kept).toEqual([{ clinic_id: second?.clinicId }])
  expect((await get(`/call-back/${requestId}`, cookie)).status).toBe(200)
})

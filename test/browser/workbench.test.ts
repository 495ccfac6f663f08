import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inClinic } from '#clinic/clinic.ts'
import { wellAnswers } from '#clinic/demo/well.ts'
import { hire } from '#clinic/people/hire.ts'
import { saveAnswers } from '#clinic/screenings/answer.ts'
import { createClinic } from '#clinic/settings/create.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { boardOf, clinicToday } from '#clinic/visits/board.ts'
import { registerVisit } from '#clinic/visits/register.ts'
import type { Serving } from '#web/server.ts'
import { allWell } from '../all-well.ts'
import type { Story } from '../clinic.ts'
import { tellStory } from '../stories/story.ts'
import { openBrowser } from './browser.ts'
import { deskOf, judged, ready, serveWorkbench } from './workbench-desk.ts'

let story: Story
let serving: Serving
let browser: Browser

beforeAll(async () => {
  story = await tellStory()
  serving = await serveWorkbench(story.installation, story.url)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await serving?.close()
  await story?.end()
})

const house = () => ({
  serving,
  installation: story.installation,
  clinicId: story.clinicId,
})

type Typed = { name: string; birth: readonly [string, string, string]; email?: string }

async function fillVisit(page: Page, { name, birth, email }: Typed): Promise<void> {
  await page.getByLabel('Name').fill(name)
  const [month, day, year] = birth
  await page.locator('[name=birth-month]').fill(month)
  await page.locator('[name=birth-day]').fill(day)
  await page.locator('[name=birth-year]').fill(year)
  await page.getByLabel('Telephone').fill('+1 555 010 4477')
  if (email !== undefined) await page.locator('[name=email]').fill(email)
  await page.getByLabel('Time', { exact: true }).fill('11:00')
  await page.getByLabel('Clinician').selectOption({ label: 'Dr. Ben Osei' })
  await page.getByLabel('Where it hurts').fill('Neck, right')
  await page.getByRole('button', { name: 'Register the visit' }).click()
}

/** Writes down a plan of one muscle with lidocaine, and vital signs, consent and time-out as they should be. */
async function doChecks(page: Page, plan: { muscle: string; side: string }): Promise<void> {
  const keep = async (part: string) => {
    const kept = page.waitForResponse((answer) => answer.request().method() === 'POST')
    await page.getByRole('button', { name: `Keep: ${part}` }).click()
    expect((await kept).status(), part).toBeLessThan(400)
  }
  const choose = (name: string, value: string) =>
    page.locator(`[name="${name}"][value="${value}"]`).check()
  await page.getByRole('combobox', { name: 'Muscle 1' }).fill(plan.muscle)
  await page.locator('[name=side-0]').selectOption(plan.side)
  await choose('plan.anesthetics', 'lidocaine')
  for (const name of ['steroid', 'botulinum', 'epinephrine', 'sedation', 'ultrasound']) {
    await choose(`plan.${name}`, 'no')
  }
  await keep('Plan')
  await page.locator('[name="chart.heightCm"]').fill('172')
  await keep('Chart')
  const measured = {
    'temperature.value': '98.4',
    systolic: '124',
    diastolic: '78',
    pulse: '70',
    spo2: '98',
    'weight.value': '72',
  }
  for (const [name, value] of Object.entries(measured)) {
    await page.locator(`[name="vitals.${name}"]`).fill(value)
  }
  await page.locator('[name="vitals.temperature.unit"]').selectOption('F')
  await page.locator('[name="vitals.weight.unit"]').selectOption('kg')
  await keep('Vital signs')
  const said = {
    'other_meds.value': 'none',
    'eaten.value': 'yes',
    'capacity_language.understands': 'yes',
    'capacity_language.interpreterAvailable': 'not_needed',
    'consent.value': 'yes',
    'time_out.sideMarked': 'yes',
    'time_out.positionSafe': 'yes',
  }
  for (const [name, value] of Object.entries(said)) await choose(name, value)
  await keep('Asked of the team')
}

const visitIn = (page: Page): string => new URL(page.url()).pathname.split('/')[3] ?? ''

const answer = (visitId: string, answers: Parameters<typeof saveAnswers>[3]) =>
  story.run((clinic) => {
    const patient = { kind: 'patient', visitId, patientId: visitId, name: 'Ana' } as const
    return saveAnswers(clinic, patient, visitId, { ...wellAnswers, ...answers })
  })

test('from the telephone call to the way home', async () => {
  const desk = await deskOf(browser, house(), story.onCall.staffId)
  const page = await desk.newPage()
  await page.goto(`${serving.url}/workbench/visits/new`)
  await ready(page)
  await fillVisit(page, { name: 'Ana Rivera', birth: ['5', '17', '1980'], email: 'ana@x.test' })
  await page.getByText('The visit is registered.').waitFor()
  const visitId = visitIn(page)
  await answer(visitId, { anticoag: { value: 'yes', items: [{ drug: 'apixaban' }] } })
  await page.getByRole('heading', { name: 'The answers wait for a person' }).waitFor()

  await page.goto(`${serving.url}/workbench/visits/${visitId}/procedure`)
  await ready(page)
  await page.getByText('Screening holds this patient').waitFor()
  expect(await page.getByRole('button', { name: 'Record' }).count()).toBe(0)
  await page.getByRole('link', { name: 'Checks are open' }).click()
  await ready(page)
  await doChecks(page, { muscle: 'Rhomboids', side: 'right' })
  await page.goto(`${serving.url}/workbench/visits/${visitId}`)
  await ready(page)
  const held = page.locator('summary', { hasText: 'Release it' })
  while ((await held.count()) > 0) {
    const left = await held.count()
    await held.first().click()
    await page.getByLabel('Why it is safe to go on').first().fill('Prescriber agrees; superficial.')
    await page.getByRole('button', { name: 'Release with my name' }).first().click()
    await expect.poll(() => held.count()).toBe(left - 1)
  }
  await page.getByText('Released by').first().waitFor()

  await page.goto(`${serving.url}/workbench`)
  await ready(page)
  await page.getByRole('button', { name: 'Into the room: Ana Rivera' }).click()
  await page.getByRole('link', { name: 'Record procedure: Ana Rivera' }).click()
  await page.getByRole('combobox', { name: 'Muscle 1' }).fill('Rhomboids')
  await page.getByText('Near the lung').waitFor()
  await page.getByLabel('Side').first().selectOption('right')
  await page.getByRole('button', { name: 'Record' }).click()
  await page.getByText('The procedure is recorded.').waitFor()
  expect(await page.getByLabel('Minutes').inputValue()).toBe('30')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByText('Watch until').waitFor()
  await page.reload()
  await page.getByText('Watch until').waitFor()
  await story.wind({ minutes: 31 })
  await page.reload()
  await page.getByRole('button', { name: 'End observation' }).click()
  await page.getByRole('link', { name: 'Discharge sheet' }).click()
  await page.getByRole('button', { name: 'Send home and make the code' }).click()
  await page.getByRole('img', { name: 'Scan this code' }).waitFor()
  expect(await page.locator('.address span').textContent()).toMatch(/^https:\/\/clinic.test\/v\//)
  const board = await story.run(async (clinic) => boardOf(clinic, await clinicToday(clinic)))
  expect(board.map((visit) => visit.station)).toEqual(['recovering'])
  await desk.close()
})

test('someone who may be the same person is shown, and one decides', async () => {
  await story.book('Mina Sol')
  const desk = await deskOf(browser, house(), story.desk.staffId)
  const page = await desk.newPage()
  await page.goto(`${serving.url}/workbench/visits/new?day=2026-12-01`)
  await ready(page)
  await fillVisit(page, { name: 'Sol, Mina', birth: ['5', '17', '1980'] })
  await page.getByText(/like this (is|are) known here/).waitFor()
  await judged(page, 'duplicates')
  const sent = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await page.locator('[name=name]').press('Enter')
  await sent
  expect(new URL(page.url()).pathname, 'Enter chooses nobody').toBe('/workbench/visits/new')
  const same = page.getByRole('listitem').filter({ hasText: 'Mina Sol' })
  await same.getByRole('button', { name: 'Use this one' }).click()
  await page.getByText('The visit is registered.').waitFor()
  expect(await page.locator('h1').textContent()).toBe('Mina Sol')

  await page.goto(`${serving.url}/workbench/visits/new?day=2026-12-02`)
  await ready(page)
  await fillVisit(page, { name: 'Sol, Mina', birth: ['5', '17', '1980'] })
  await page.getByRole('button', { name: 'None of them: register as new' }).click()
  await page.getByText('The visit is registered.').waitFor()
  expect(await page.locator('h1').textContent()).toBe('Sol, Mina')
  await desk.close()
})

test('everything is a plain form: without script a nurse works all the same', async () => {
  const visitId = await story.book('Bo Plain')
  await answer(visitId, {})
  const desk = await deskOf(browser, house(), story.nurse.staffId, { javaScriptEnabled: false })
  const page = await desk.newPage()
  await page.goto(`${serving.url}/workbench`)
  await page.getByRole('button', { name: 'Into the room: Bo Plain' }).click()
  await page.waitForURL('**/workbench?said=in-room')
  await page.goto(`${serving.url}/workbench/visits/${visitId}`)
  await page.getByText('Cancel the visit').first().click()
  await page.locator('[name=why]').evaluate((area) => area.removeAttribute('required'))
  await page.getByRole('button', { name: 'Cancel the visit' }).click()
  await page.getByText('Say why, for the record.').first().waitFor()
  await desk.close()
})

test('wrong and hostile values come back as the same form, kept as typed', async () => {
  const visitId = await story.book('Cy Form')
  const desk = await deskOf(browser, house(), story.onCall.staffId)
  const post = (path: string, form: Record<string, string>) =>
    desk.request.post(`${serving.url}${path}`, { form, headers: { origin: serving.url } })
  const bent = await post('/workbench/visits/new', {
    name: '<script>alert(1)</script>\u0000',
    'birth-month': '2',
    'birth-day': '31',
    'birth-year': '1980',
    day: '2026-13-45',
    time: '99:99',
    clinician: "'; drop table visit; --",
    area: 'x'.repeat(500),
  })
  expect(bent.status()).toBe(422)
  const text = await bent.text()
  expect(text).toContain('Give the date of birth')
  expect(text).toContain('Choose who treats the patient.')
  expect(text).toContain('&lt;script&gt;alert(1)')
  const overlong = await post('/workbench/visits/new', { area: 'x'.repeat(5000) })
  expect(overlong.status()).toBe(413)
  const at = `/workbench/visits/${visitId}`
  for (const [path, form] of [
    [at, { intent: 'move', day: '', time: '' }],
    [at, { intent: 'override', rule: 'none.such' }],
    [at, { intent: 'start-observation', minutes: '-3' }],
    [`${at}/procedure`, { 'site-0': 'Heart', 'side-0': 'left', day: '2026-11-23', time: '09:00' }],
    [`${at}/procedure`, {}],
    [`${at}/checks`, { part: 'vitals', 'vitals.systolic': '<script>' }],
    [`${at}/checks`, { part: 'plan', 'site-0': 'Heart', 'side-0': 'left' }],
    [`${at}/checks`, { part: 'visit', 'medicine-0': 'x' }],
    [`${at}/sheet`, {}],
    ['/workbench/on-call', { intent: 'add', staff: 'nobody' }],
  ] as const) {
    expect((await post(path, form)).status(), JSON.stringify(form)).toBe(422)
  }
  expect((await post(at, { intent: 'explode' })).status()).toBe(404)
  expect((await post(`${at}/checks`, { part: 'heart' })).status()).toBe(404)
  expect((await post('/workbench/inbox', { item: 'x' })).status()).toBe(404)
  await desk.close()
})

/** A visit in another clinic of the same installation. */
async function visitElsewhere(): Promise<string> {
  const here = await story.run(clinicSettings)
  const setup = { kind: 'system', process: 'setup' } as const
  return inClinic(story.installation, crypto.randomUUID(), async (clinic) => {
    const { clinic_id: _, created_at: __, ...facts } = here
    await createClinic(clinic, setup, {
      ...facts,
      name: 'Elsewhere',
      timeZone: facts.time_zone,
      emergencyNumber: facts.emergency_number,
      crisisNumber: facts.crisis_number,
      poisonNumber: facts.poison_number,
      openingHours: facts.opening_hours,
    })
    const person = { name: 'Dr. Else', role: 'clinician', email: null, telephone: null } as const
    const staffId = await hire(clinic, setup, person)
    const registered = await registerVisit(
      clinic,
      { kind: 'staff', staffId, name: person.name, role: person.role },
      {
        kind: 'new',
        patient: {
          name: 'Not Ours',
          birthDate: Temporal.PlainDate.from('1970-01-01'),
          telephone: '+1 555 010 0000',
          email: null,
          language: 'en',
          timeZone: null,
        },
      },
      { clinicianId: staffId, area: 'neck', startsAt: clinic.now, invite: false },
    )
    if (registered.kind !== 'registered') throw new Error(registered.kind)
    return registered.visitId
  })
}

test('another clinic’s visit is not there, whatever is done to it', async () => {
  const visitId = await visitElsewhere()
  const desk = await deskOf(browser, house(), story.onCall.staffId)
  const at = `${serving.url}/workbench/visits/${visitId}`
  for (const address of [
    at,
    `${at}/sheet`,
    `${at}/procedure`,
    `${at}/invitation`,
    `${at}/checks`,
  ]) {
    expect((await desk.request.get(address)).status(), address).toBe(404)
    const form = { intent: 'enter-room', 'site-0': 'Upper trapezius', 'side-0': 'left' }
    const headers = { origin: serving.url }
    expect((await desk.request.post(address, { form, headers })).status(), address).toBe(404)
  }
  await desk.close()
})

test('a point that must not be injected is refused in words', async () => {
  const visitId = await story.book('Di Point')
  await allWell(story, visitId)
  const desk = await deskOf(browser, house(), story.onCall.staffId)
  const page = await desk.newPage()
  await page.goto(`${serving.url}/workbench/visits/${visitId}/procedure`)
  await ready(page)
  const never = await page
    .locator('#sites option[label="never with a needle"]')
    .first()
    .getAttribute('value')
  expect(never).not.toBeNull()
  await page.getByRole('combobox', { name: 'Muscle 1' }).fill(never ?? '')
  await page.getByText('by hand only').waitFor()
  await page.getByLabel('Side').first().selectOption('left')
  await page.getByRole('button', { name: 'Record' }).click()
  await page.getByRole('alert').getByText('never with a needle').waitFor()
  await desk.close()
})

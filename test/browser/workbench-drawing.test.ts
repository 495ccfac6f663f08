import { sql } from 'kysely'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveDrawing } from '#clinic/drawings/save.ts'
import { registerVisit } from '#clinic/visits/register.ts'
import type { Serving } from '#web/server.ts'
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

const house = () => ({ serving, installation: story.installation, clinicId: story.clinicId })

async function openAs(staffId: string, visitId: string): Promise<Page> {
  const page = await (await deskOf(browser, house(), staffId)).newPage()
  await page.goto(`${serving.url}/workbench/visits/${visitId}`)
  await ready(page)
  return page
}

const draw = (
  visitId: string,
  ...marks: readonly (readonly [zone: string, side: string, intensity: number])[]
) =>
  story.run((clinic) =>
    saveDrawing(
      clinic,
      { kind: 'patient', visitId, patientId: visitId, name: 'Ana Rivera' },
      visitId,
      'before',
      {
        marks: marks.map(([zone, side, intensity]) => ({ zone, side, intensity })),
        qualities: ['dull'],
        nothingHurts: false,
      },
    ),
  )

async function again(visitId: string): Promise<string> {
  const booked = await story.run(async (clinic) => {
    const { patient_id: patientId } = await clinic.db
      .selectFrom('visit')
      .select('patient_id')
      .where('clinic_id', '=', clinic.clinicId)
      .where('visit_id', '=', visitId)
      .executeTakeFirstOrThrow()
    return registerVisit(
      clinic,
      story.desk,
      { kind: 'known', patientId },
      {
        clinicianId: story.onCall.staffId,
        area: 'neck, right',
        startsAt: clinic.now.add({ hours: 200 }),
        invite: false,
      },
      true,
    )
  })
  if (booked.kind !== 'registered') throw new Error(booked.kind)
  return booked.visitId
}

test('who treats sees the drawing, strongest first, and what changed since the last one; that it was read is kept', async () => {
  const first = await story.book('Ana Rivera')
  await draw(first, ['neck-back', 'right', 5], ['head-temple', 'right', 8])
  const second = await again(first)
  await draw(second, ['neck-back', 'right', 8], ['shoulder-top', 'left', 2])
  const page = await openAs(story.nurse.staffId, second)
  const drawn = page.locator('#drawing')
  expect(await drawn.locator('.drawn-marks').innerText()).toMatch(
    /^Back of the neck, right: a lot \(8\)\s+Top of the shoulder, left: a little \(2\)$/,
  )
  expect(
    await drawn
      .locator('[data-picture=back] [data-zone=neck-back-right]')
      .getAttribute('data-strength'),
  ).toBe('3')
  const since = await drawn.locator('dl').innerText()
  expect(since).toMatch(/New\s+Top of the shoulder, left/)
  expect(since).toMatch(/Stronger\s+Back of the neck, right \(5 → 8\)/)
  expect(since).toMatch(/Gone\s+Temple, right/)
  await judged(page, 'drawing')
  await drawn.getByRole('link', { name: 'The muscles behind it' }).click()
  await page.waitForURL(`**/workbench/visits/${second}/map`)
  const { rows } = await sql<{ actor_id: string }>`
    select actor_id from needlepoint.audit_entry
    where action = 'drawing.read' and visit_id = ${second}`.execute(story.owner)
  expect(rows).toEqual([{ actor_id: story.nurse.staffId }])
})

test('the front desk sees the visit, and no drawing; who treats sees that none is there yet', async () => {
  const visitId = await story.book('Bea Quiet')
  const nurse = await openAs(story.nurse.staffId, visitId)
  expect(await nurse.locator('#drawing').innerText()).toContain('Nothing drawn yet')
  await draw(visitId, ['neck-back', 'right', 5])
  const desk = await openAs(story.desk.staffId, visitId)
  expect(await desk.locator('h1').innerText()).toContain('Bea Quiet')
  expect(await desk.locator('#drawing').count()).toBe(0)
  expect(await desk.content()).not.toContain('Back of the neck')
})

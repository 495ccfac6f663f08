import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { issueLink } from '#clinic/access/links.ts'
import { recordProcedure } from '#clinic/procedures/record.ts'
import { webLog } from '#web/door/log.ts'
import { type Serving, serve } from '#web/server.ts'
import { allWell } from '../all-well.ts'
import type { Story } from '../clinic.ts'
import { axe, screenshot } from './browser.ts'

export const facts = {
  clinicName: 'Shoreline Pain Clinic',
  clinicPhone: '+1 555 010 2000',
  emergencyNumber: '911',
  demo: false,
  draft: true,
}

/** The real server on a free port in front of the story's database. */
export function serveStory(story: Story): Promise<Serving> {
  return serve({
    installation: story.installation,
    host: '127.0.0.1',
    port: 0,
    emergencyFacts: () => facts,
    ready: async () => ({ ready: true, checks: {} }),
    metrics: async () => ({ contentType: 'text/plain', body: '' }),
    log: webLog('error'),
  })
}

/** An old phone: 360 pixels wide, no JavaScript, the language as its owner set it. */
export async function newPhone(browser: Browser, locale: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    locale,
    viewport: { width: 360, height: 740 },
  })
  context.setDefaultTimeout(5_000)
  return context
}

export const newLink = (story: Story, visitId: string): Promise<string> =>
  story.run((clinic) => issueLink(clinic, story.desk, visitId))

export async function typeBirthDate(page: Page, day: string): Promise<void> {
  await page.locator('[name=birth-month]').fill('5')
  await page.locator('[name=birth-day]').fill(day)
  await page.locator('[name=birth-year]').fill('1980')
  await page.locator('main form button').click()
}

/** Ana Rivera opens her link and stands before Today. */
export async function openVisit(
  page: Page,
  serving: Serving,
  story: Story,
  visitId: string,
): Promise<void> {
  await page.goto(`${serving.url}/v/${await newLink(story, visitId)}`)
  await typeBirthDate(page, '17')
  await page.waitForURL('**/visit')
}

/**
 * Judges the screen as it stands: pictures of it, no findings of axe, no sideways scrolling on the smallest
 * phone. axe needs JavaScript, so it reads the same document in a second page that has it.
 */
export async function judged(page: Page, name: string): Promise<void> {
  const html = await page.content()
  const context = await page.context().browser()?.newContext()
  if (context === undefined) throw new Error('no browser')
  const reader = await context.newPage()
  await reader.route('**/*', (route) => route.fulfill({ body: html, contentType: 'text/html' }))
  await reader.goto(page.url())
  expect.soft(await axe(reader), name).toEqual([])
  await context.close()
  await page.setViewportSize({ width: 320, height: 640 })
  const wider = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
  expect.soft(wider, `${name} scrolls sideways`).toBeLessThanOrEqual(0)
  await screenshot(page, name)
  await page.setViewportSize({ width: 360, height: 740 })
}

export async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).textContent()) ?? ''
}

/** The procedure of today: the right neck and shoulder, with lidocaine, ended now. */
export async function treat(story: Story, visitId: string): Promise<void> {
  await allWell(story, visitId)
  const recorded = await story.run((clinic) =>
    recordProcedure(clinic, story.onCall, visitId, {
      endedAt: clinic.now,
      sites: [
        { muscleId: 'upper-trapezius', pointId: null, side: 'right' },
        { muscleId: 'levator-scapulae', pointId: null, side: 'right' },
      ],
      drugs: ['lidocaine'],
    }),
  )
  if (recorded.kind !== 'recorded') throw new Error(recorded.kind)
}

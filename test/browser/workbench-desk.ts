import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { enterDemo } from '#clinic/access/sessions.ts'
import { inClinic } from '#clinic/clinic.ts'
import { loadDemo } from '#clinic/demo/load.ts'
import { readiness } from '#clinic/health/readiness.ts'
import type { Installation } from '#clinic/installation.ts'
import { protocolShelf } from '#clinic/protocols/shelf.ts'
import { listClinics } from '#clinic/settings/read.ts'
import { connect } from '#database/connection.ts'
import { outboxMailer } from '#outside/mail/outbox.ts'
import { openDemoDoor } from '#web/demo/open.ts'
import { webLog } from '#web/door/log.ts'
import { type Serving, serve } from '#web/server.ts'
import { cloneDatabase } from '../template.ts'
import { axe, screenshot } from './browser.ts'

const facts = {
  clinicName: 'Shoreline Pain Clinic',
  clinicPhone: '+1 555 010 2000',
  emergencyNumber: '911',
  demo: true,
  draft: true,
}

/** The real server of a demo clinic on a free port, which hears what changes in its database. */
export async function serveWorkbench(
  installation: Installation,
  databaseUrl: string,
  outboxFolder?: string,
): Promise<Serving> {
  return serve({
    installation,
    databaseUrl,
    outboxFolder,
    host: '127.0.0.1',
    port: 0,
    emergencyFacts: () => facts,
    demoDoor: () => openDemoDoor(installation),
    ready: () => readiness(installation),
    metrics: async () => ({ contentType: 'text/plain', body: '' }),
    log: webLog('error'),
  })
}

export type DemoHouse = {
  serving: Serving
  installation: Installation
  clinicId: string
  close: () => Promise<void>
}

/** The demo clinic, loaded and served as a user meets it. */
export async function openDemo(): Promise<DemoHouse> {
  const database = await cloneDatabase(inject('serverUrl'))
  const folder = await mkdtemp(join(tmpdir(), 'needlepoint-outbox-'))
  const installation: Installation = {
    db: connect({ url: database.url, name: 'demo', connections: 10 }),
    outside: { mail: outboxMailer(folder) },
    publicUrl: 'http://localhost:3000',
    protocols: protocolShelf(),
    origin: 'story',
  }
  await loadDemo(installation)
  const [clinic] = await listClinics(installation)
  if (clinic === undefined) throw new Error('no demo clinic')
  const serving = await serveWorkbench(installation, database.url, folder)
  return {
    serving,
    installation,
    clinicId: clinic.clinic_id,
    async close() {
      await serving.close()
      await installation.db.destroy()
      await database.drop()
    },
  }
}

export type House = Pick<DemoHouse, 'serving' | 'installation' | 'clinicId'>

/** A browser of its own in which this member of staff is signed in. */
export async function deskOf(
  browser: Browser,
  { serving, installation, clinicId }: House,
  staffId: string,
  options: { javaScriptEnabled?: boolean } = {},
): Promise<BrowserContext> {
  const entered = await inClinic(installation, clinicId, (clinic) => enterDemo(clinic, staffId))
  if (entered.kind !== 'entered') throw new Error(entered.kind)
  const desk = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1440, height: 900 },
    ...options,
  })
  await desk.addCookies([
    { name: 'staff', value: entered.sessionToken, url: serving.url, httpOnly: true },
  ])
  return desk
}

/** Waits until the screen answers to clicks: its scripts have taken over. */
export async function ready(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).waitFor()
}

/** Pictures of the screen, no findings of axe in either theme, no sideways scrolling on the smallest phone. */
export async function judged(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 })
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(wider, `${name} scrolls sideways`).toBeLessThanOrEqual(0)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect.soft(await axe(page), `${name}, ${colorScheme}`).toEqual([])
  }
  await screenshot(page, `workbench-${name}`)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
}

import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outboxMailer } from '#outside/mail/outbox.ts'
import { loadBuild } from '#web/door/build.ts'
import { type Serving, serve } from '#web/server.ts'
import { stinging, stungGlobal } from '../hostile.ts'
import { doorOptions } from '../stories/clinics-apart/routes.ts'
import { linksIn } from '../stories/hostile/forms.ts'
import { openWorld, type World } from '../stories/hostile/world.ts'
import { openBrowser } from './browser.ts'

let world: World
let serving: Serving
let browser: Browser
const outbox = await mkdtemp(join(tmpdir(), 'needlepoint-xss-'))

/** Three payloads at a time, so that a few dozen texts hold all of them more than once. */
let turn = 0
const payload = (): string => {
  turn += 3
  return [0, 1, 2].map((at) => stinging[(turn + at) % stinging.length] ?? '').join(' ')
}

/** Texts that people wrote, by where they are kept. */
const places: readonly (readonly [table: string, column: string])[] = [
  ['patient', 'name'],
  ['patient', 'telephone'],
  ['visit', 'area'],
  ['staff_member', 'name'],
  ['staff_member', 'telephone'],
  ['clinic', 'name'],
  ['clinic', 'address'],
  ['clinic', 'telephone'],
  ['clinic_holiday', 'name'],
  ['alert', 'outcome_text'],
  ['inbox_item', 'answer_text'],
  ['screening_override', 'reason'],
  ['observation', 'early_reason'],
  ['protocol_version', 'title'],
  ['protocol_version', 'why'],
]

/** Puts payloads into every text of every row, below every rule of the application. */
async function seed(): Promise<number> {
  let seeded = 0
  for (const [table, column] of places) {
    const { rows } = await sql<{ ctid: string }>`
      select ctid::text as ctid from ${sql.id('needlepoint', table)}
      where ${sql.id(column)} is not null`.execute(world.owner)
    for (const { ctid } of rows) {
      await sql`update ${sql.id('needlepoint', table)} set ${sql.id(column)} = ${payload()}
        where ctid = ${ctid}::tid`.execute(world.owner)
      seeded += 1
    }
  }
  await world.owner
    .updateTable('symptom_report')
    .set({
      answers: sql`(select jsonb_object_agg(key, case when jsonb_typeof(value) = 'string'
        then to_jsonb(${payload()}::text) else value end) from jsonb_each(answers))`,
    })
    .where('kind', '=', 'call_back')
    .execute()
  for (let at = 0; at < 30; at += 1) {
    await outboxMailer(outbox).send({ to: 'a@b.example', subject: payload(), text: payload() })
  }
  return seeded + 60
}

beforeAll(async () => {
  world = await openWorld()
  serving = await serve({ ...doorOptions(world.installation), outboxFolder: outbox })
  await fetch(`${serving.url}/call-back`, {
    method: 'POST',
    headers: { origin: serving.url },
    body: new URLSearchParams({ name: payload(), telephone: '+1 555 010 7777' }),
  })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await serving.close()
  await world.close()
})

type Screen = {
  readonly path: string
  /** A page that is saved to a file, and opened there without any policy. */
  readonly file: string | undefined
}

/** One address of every route that an asker is led to. */
async function screensOf(first: readonly string[], cookie: string): Promise<Screen[]> {
  const { find } = await loadBuild('build')
  const waiting = [...first]
  const byPattern = new Map<string, Screen>()
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const { pattern } = find(new URL(path, serving.url).pathname)
    if (byPattern.has(pattern) || /live|leave|demo\/|\.ics|handout|language=/.test(path)) continue
    const answer = await fetch(new URL(path, serving.url), { headers: { cookie } })
    if (answer.headers.get('content-type')?.startsWith('text/html') !== true) continue
    const html = await answer.text()
    const isFile = answer.headers.get('content-disposition')?.startsWith('attachment') === true
    byPattern.set(pattern, { path, file: isFile ? html : undefined })
    waiting.push(...linksIn(html))
  }
  return [...byPattern.values()]
}

async function device(cookie: string): Promise<BrowserContext> {
  const context = await browser.newContext()
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: serving.url, httpOnly: true }])
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`refused by the policy: ${violatedDirective} ${blockedURI}`)
    })
  })
  return context
}

/** What a screen did that it must not: a payload that ran, a handler in the document, something the policy stopped. */
async function stingsOf(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  const refused: string[] = []
  const listen = (message: { text: () => string }) => {
    if (/refused by the policy|Content Security Policy/i.test(message.text())) {
      refused.push(message.text())
    }
  }
  page.on('console', listen)
  page.on('dialog', (dialog) => void dialog.dismiss())
  await act()
  await page.waitForTimeout(150)
  const inside = await page.evaluate((name) => {
    const found = Reflect.has(window, name) ? ['a payload ran'] : []
    for (const element of document.querySelectorAll('*')) {
      for (const { name: attribute, value } of element.attributes) {
        const runs =
          attribute.startsWith('on') || /^\s*(javascript|vbscript|data:text)/i.test(value)
        const isLink = ['href', 'src', 'action', 'formaction', 'srcdoc', 'data'].includes(attribute)
        if (attribute.startsWith('on') || (isLink && runs)) {
          found.push(`<${element.localName} ${attribute}>`)
        }
      }
    }
    return found
  }, stungGlobal)
  page.off('console', listen)
  return [...refused, ...inside]
}

test('payloads wherever text is kept, every screen opened: none runs, none is markup', {
  timeout: 400_000,
}, async () => {
  const lead = (await world.staffCookie('clinic-lead')) ?? ''
  const patients = (await world.patientCookies()).slice(0, 3)
  const seeded = await seed()
  const askers = [
    { cookie: lead, first: ['/workbench', '/workbench/outbox', '/workbench/patients'] },
    ...patients.map((cookie) => ({
      cookie,
      first: ['/visit', '/visit/report', '/call-back', '/'],
    })),
  ]
  const wrong: string[] = []
  let opened = 0
  let shown = 0
  for (const { cookie, first } of askers) {
    const context = await device(cookie)
    const page = await context.newPage()
    for (const { path, file } of await screensOf(first, cookie)) {
      const go = () =>
        file === undefined
          ? page.goto(`${serving.url}${path}`, { waitUntil: 'load' })
          : page.goto('about:blank').then(() => page.setContent(file))
      const stings = await stingsOf(page, go)
      wrong.push(...stings.map((sting) => `${path}: ${sting}`))
      opened += 1
      if ((await page.locator('body').innerText()).includes(stungGlobal)) shown += 1
    }
    await context.close()
  }
  process.stdout.write(
    `XSS: ${stinging.length} payloads in ${seeded} texts, ${opened} screens opened, on ${shown} a payload stood as text, ${wrong.length} executions, handlers or refusals\n`,
  )
  expect(wrong).toEqual([])
  expect(shown).toBeGreaterThan(10)
})

test('a screen that forgets to escape once is caught, with its policy and without', async () => {
  const context = await device((await world.staffCookie('clinic-lead')) ?? '')
  const page = await context.newPage()
  const planted = `<img src=x onerror=${stungGlobal}=1>`
  const forget = async (policy: boolean) => {
    await page.route('**/workbench/patients', async (route) => {
      const answer = await route.fetch()
      const body = (await answer.text()).replace('<main', `${planted}<main`)
      const headers = { ...answer.headers() }
      if (!policy) delete headers['content-security-policy']
      await route.fulfill({ response: answer, body, headers })
    })
    const stings = await stingsOf(page, () => page.goto(`${serving.url}/workbench/patients`))
    await page.unroute('**/workbench/patients')
    return stings.join('\n')
  }
  const guarded = await forget(true)
  expect(guarded).toContain('Content Security Policy')
  expect(guarded).not.toContain('a payload ran')
  expect(await forget(false)).toContain('a payload ran')
  await context.close()
})

import { get } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import { pino } from 'pino'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { protocolShelf } from '#clinic/protocols/shelf.ts'
import { connect } from '#database/connection.ts'
import { type Serving, serve } from '#web/server.ts'
import { axe, openBrowser, screenshot } from './browser.ts'

const db = connect({ url: 'postgres://nobody@127.0.0.1:1/nothing', name: 'none', connections: 1 })
const lines: string[] = []
let serving: Serving
let browser: Browser
let start: () => Promise<void> = async () => {}

beforeAll(async () => {
  browser = await openBrowser()
  serving = await serve({
    installation: {
      db,
      outside: { mail: { send: async () => ({ kind: 'handed-over' }) } },
      publicUrl: 'http://localhost',
      protocols: protocolShelf(),
      origin: 'story',
    },
    host: '127.0.0.1',
    port: 0,
    emergencyFacts: () => ({
      clinicName: 'Shoreline Pain Clinic',
      clinicPhone: '(203) 555-0142',
      emergencyNumber: '911',
      demo: true,
      draft: true,
    }),
    ready: async () => ({ ready: true, checks: {} }),
    metrics: async () => ({ contentType: 'text/plain', body: '' }),
    demoDoor: async () => {
      await start()
      return {
        staff: [{ role: 'nurse', name: 'Nadia Petrov' }],
        patients: [
          { name: 'Rosa Delgado', birthDate: '1971-03-09', station: 'to-answer', href: '/v/1' },
        ],
      }
    },
    log: pino({ level: 'info' }, { write: (line) => lines.push(line) }),
  })
})

afterAll(async () => {
  await browser?.close()
  await serving?.close()
  await db.destroy()
})

const pages = [
  { name: 'start', path: '/' },
  { name: 'learn', path: '/learn' },
  { name: 'look', path: '/look' },
  { name: 'look-workbench', path: '/look/workbench' },
  { name: 'missing', path: '/no/such/page' },
]

describe.for(pages)('$name', ({ name, path }) => {
  test.for(['en', 'es'])('has nothing that axe finds, in %s, light and dark', async (language) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ locale: language, colorScheme })
      const page = await context.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => {
        if (/content security policy|hydrat/i.test(message.text())) errors.push(message.text())
      })
      await page.goto(serving.url + path)
      expect(await page.getAttribute('html', 'lang')).toBe(language)
      expect(await axe(page)).toEqual([])
      expect(errors).toEqual([])
      await context.close()
    }
  })

  test('fits a small phone, and its picture is taken', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
    const page = await context.newPage()
    await page.goto(serving.url + path)
    const wide = await page.evaluate('document.documentElement.scrollWidth')
    expect(wide).toBeLessThanOrEqual(320)
    await screenshot(page, name)
    await context.close()
  })
})

/** A page as a phone gets it: bytes over the wire, status, headers, text. */
function ask(path: string) {
  const headers = { 'accept-encoding': 'br', 'accept-language': 'en' }
  return new Promise<{ bytes: number; status: number; policy: string; html: string }>(
    (resolve, reject) => {
      get(serving.url + path, { headers }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () => {
          const body = Buffer.concat(chunks)
          const policy = answer.headers['content-security-policy']
          resolve({
            bytes: body.length,
            status: answer.statusCode ?? 0,
            policy: typeof policy === 'string' ? policy : '',
            html: brotliDecompressSync(body).toString('utf8'),
          })
        })
      }).on('error', reject)
    },
  )
}

test.for(['/', '/learn', '/look'])(
  '%s is one answer of at most 14 KB without script',
  async (path) => {
    const { bytes, html, policy } = await ask(path)
    expect(bytes).toBeLessThanOrEqual(14 * 1024)
    expect(html).not.toContain('<script')
    expect(html).not.toMatch(/\sstyle="/)
    expect(policy).not.toContain('unsafe')
  },
)

test('a write from elsewhere is refused with words and the telephone', async () => {
  const answer = await fetch(serving.url, {
    method: 'POST',
    body: 'a=1',
    headers: { origin: 'https://evil.example' },
  })
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('tel:2035550142')
})

test('more than a megabyte is refused', async () => {
  const answer = await fetch(serving.url, {
    method: 'POST',
    body: 'a'.repeat(1_100_000),
    headers: { origin: serving.url },
  })
  expect(answer.status).toBe(413)
})

describe('with the database away', () => {
  test('an error becomes the designed screen, and no address or message reaches the log', async () => {
    start = async () => {
      await db.selectFrom('clinic').selectAll().execute()
    }
    lines.length = 0
    const { status, html } = await ask('/?token=secret-token')
    expect(status).toBe(503)
    expect(html).toContain('tel:911')
    expect(html).not.toContain('ECONNREFUSED')
    expect(lines.join('')).not.toContain('secret-token')
  })

  test('silence becomes the designed screen within 2 s', async () => {
    start = () => new Promise(() => {})
    const began = performance.now()
    const { status } = await ask('/')
    expect(status).toBe(503)
    expect(performance.now() - began).toBeLessThan(2_000)
    start = async () => {}
  })

  test('our own mistake is a 500 that shows no trace of itself', async () => {
    start = async () => {
      throw new TypeError('secret detail')
    }
    lines.length = 0
    const { status, html } = await ask('/')
    expect(status).toBe(500)
    expect(html).not.toContain('secret detail')
    expect(lines.join('')).not.toContain('secret detail')
    start = async () => {}
  })
})

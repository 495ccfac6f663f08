import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadBuild } from '#web/door/build.ts'
import { doorway } from '#web/door/doorway.ts'
import { serve } from '#web/server.ts'
import { doorOptions, screenRoutes } from './clinics-apart/routes.ts'
import { openWorld, type World } from './hostile/world.ts'

const million = 1_048_576

let world: World
let url: string
let cookie: string
beforeAll(async () => {
  world = await openWorld()
  url = world.serving.url
  const [visit = ''] = await world.patientCookies()
  cookie = `${(await world.staffCookie('clinic-lead')) ?? ''}; ${visit}`
})
afterAll(() => world.close())

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${url}${path}`, {
    redirect: 'manual',
    ...init,
    headers: { cookie, origin: url, ...init.headers },
  })

const addressOf = (pattern: string): string =>
  pattern
    .replaceAll(/\/:\w+\?/g, '')
    .replaceAll(/:\w+/g, crypto.randomUUID())
    .replace('*', 'none')

const fixed = [
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
] as const

test('every answer of every route carries the headers, and a policy without unsafe words', async () => {
  const patterns = (await screenRoutes()).map(({ pattern }) => pattern)
  const paths = [...patterns.map(addressOf), '/healthz', '/readyz', '/metrics', '/assets/none.js']
  const nonces = new Set<string>()
  for (const path of paths) {
    const answer = await ask(path)
    await answer.body?.cancel()
    for (const [name, value] of fixed) expect(answer.headers.get(name), path).toBe(value)
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy, path).not.toMatch(/unsafe-|\*|https?:|strict-dynamic/)
    for (const part of [
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]) {
      expect(policy.split('; '), path).toContain(part)
    }
    const script = /script-src 'self' 'nonce-([\w-]{22})'(?:;|$)/.exec(policy)?.[1]
    expect(script, path).toBeDefined()
    nonces.add(script ?? '')
    const cache = answer.headers.get('cache-control') ?? ''
    expect(cache, path).toMatch(/no-store|private/)
    expect(answer.headers.get('access-control-allow-origin'), path).toBeNull()
    expect(answer.headers.get('x-powered-by') ?? answer.headers.get('server'), path).toBeNull()
  }
  expect(nonces.size).toBe(paths.length)
})

test('every write of every route asks where it comes from', async () => {
  const writing = (await screenRoutes()).filter(({ writes }) => writes)
  expect(writing.length).toBeGreaterThan(20)
  const strangers: readonly Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: `${url}.evil.example` },
    { origin: url.replace('http:', 'https:') },
    { origin: '', referer: 'https://evil.example/' },
    { origin: 'null', 'sec-fetch-site': 'same-site' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
  ]
  for (const { pattern } of writing) {
    for (const headers of strangers) {
      const answer = await ask(addressOf(pattern), { method: 'POST', headers, body: 'a=1' })
      expect(answer.status, `${pattern} ${JSON.stringify(headers)}`).toBe(403)
    }
  }
  for (const method of ['PUT', 'PATCH', 'DELETE', 'QUERY']) {
    const answer = await ask('/visit/report', {
      method,
      headers: { origin: 'https://evil.example' },
    })
    expect(answer.status, method).toBe(403)
  }
})

test('over https every cookie is locked to this host, and read back only by its whole name', async () => {
  const publicUrl = 'https://clinic.test'
  const build = await loadBuild('build')
  const options = { ...doorOptions(world.installation), publicUrl }
  const app = doorway({ ...options, build, loopback: false, changes: undefined })
  const visit = await world.owner
    .selectFrom('visit as v')
    .innerJoin('patient as p', 'p.patient_id', 'v.patient_id')
    .select(['v.visit_id', 'p.birth_date'])
    .where('v.cancelled_at', 'is', null)
    .orderBy('v.starts_at', 'desc')
    .executeTakeFirstOrThrow()
  const { year, month, day } = visit.birth_date
  const body = new URLSearchParams({
    'birth-year': String(year),
    'birth-month': String(month),
    'birth-day': String(day),
  })
  const incoming = { socket: { remoteAddress: '192.0.2.1' } }
  const path = `/v/${await world.linkOf(visit.visit_id)}`
  const opened = await app.request(
    `${publicUrl}${path}`,
    { method: 'POST', body, headers: { origin: publicUrl, host: 'clinic.test' } },
    { incoming },
  )
  const cookies = opened.headers.getSetCookie()
  expect(opened.status).toBe(303)
  expect(cookies.some((each) => each.startsWith('__Host-visit='))).toBe(true)
  for (const each of cookies) {
    expect(each).toMatch(/^__Host-\w+=[^;]+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/)
  }
  expect(opened.headers.get('strict-transport-security')).toBe('max-age=31536000')
  const token = cookies.find((each) => each.startsWith('__Host-visit='))?.split(/[=;]/)[1] ?? ''
  const seen = async (name: string) =>
    (
      await app.request(
        `${publicUrl}/visit`,
        { headers: { cookie: `${name}=${token}`, host: 'clinic.test' } },
        { incoming },
      )
    ).status
  expect(await seen('__Host-visit')).toBe(200)
  expect(await seen('visit')).toBe(302)
})

test('a body over a megabyte is refused, with and without a length, and nothing of it is read', async () => {
  const big = `name=${'a'.repeat(million)}`
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  expect((await ask('/call-back', { method: 'POST', headers, body: big })).status).toBe(413)
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < 20; at += 1) controller.enqueue(new Uint8Array(65_536).fill(97))
      controller.close()
    },
  })
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers,
    body: stream,
    duplex: 'half',
  }
  const unsized = await ask('/call-back', init)
  expect(unsized.status).toBe(413)
  expect(await unsized.text()).toContain('call')
})

test('a form of a hundred thousand fields, one nested ten thousand deep and a bent one are answered', async () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const sent: readonly (readonly [number, string, Record<string, string>, string])[] = [
    [422, '/call-back', form, Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join('&')],
    [422, '/visit/drawing/keep', form, 'mark.neck.left=3&'.repeat(50_000)],
    [422, '/workbench/protocol/draft', form, `when=${'%7B%22all%22%3A%5B'.repeat(10_000)}`],
    [422, '/call-back', form, '%E0%A4%A&%=%&==&&&=%00'],
    [400, '/call-back', { 'content-type': 'multipart/form-data; boundary=x' }, '--x\r\nbroken'],
    [400, '/call-back', { 'content-type': 'multipart/form-data' }, 'no boundary'],
    [415, '/call-back', { 'content-type': 'application/json' }, '{"a":'.repeat(10_000)],
    [415, '/call-back', { 'content-type': 'text/plain' }, 'name=a'],
    [422, '/call-back', { 'content-type': '' }, 'name=a'],
  ]
  for (const [status, path, headers, body] of sent) {
    const startedMs = performance.now()
    const answer = await ask(path, { method: 'POST', headers, body })
    const asked = `${path} ${headers['content-type']} ${body.slice(0, 20)}`
    expect(answer.status, asked).toBe(status)
    expect(performance.now() - startedMs, asked).toBeLessThan(10_000)
  }
})

test('no kind of body breaks a route that writes', async () => {
  const writing = (await screenRoutes()).filter(({ writes }) => writes)
  const bodies: readonly (readonly [string, string])[] = [
    ['application/json', '{"a":'],
    ['application/json', '['.repeat(100_000)],
    ['text/plain', 'a=1'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n'],
    ['application/x-www-form-urlencoded', ''],
  ]
  for (const { pattern } of writing.filter(({ pattern }) => !/leave|drawing/.test(pattern))) {
    for (const [type, body] of bodies) {
      const headers = { 'content-type': type }
      const answer = await ask(addressOf(pattern), { method: 'POST', headers, body })
      expect(answer.status, `${pattern} ${type} ${body.slice(0, 9)}`).toBeLessThan(500)
      await answer.body?.cancel()
    }
  }
})

/** What one connection is answered that says these bytes, one each `everyMs`, and how long it lives. */
function drip(port: number, bytes: string, everyMs: number): Promise<{ ms: number; said: string }> {
  const startedMs = performance.now()
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let at = 0
    let said = ''
    const timer = setInterval(() => {
      const next = bytes[at]
      at += 1
      if (next !== undefined) socket.write(next)
    }, everyMs)
    socket.on('data', (data) => {
      said += data.toString()
    })
    socket.on('error', () => socket.destroy())
    socket.on('close', () => {
      clearInterval(timer)
      resolve({ ms: performance.now() - startedMs, said })
    })
  })
}

test('forty that send a byte now and then are cut off, and someone else is answered meanwhile', async () => {
  const serving = await serve({
    ...doorOptions(world.installation),
    limits: { headersMs: 1_500, requestMs: 2_500 },
  })
  const port = Number(new URL(serving.url).port)
  const head = 'POST /call-back HTTP/1.1\r\nHost: localhost\r\n'
  const slowHead = `${head}X-Slow: ${'a'.repeat(500)}`
  const slowBody = `Content-Length: 5000\r\nOrigin: http://localhost:${port}\r\n\r\n`
  const slow = [
    ...Array.from({ length: 20 }, () => drip(port, slowHead, 100)),
    ...Array.from({ length: 20 }, () =>
      drip(port, [head, slowBody].join('') + 'a'.repeat(500), 10),
    ),
  ]
  const startedMs = performance.now()
  expect((await fetch(`${serving.url}/healthz`)).status).toBe(200)
  expect(performance.now() - startedMs).toBeLessThan(2_000)
  const ended = await Promise.all(slow)
  for (const { ms } of ended) expect(ms).toBeLessThan(20_000)
  expect(ended.filter(({ said }) => said.includes('408')).length).toBeGreaterThan(0)
  await serving.close()
})

test('a head that is too long, a name that is not ours, and bytes that are no HTTP are refused', async () => {
  const port = Number(new URL(url).port)
  const long = `GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'a'.repeat(100_000)}\r\n\r\n`
  const one = async (text: string) => {
    const socket = connect(port, '127.0.0.1')
    return new Promise<string>((resolve) => {
      let said = ''
      socket.on('data', (data) => {
        said += data.toString()
      })
      socket.on('error', () => resolve(said))
      socket.on('close', () => resolve(said))
      socket.end(text)
    })
  }
  expect(await one(long)).toContain('431')
  expect(await one('\u0016\u0003\u0001 hello')).toContain('400')
  expect(await one('GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n')).toContain('HTTP/1.1 4')
  expect(await one('GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n')).toContain(
    '421',
  )
  const smuggled =
    'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'
  expect(await one(smuggled)).toContain('400')
  expect((await ask('/healthz')).status).toBe(200)
})

import { createDecipheriv, createECDH, createPublicKey, hkdfSync, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Post } from '../addresses/post.ts'
import { encryptPush } from './encrypt.ts'
import { vapidAuthorization, vapidKey } from './vapid.ts'
import { webPusher } from './web-push.ts'

const raw = (text: string) => Buffer.from(text, 'base64url')

/** RFC 8291, Appendix A. */
const example = {
  plain: 'When I grow up, I want to be a watermelon',
  privateKey: raw('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw'),
  salt: raw('DGv6ra1nlYgDCS1FRnbzlw'),
  p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
  auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  theirPrivateKey: 'q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94',
  sealed:
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
}

/** A browser's side of RFC 8291, written against the standard and not against our own code. */
function readAsBrowser(sealed: Buffer): string {
  const browser = createECDH('prime256v1')
  browser.setPrivateKey(raw(example.theirPrivateKey))
  const theirKey = sealed.subarray(21, 21 + sealed.readUInt8(20))
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), browser.getPublicKey(), theirKey])
  const secret = hkdfSync('sha256', browser.computeSecret(theirKey), raw(example.auth), info, 32)
  const salt = sealed.subarray(0, 16)
  const of = (name: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', Buffer.from(secret), salt, `Content-Encoding: ${name}\0`, bytes))
  const text = sealed.subarray(21 + theirKey.length)
  const open = createDecipheriv('aes-128-gcm', of('aes128gcm', 16), of('nonce', 12))
  open.setAuthTag(text.subarray(-16))
  const plain = Buffer.concat([open.update(text.subarray(0, -16)), open.final()])
  return plain.subarray(0, plain.lastIndexOf(2)).toString()
}

test('seals the example of RFC 8291 to the same bytes', () => {
  const sealed = encryptPush(Buffer.from(example.plain), example, example)
  expect(sealed.toString('base64url')).toBe(example.sealed)
})

test('one installation has one key on every machine, and another secret another', () => {
  expect(vapidKey('a secret').publicKey).toBe(vapidKey('a secret').publicKey)
  expect(vapidKey('a secret').publicKey).not.toBe(vapidKey('another').publicKey)
  expect(raw(vapidKey('a secret').publicKey)).toHaveLength(65)
})

test('says who sends, to that push service only, for half a day (RFC 8292)', () => {
  const key = vapidKey('a secret')
  const nowMs = Date.parse('2026-11-23T17:00:00Z')
  const said = vapidAuthorization(
    key,
    'https://push.example/send/abc',
    'https://clinic.test',
    nowMs,
  )
  const [, head = '', claims = '', signature = '', k] =
    /^vapid t=([\w-]+)\.([\w-]+)\.([\w-]+), k=([\w-]+)$/.exec(said) ?? []
  expect(JSON.parse(raw(head).toString())).toEqual({ typ: 'JWT', alg: 'ES256' })
  expect(JSON.parse(raw(claims).toString())).toEqual({
    aud: 'https://push.example',
    exp: nowMs / 1_000 + 43_200,
    sub: 'https://clinic.test',
  })
  const point = raw(k ?? '')
  const x = point.subarray(1, 33).toString('base64url')
  const y = point.subarray(33).toString('base64url')
  const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' })
  const checked = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    raw(signature),
  )
  expect(checked).toBe(true)
})

const push = {
  title: 'URGENT',
  body: 'A patient needs you.',
  url: 'https://clinic.test/workbench/alerts',
}
const device = { endpoint: 'https://push.example/send/abc', ...example }

test('what is sent is read by the browser it is for', async () => {
  const posted: Parameters<Post>[] = []
  const post: Post = async (...asked) => {
    posted.push(asked)
    return { kind: 'taken', status: 201 }
  }
  const pusher = webPusher(vapidKey('a secret'), 'https://clinic.test', post)
  expect(await pusher.send(device, push)).toEqual({ kind: 'handed-over' })
  const [address, { body, headers }] = posted[0] ?? ['', { body: '', headers: {} }]
  expect(address).toBe(device.endpoint)
  expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '3600', urgency: 'high' })
  expect(JSON.parse(readAsBrowser(Buffer.from(body)))).toEqual(push)
})

test.each([
  [410, true, /any more/],
  [404, true, /any more/],
  [429, false, /429/],
  [500, false, /500/],
])('an answer of %i is a failure, for good: %s', async (status, permanent, reason) => {
  const post: Post = async () => ({
    kind: 'refused',
    status,
    reason: `answered ${status}`,
    permanent: false,
  })
  const sent = await webPusher(vapidKey('a'), 'https://clinic.test', post).send(device, push)
  expect(sent).toMatchObject({ kind: 'failed', permanent, reason: expect.stringMatching(reason) })
})

test('a device whose keys are none is told apart from a service that fails', async () => {
  const post: Post = async () => ({ kind: 'taken', status: 201 })
  const sent = await webPusher(vapidKey('a'), 'https://clinic.test', post).send(
    { ...device, p256dh: 'AAAA' },
    push,
  )
  expect(sent).toMatchObject({ kind: 'failed', permanent: true })
})

import { describe, expect, test } from 'vitest'
import { postToPublic, type Resolve } from './post.ts'
import { isPublicAddress } from './private.ts'

const hidden = [
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '100.127.255.254',
  '127.0.0.1',
  '127.9.9.9',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '192.0.2.5',
  '198.18.0.1',
  '203.0.113.9',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  'fc00::1',
  'fd12:3456::1',
  'fe80::1',
  'ff02::1',
  '2001:db8::1',
  '2002:7f00:1::',
  '2001::1',
  'localhost',
  '',
  '8.8.8',
]
const open = [
  '8.8.8.8',
  '1.1.1.1',
  '172.15.0.1',
  '172.32.0.1',
  '100.63.0.1',
  '2606:4700::1111',
  '2a00:1450::1',
]

test.each(hidden)('%j is not on the public internet', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})
test.each(open)('%j is', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

describe('posting to an address that somebody typed', () => {
  const posting = { body: '{}', headers: {} }
  const asked: string[] = []
  const named =
    (...addresses: string[]): Resolve =>
    async (host) => {
      asked.push(host)
      return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    }

  test.each([
    ['http://hooks.example/', /https/],
    ['ftp://hooks.example/', /https/],
    ['https://user:secret@hooks.example/', /https/],
    ['not an address', /https/],
    ['https://hooks.example:8443/', /port/],
  ])('%s is refused before a name is looked up', async (url, reason) => {
    asked.length = 0
    const posted = await postToPublic(named('8.8.8.8'))(url, posting)
    expect(posted).toMatchObject({
      kind: 'not-sent',
      permanent: true,
      reason: expect.stringMatching(reason),
    })
    expect(asked).toEqual([])
  })

  test.each([[['127.0.0.1']], [['8.8.8.8', '10.0.0.1']], [['::1']], [['169.254.169.254']]])(
    'a name that leads to %j is refused, and looked up once',
    async (addresses) => {
      asked.length = 0
      const posted = await postToPublic(named(...addresses))('https://hooks.example/in', posting)
      expect(posted).toMatchObject({
        kind: 'not-sent',
        permanent: true,
        reason: expect.stringMatching(/public/),
      })
      expect(asked).toEqual(['hooks.example'])
    },
  )

  test('an address in digits, also in its odd spellings, is judged as the number it is', async () => {
    const byItself: Resolve = async (host) => [
      { address: host, family: host.includes(':') ? 6 : 4 },
    ]
    for (const url of [
      'https://127.0.0.1/',
      'https://2130706433/',
      'https://0x7f.1/',
      'https://[::1]/',
    ]) {
      expect(await postToPublic(byItself)(url, posting)).toMatchObject({
        kind: 'not-sent',
        permanent: true,
      })
    }
  })

  test('a name that leads nowhere may lead somewhere later', async () => {
    const nowhere: Resolve = () => Promise.reject(new Error('ENOTFOUND'))
    const posted = await postToPublic(nowhere)('https://hooks.example/', posting)
    expect(posted).toMatchObject({ kind: 'not-sent', permanent: false })
  })
})

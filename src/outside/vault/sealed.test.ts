import { expect, test } from 'vitest'
import { sealedVault } from './sealed.ts'

const first = { version: 1, value: 'first secret' }
const second = { version: 2, value: 'second secret' }

test('opens what it closed, also after the keys were rotated', () => {
  const closed = sealedVault([first]).close('https://push.example/señal')
  expect(closed).not.toContain('push.example')
  expect(sealedVault([second, first]).open(closed)).toBe('https://push.example/señal')
  expect(sealedVault([second, first]).close('x')).toMatch(/^2\./)
})

test('never closes one text twice the same way', () => {
  const vault = sealedVault([first])
  expect(vault.close('x')).not.toBe(vault.close('x'))
})

test.each([
  [
    'a changed text',
    (closed: string) => `${closed.slice(0, -2)}${closed.endsWith('AA') ? 'BB' : 'AA'}`,
  ],
  ['another version', (closed: string) => closed.replace('1.', '7.')],
  ['nothing', () => ''],
  ['something else', () => '1.AAAA'],
])('does not open %s', (_, changed) => {
  const vault = sealedVault([first])
  expect(vault.open(changed(vault.close('secret')))).toBeUndefined()
})

test('another key does not open it', () => {
  const closed = sealedVault([first]).close('secret')
  expect(sealedVault([{ version: 1, value: 'other' }]).open(closed)).toBeUndefined()
})

import { describe, expect, test } from 'vitest'
import { isLoopbackHost, isOwnWrite, seenOrigin } from './origin.ts'

const own = 'https://clinic.example'
const write = (headers: Record<string, string>) => isOwnWrite(new Headers(headers), own)

describe('a write', () => {
  test('is ours when the browser names our origin', () => {
    expect(write({ origin: own })).toBe(true)
    expect(write({ origin: own, 'sec-fetch-site': 'cross-site' })).toBe(true)
  })

  test('is refused from another origin, scheme, port or subdomain', () => {
    for (const origin of [
      'https://evil.example',
      'http://clinic.example',
      'https://clinic.example:8443',
      'https://a.clinic.example',
      'https://clinic.example.evil.example',
    ]) {
      expect(write({ origin, 'sec-fetch-site': 'same-origin' })).toBe(false)
    }
  })

  test('without a named origin falls back to Sec-Fetch-Site, then to Referer', () => {
    expect(write({ origin: 'null', 'sec-fetch-site': 'same-origin' })).toBe(true)
    expect(write({ origin: 'null', 'sec-fetch-site': 'same-site' })).toBe(false)
    expect(write({ 'sec-fetch-site': 'none' })).toBe(false)
    expect(write({ referer: `${own}/learn` })).toBe(true)
    expect(write({ referer: 'https://evil.example/?https://clinic.example' })).toBe(false)
    expect(write({ referer: 'not an address' })).toBe(false)
  })

  test('that says nothing of where it comes from is refused', () => {
    expect(write({})).toBe(false)
    expect(write({ origin: 'null' })).toBe(false)
  })
})

test('the seen origin is the public one, whatever Host says', () => {
  expect(seenOrigin('https://clinic.example/', 'evil.example', false)).toBe(own)
  expect(seenOrigin(undefined, 'localhost:3000', false)).toBe('http://localhost:3000')
})

test('only loopback names are loopback', () => {
  for (const host of ['localhost:3000', '127.0.0.1', '[::1]:80', '::1']) {
    expect(isLoopbackHost(host)).toBe(true)
  }
  for (const host of ['', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.1']) {
    expect(isLoopbackHost(host)).toBe(false)
  }
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { localAddress, project, readSettings } from './settings.ts'

test('nothing set, or left empty, means loopback on port 3000', () => {
  for (const env of [{}, { PORT: '', HOST: ' ', PUBLIC_URL: '', TRUST_PROXY: '' }]) {
    const settings = readSettings(env)
    expect(settings).toMatchObject({ port: 3000, host: '127.0.0.1', trustProxy: false })
    expect(settings.publicUrl).toBeUndefined()
    expect(settings.keyFile).toBe(join(settings.dataFolder, 'key'))
    expect(localAddress(settings)).toBe('http://localhost:3000')
  }
})

test('the public address is an origin', () => {
  expect(readSettings({ PUBLIC_URL: 'https://clinic.example/' }).publicUrl).toBe(
    'https://clinic.example',
  )
  expect(readSettings({ PUBLIC_URL: 'http://localhost:3000' }).publicUrl).toBe(
    'http://localhost:3000',
  )
})

describe('a wrong setting is named in a sentence that never repeats its value', () => {
  test.each([
    ['PORT', '0', 'PORT must be a whole number from 1 to 65535.'],
    ['PORT', '3000x', 'PORT must be a whole number from 1 to 65535.'],
    ['PUBLIC_URL', 'http://clinic.example', 'PUBLIC_URL must look like https://clinic.example'],
    ['PUBLIC_URL', 'https://clinic.example/np', 'PUBLIC_URL must look like'],
    ['DATABASE_URL', 'mysql://user:secret@host/db', 'DATABASE_URL must look like postgres://'],
    ['SMTP_URL', 'secret', 'SMTP_URL must look like smtp://'],
    ['TRUST_PROXY', 'yes', 'TRUST_PROXY must be 1 or 0.'],
    ['TLS_CERT', '/nowhere/secret.pem', 'TLS_CERT names no file.'],
    ['TLS_KEY', import.meta.filename, 'TLS_CERT and TLS_KEY are needed both or neither.'],
  ])('%s=%s', (name, value, sentence) => {
    const read = () => readSettings({ [name]: value })
    expect(read).toThrow(sentence)
    expect(read).not.toThrow('secret')
  })
})

test('.env.example describes every setting in one line, and no other', () => {
  const lines = readFileSync(join(project, '.env.example'), 'utf8').trimEnd().split('\n').slice(2)
  const described = lines.flatMap((line, at) =>
    line.startsWith('#') ? [] : [[line.split('=', 1)[0], lines[at - 1]?.startsWith('# ')]],
  )
  const source = readFileSync(join(import.meta.dirname, 'settings.ts'), 'utf8')
  const read = [...source.matchAll(/env\.([A-Z_]+)/g)].map(([, name]) => [name, true])
  expect(described.toSorted()).toEqual(read.toSorted())
  expect(lines).toHaveLength(2 * described.length)
})

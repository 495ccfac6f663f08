import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { smtpMailer } from '#outside/mail/smtp.ts'

type Behaviour = 'take' | 'refuse' | 'later'

const heard: string[] = []
let behaviour: Behaviour = 'take'
let server: SMTPServer

function answer(): Error | null {
  if (behaviour === 'take') return null
  return Object.assign(new Error('no'), { responseCode: behaviour === 'refuse' ? 550 : 451 })
}

beforeEach(async () => {
  heard.length = 0
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(answer()),
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        heard.push(Buffer.concat(chunks).toString())
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
})
afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())))

function mailer() {
  const { port } = server.server.address() as AddressInfo
  return smtpMailer(`smtp://127.0.0.1:${port}`, 'Needlepoint <no-reply@clinic.test>')
}

const mail = { to: 'oncall@clinic.test', subject: 'URGENT', text: 'https://clinic.test/workbench' }

test('a mail is handed to a real SMTP server with its sender, subject and link', async () => {
  behaviour = 'take'
  expect(await mailer().send(mail)).toEqual({ kind: 'handed-over' })
  expect(heard[0]).toContain('From: Needlepoint <no-reply@clinic.test>')
  expect(heard[0]).toContain('Subject: URGENT')
  expect(heard[0]).toContain('https://clinic.test/workbench')
})

test.each([
  ['a refusal for good is permanent', 'refuse', true],
  ['a refusal for now is not', 'later', false],
] as const)('%s', async (_, how, permanent) => {
  behaviour = how
  expect(await mailer().send(mail)).toMatchObject({ kind: 'failed', permanent })
})

test('nobody listening is a failure for now, never an exception', async () => {
  const gone = smtpMailer('smtp://127.0.0.1:1', 'Needlepoint <no-reply@clinic.test>')
  expect(await gone.send(mail)).toMatchObject({ kind: 'failed', permanent: false })
})

import { expect, test } from 'vitest'
import type { Invitation } from '#clinic/messages/queries.ts'
import { linkStep, linkWords } from './link-words.ts'

const at = (time: string) => Temporal.Instant.from(`2026-11-23T${time}:00-08:00`)
const when = { zone: 'America/Los_Angeles', now: at('09:00') }
const both = { mail: true, telephone: true }

const words = (link: Invitation['link'], openedAt: Temporal.Instant | null = null, answered = 0) =>
  linkWords({ link, openedAt }, { progress: { answered, asked: 4 } }, when)

test.each([
  ['nothing was sent', words({ kind: 'none' }), 'No link sent yet', null, 'send'],
  ['it goes out', words({ kind: 'queued', trouble: null }), 'Link goes out now', null, 'wait'],
  [
    'it does not go out',
    words({ kind: 'queued', trouble: 'ETIMEDOUT' }),
    'Mail not sent yet: ETIMEDOUT. It is tried again.',
    null,
    'print',
  ],
  ['it was sent', words({ kind: 'sent', at: at('08:00') }), 'Link sent 08:00', null, 'send-again'],
  [
    'it was opened',
    words({ kind: 'sent', at: at('08:00') }, at('08:12'), 2),
    'Link sent 08:00',
    'Opened 08:12, 2 of 4 answered',
    'call',
  ],
  [
    'it failed',
    words({ kind: 'failed', at: at('08:00'), reason: 'no address' }),
    'Mail failed: no address',
    null,
    'print',
  ],
  [
    'it was printed yesterday',
    words({ kind: 'printed', at: at('08:00').subtract({ hours: 24 }) }),
    'Link printed Sun, Nov 22, 08:00',
    null,
    'send',
  ],
  ['it was ended', words({ kind: 'ended', at: at('08:30') }), 'Links ended 08:30', null, 'send'],
] as const)('%s', (_, told, link, patient, step) => {
  expect(told).toMatchObject({ link, patient })
  expect(linkStep(told, both)).toBe(step)
})

test('who has no mail address gets paper, who has no telephone another mail', () => {
  const paper = { mail: false, telephone: true }
  expect(linkStep(words({ kind: 'none' }), paper)).toBe('print')
  expect(linkStep(words({ kind: 'printed', at: at('08:00') }), paper)).toBe('print-again')
  const opened = words({ kind: 'sent', at: at('08:00') }, at('08:12'), 1)
  expect(linkStep(opened, { mail: true, telephone: false })).toBe('send-again')
})

import { expect, test } from 'vitest'
import { shortReason } from './short-reason.ts'

test.each([
  [
    'The page: off all antibiotics on the day. A last dose on the day counts as on.',
    'The page: off all antibiotics on the day.',
  ],
  [
    'High-risk patient or deep, non-compressible or peri-pleural target: the class rises by one.',
    'High-risk patient or deep, non-compressible or peri-pleural target …',
  ],
  ['INR over 3.0: SIR low-risk threshold.', 'INR over 3.0: SIR low-risk threshold.'],
  ['', ''],
])('%s', (because, short) => {
  expect(shortReason(because)).toBe(short)
})

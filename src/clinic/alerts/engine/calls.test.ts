import { describe, expect, test } from 'vitest'
import { tpi } from '#protocol/tpi/protocol.ts'
import type { AlertEffect } from './alert.ts'
import { type About, callsOf, channelsOf } from './calls.ts'
import { laddersOf } from './ladder.ts'

type Person = { name: string; reachable: boolean; lead?: true }
const about: About<Person> = {
  id: ({ name }) => name,
  isReachable: ({ reachable }) => reachable,
  isLead: ({ lead }) => lead === true,
}
const ben = { name: 'ben', reachable: true }
const eva = { name: 'eva', reachable: true }
const deaf = { name: 'deaf', reachable: false }
const ada: Person = { name: 'ada', reachable: true, lead: true }
const everyone = [ada, ben, deaf, eva]

const names = (primary: Person[], backup: Person[], ...effects: AlertEffect[]) =>
  callsOf(effects, { primary, backup, everyone }, about).map(
    ({ person, why }) => `${person.name} ${why}`,
  )

describe('whom to call', () => {
  test('the rung, and everyone where the roster adds nobody who can be reached', () => {
    expect(names([ben], [eva], { kind: 'call', rung: 'on-call' })).toEqual(['ben rung'])
    expect(names([ben], [eva], { kind: 'call', rung: 'backup' })).toEqual(['ben rung', 'eva rung'])
    const all = ['ada rung', 'ben rung', 'eva rung']
    expect(names([deaf], [], { kind: 'call', rung: 'on-call' })).toEqual(all)
    expect(names([ben], [], { kind: 'call', rung: 'backup' })).toEqual(all)
  })

  test('nobody twice: the lead hears of the top of the ladder instead', () => {
    const top: AlertEffect[] = [{ kind: 'tell-lead' }, { kind: 'call', rung: 'everyone' }]
    expect(names([ben], [eva], ...top)).toEqual(['ada lead', 'ben rung', 'eva rung'])
  })

  test('the one who has the case, or whoever is on call where they cannot be reached any more', () => {
    expect(names([ben], [], { kind: 'call-taker', by: 'eva' })).toEqual(['eva taker'])
    expect(names([ben], [], { kind: 'call-taker', by: 'deaf' })).toEqual(['ben rung'])
    expect(names([ben], [], { kind: 'call-taker', by: 'gone' })).toEqual(['ben rung'])
  })
})

test('the first channel that stands open begins at once, what wakes a sleeper later', () => {
  const ladder = laddersOf(tpi.triage.dispositions).page_now
  expect(channelsOf(ladder, ['mail', 'voice'])).toEqual([
    { channel: 'mail', place: 0, afterMs: 0 },
    { channel: 'voice', place: 1, afterMs: 60_000 },
  ])
  expect(channelsOf(ladder, ['voice'])).toEqual([{ channel: 'voice', place: 0, afterMs: 0 }])
  expect(channelsOf(ladder, [])).toEqual([])
})

test('the order is the person’s: who wants to be woken by a call is called at once', () => {
  const ladder = laddersOf(tpi.triage.dispositions).page_now
  expect(channelsOf(ladder, ['voice', 'mail'])).toEqual([
    { channel: 'voice', place: 0, afterMs: 0 },
    { channel: 'mail', place: 1, afterMs: 0 },
  ])
})

import type { Standing } from '../../on-call/rung.ts'
import type { About } from '../engine/calls.ts'
import { type Channel, channels } from '../engine/ladder.ts'
import type { Chance } from './chance.ts'

/** A clinician of a made-up clinic, and the channels that stand open to them. */
export type Person = {
  readonly id: string
  readonly isLead: boolean
  readonly channels: readonly Channel[]
}

export type Shift = {
  readonly person: Person
  readonly tier: 'primary' | 'backup'
  readonly startsMs: number
  readonly endsMs: number
}

export type Staff = {
  readonly people: readonly Person[]
  readonly shifts: readonly Shift[]
  readonly standing: (atMs: number) => Standing<Person>
}

export const aboutPerson: About<Person> = {
  id: ({ id }) => id,
  isReachable: (person) => person.channels.length > 0,
  isLead: ({ isLead }) => isLead,
}

const peopleCount = 5
const shiftMs = 12 * 3_600_000

/** People and a roster with gaps; the lead can always be reached, others sometimes on no channel at all. */
export function hireStaff(
  chance: Chance,
  spanMs: { fromMs: number; untilMs: number },
  open: readonly Channel[] = channels,
): Staff {
  const people = Array.from({ length: peopleCount }, (_, at): Person => {
    const isLead = at === 0
    const own = open.filter(() => chance.is(0.6))
    const unreachable = !isLead && chance.is(0.08)
    return {
      id: `p${at}`,
      isLead,
      channels: unreachable ? [] : own.length > 0 ? own : open.slice(-1),
    }
  })
  const shifts: Shift[] = []
  for (const tier of ['primary', 'backup'] as const) {
    for (let startsMs = spanMs.fromMs; startsMs < spanMs.untilMs; startsMs += shiftMs) {
      if (chance.is(tier === 'primary' ? 0.1 : 0.15)) continue
      shifts.push({ person: chance.of(people), tier, startsMs, endsMs: startsMs + shiftMs })
    }
  }
  const on = (tier: Shift['tier'], atMs: number) =>
    shifts
      .filter((shift) => shift.tier === tier && shift.startsMs <= atMs && atMs < shift.endsMs)
      .map(({ person }) => person)
  return {
    people,
    shifts,
    standing: (atMs) => ({
      primary: on('primary', atMs),
      backup: on('backup', atMs),
      everyone: people,
    }),
  }
}

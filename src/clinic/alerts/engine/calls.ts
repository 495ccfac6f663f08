import { peopleOf, type Standing } from '../../on-call/rung.ts'
import type { AlertEffect } from './alert.ts'
import type { Channel, Ladder } from './ladder.ts'

/** Why a person is called: a rung, more of a case that is theirs, or a ladder that was climbed to the top. */
export type Why = 'rung' | 'taker' | 'lead'

export type Call<Person> = { readonly person: Person; readonly why: Why }

/** How the engine asks about a person. */
export type About<Person> = {
  readonly id: (person: Person) => string
  readonly isReachable: (person: Person) => boolean
  readonly isLead: (person: Person) => boolean
}

/**
 * Whom these effects call, each person once and only those who can be reached. A taker who cannot be reached any
 * more is replaced by the ones on call.
 */
export function callsOf<Person>(
  effects: readonly AlertEffect[],
  standing: Standing<Person>,
  about: About<Person>,
): Call<Person>[] {
  const calls = new Map<string, Call<Person>>()
  const add = (people: readonly Person[], why: Why) => {
    for (const person of people) {
      const id = about.id(person)
      if (about.isReachable(person) && !calls.has(id)) calls.set(id, { person, why })
    }
  }
  for (const effect of effects) {
    if (effect.kind === 'tell-lead') add(standing.everyone.filter(about.isLead), 'lead')
    if (effect.kind === 'call') add(peopleOf(effect.rung, standing, about), 'rung')
    if (effect.kind === 'call-taker') {
      const taker = standing.everyone.filter((person) => about.id(person) === effect.by)
      const there = taker.some(about.isReachable)
      add(there ? taker : peopleOf('on-call', standing, about), there ? 'taker' : 'rung')
    }
  }
  return [...calls.values()]
}

/** One channel of one call: its place in the person's order, and after how long it begins. */
export type Begin = { readonly channel: Channel; readonly place: number; readonly afterMs: number }

/**
 * The channels of one call that stand open to this person, in the person's order; the first begins at once, each other
 * after the ladder's time for it.
 */
export function channelsOf({ channels }: Ladder, open: readonly Channel[]): Begin[] {
  const wanted = channels
    .filter(({ channel }) => open.includes(channel))
    .toSorted((a, b) => open.indexOf(a.channel) - open.indexOf(b.channel))
  const firstMs = wanted[0]?.afterMs ?? 0
  return wanted.map(({ channel, afterMs }, place) => ({
    channel,
    place,
    afterMs: Math.max(0, afterMs - firstMs),
  }))
}

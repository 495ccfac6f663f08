import type { Channel, Ladders } from '../engine/ladder.ts'
import { type Agenda, agenda } from './agenda.ts'
import { type Chance, chanceOf } from './chance.ts'
import type { Watch } from './facts.ts'
import type { Parts } from './parts.ts'
import type { AlertRow, Client } from './rows.ts'
import { hireStaff, type Person, type Staff } from './staff.ts'
import { Store } from './store.ts'

/** What is simulated: so many alerts of one made-up clinic, with everything drawn from the seed. */
export type Plan = {
  readonly seed: number
  readonly alerts: number
  readonly ladders: Ladders
  readonly parts: Parts
  readonly watch: Watch
  /** The channels there are; all of them unless it says otherwise. */
  readonly channels?: readonly Channel[]
}

/** Everything the simulated machines and people share. */
export type World = {
  readonly chance: Chance
  readonly parts: Parts
  readonly ladders: Ladders
  readonly agenda: Agenda
  readonly staff: Staff
  readonly store: Store
  readonly watch: Watch
  /** From the first report on, how long the clinic's troubles last; after that everybody is awake. */
  readonly troubleUntilMs: number
  /** The database answers. */
  readonly isUp: () => boolean
  readonly isDown: (channel: Channel) => boolean
  /** A machine of its own, with a clock that may be wrong and may jump. */
  readonly machine: () => Client
  /** What else happens after each commit: set by the workers. */
  onCommit: (wakes: boolean) => void
  /** A page reaches a person's phone: set by the people. */
  onPage: (person: Person, alert: AlertRow) => void
}

/** Monday 23 November 2026, 17:00 UTC. */
const beginsMs = 1_795_453_200_000
const dayMs = 24 * 3_600_000

type Outage = { readonly fromMs: number; readonly untilMs: number }

function outages(chance: Chance, spanMs: number, count: number, lengthMs: number): Outage[] {
  return Array.from({ length: count }, () => {
    const fromMs = beginsMs + chance.between(0, spanMs)
    return { fromMs, untilMs: fromMs + chance.waiting(lengthMs) }
  })
}

const within = (spans: readonly Outage[], atMs: number) =>
  spans.some(({ fromMs, untilMs }) => fromMs <= atMs && atMs < untilMs)

/** Clocks of machines are off by seconds, some by an hour, and jump. */
function wrongClock(chance: Chance, nowMs: () => number): Client {
  const off = () =>
    chance.is(0.3) ? chance.between(-3_600_000, 3_600_000) : chance.between(-3_000, 3_000)
  const before = off()
  const after = off()
  const jumpsMs = beginsMs + chance.between(0, 2 * dayMs)
  return { localMs: () => nowMs() + (nowMs() < jumpsMs ? before : after) }
}

/** A clinic before anything happened in it. */
export function makeWorld({ seed, alerts, ladders, parts, watch, channels }: Plan): World {
  const chance = chanceOf(seed)
  const spanMs = Math.ceil((alerts / 20) * 2 * dayMs)
  const troubleUntilMs = beginsMs + spanMs
  const time = agenda(beginsMs)
  const staff = hireStaff(chance, { fromMs: beginsMs, untilMs: troubleUntilMs + dayMs }, channels)
  const databaseOutages = outages(chance, spanMs, chance.is(0.3) ? 2 : 0, 20_000)
  const channelOutages = new Map<Channel, Outage[]>()
  for (const channel of ['mail', 'sms', 'voice'] as const) {
    channelOutages.set(channel, outages(chance, spanMs, chance.is(0.2) ? 1 : 0, 30 * 60_000))
  }
  const store = new Store({
    parts,
    ladders,
    staff,
    nowMs: time.nowMs,
    watch,
    committed: (wakes) => world.onCommit(wakes),
  })
  const world: World = {
    chance,
    parts,
    ladders,
    agenda: time,
    staff,
    store,
    watch,
    troubleUntilMs,
    isUp: () => !within(databaseOutages, time.nowMs()),
    isDown: (channel) => within(channelOutages.get(channel) ?? [], time.nowMs()),
    machine: () => wrongClock(chance, time.nowMs),
    onCommit: () => undefined,
    onPage: () => undefined,
  }
  for (const { fromMs, untilMs } of databaseOutages) {
    time.after(fromMs - beginsMs, () =>
      watch({ kind: 'disturbed', by: 'the database is down', untilMs: untilMs + 6_000 }, fromMs),
    )
  }
  return world
}

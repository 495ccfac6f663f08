import { leaseMs, renewEveryMs } from '../engine/attempt.ts'
import { beatMs } from './parts.ts'
import { sendCourse } from './provider.ts'
import type { AttemptRow, Client } from './rows.ts'
import type { World } from './world.ts'

type Fate = 'none' | 'killed-before-lease' | 'killed-before-send' | 'frozen-before-send'

const freezeMs = 30_000
/** After a machine failed: the lease, a beat, and a little for the way. */
const takeOverMs = 5_000

/** One worker process: it sweeps at each of its beats and when it is woken, dies, freezes and comes back. */
class Worker {
  readonly #world: World
  readonly #client: Client
  readonly #name: string
  #phaseMs: number
  #life = 0
  #isAlive = true
  #frozenUntilMs = 0
  #sweepAtMs = Number.POSITIVE_INFINITY
  readonly #failed: () => void
  backMs = 0

  /** `failed` is called whenever this worker was killed or frozen; it works again at `backMs`. */
  constructor(world: World, name: string, failed: () => void) {
    this.#world = world
    this.#failed = failed
    this.#name = name
    this.#client = world.machine()
    this.#phaseMs = world.chance.between(0, beatMs - 1)
  }

  /** Does something later: not if this worker died, and only after it thawed. */
  #later(inMs: number, act: () => void): void {
    const life = this.#life
    const { agenda } = this.#world
    const run = () => {
      if (life !== this.#life) return
      const frozenMs = this.#frozenUntilMs - agenda.nowMs()
      if (frozenMs > 0) agenda.after(frozenMs, run)
      else act()
    }
    agenda.after(inMs, run)
  }

  #sweepAt(atMs: number): void {
    if (!this.#isAlive || atMs >= this.#sweepAtMs || !Number.isFinite(atMs)) return
    this.#sweepAtMs = atMs
    this.#later(atMs - this.#world.agenda.nowMs(), () => {
      if (this.#sweepAtMs === atMs) this.#sweep()
    })
  }

  /** The beats in between find nothing and are left out: time passes to the first one that does. */
  beatAt(dueMs: number): void {
    const at = Math.max(dueMs, this.#world.agenda.nowMs() + 1)
    const beat = this.#world.parts.beat(at, this.#phaseMs)
    if (beat !== null) this.#sweepAt(beat)
  }

  wake(): void {
    const { chance, agenda } = this.#world
    if (chance.is(0.1)) return
    this.#sweepAt(agenda.nowMs() + chance.between(1, 8))
  }

  #sweep(): void {
    const { store, isUp, agenda, chance } = this.#world
    this.#sweepAtMs = Number.POSITIVE_INFINITY
    if (isUp()) {
      const attempts = store.dueAttempts(this.#client)
      const alerts = store.dueAlerts(this.#client)
      const fate = attempts.length + alerts.length === 0 ? 'none' : this.#fate()
      if (fate === 'killed-before-lease') {
        this.die()
        return
      }
      for (const attempt of attempts) this.#handOver(attempt)
      for (const alert of alerts) {
        this.#later(chance.between(1, 9), () => {
          if (isUp()) store.stepDue(this.#client, alert)
        })
      }
      if (fate === 'killed-before-send') {
        this.die()
        return
      }
      if (fate === 'frozen-before-send') this.freeze()
    }
    this.beatAt(isUp() ? store.nextDueMs() : agenda.nowMs())
  }

  #fate(): Fate {
    const draw = this.#world.chance.next()
    if (draw < 0.004) return 'killed-before-lease'
    if (draw < 0.01) return 'killed-before-send'
    return draw < 0.014 ? 'frozen-before-send' : 'none'
  }

  #handOver(row: AttemptRow): void {
    const { store, parts } = this.#world
    const { agenda } = this.#world
    const leasedMs = agenda.nowMs()
    parts.handOver({
      lease: () => store.lease(this.#client, row),
      send: (tries) =>
        this.#later(1, () => {
          if (agenda.nowMs() - leasedMs <= leaseMs) this.#send(row, tries)
        }),
      later: (act) => this.#later(50, act),
    })
  }

  #send(row: AttemptRow, tries: number): void {
    const world = this.#world
    const { chance, agenda, store, watch } = world
    watch({ kind: 'sent', attempt: row.id, tries }, agenda.nowMs())
    const course = sendCourse(chance, row.channel, world.isDown(row.channel))
    if (course.arrivesMs !== null) {
      agenda.after(course.arrivesMs, () => world.onPage(row.person, row.alert))
    }
    for (const { afterMs, delivered } of course.callBacks) {
      agenda.after(afterMs, () => {
        if (world.isUp()) store.callBack(this.#client, row, tries, delivered)
      })
    }
    let answered = false
    const renew = () => {
      if (answered) return
      if (world.isUp()) store.renew(this.#client, row, tries)
      this.#later(renewEveryMs, renew)
    }
    this.#later(renewEveryMs, renew)
    if (chance.is(0.003)) this.#later(chance.between(0, course.answerMs), () => this.die())
    if (chance.is(0.003)) this.#later(chance.between(0, course.answerMs), () => this.freeze())
    this.#later(course.answerMs, () => {
      answered = true
      if (world.isUp()) store.answer(this.#client, row, tries, course.result)
    })
  }

  #disturbed(what: string, forMs: number): void {
    const nowMs = this.#world.agenda.nowMs()
    const by = `worker ${this.#name} ${what}`
    this.#world.watch({ kind: 'disturbed', by, untilMs: nowMs + forMs }, nowMs)
  }

  /** kill -9; the supervisor starts it again. */
  die(): void {
    const { agenda, chance, store } = this.#world
    this.#life += 1
    this.#isAlive = false
    this.#frozenUntilMs = 0
    this.#sweepAtMs = Number.POSITIVE_INFINITY
    const awayMs = chance.between(200, 3_000)
    this.backMs = agenda.nowMs() + awayMs
    this.#disturbed('was killed', awayMs + takeOverMs)
    this.#failed()
    agenda.after(awayMs, () => {
      this.#isAlive = true
      this.#phaseMs = agenda.nowMs()
      this.beatAt(store.nextDueMs())
    })
  }

  freeze(): void {
    const { agenda } = this.#world
    this.#frozenUntilMs = agenda.nowMs() + freezeMs
    this.backMs = this.#frozenUntilMs
    this.#disturbed('was frozen', takeOverMs)
    this.#failed()
    agenda.after(freezeMs, () => this.#disturbed('woke', takeOverMs))
  }
}

/** Several workers on one database, woken by its notifications and by their own beat. */
export function startWorkers(world: World, count: number): void {
  const failed = () => {
    const nowMs = world.agenda.nowMs()
    const backMs = Math.min(...workers.map((worker) => worker.backMs))
    if (backMs <= nowMs) return
    world.watch({ kind: 'disturbed', by: 'no worker works', untilMs: backMs + takeOverMs }, nowMs)
  }
  const workers = Array.from({ length: count }, (_, at) => new Worker(world, String(at), failed))
  world.onCommit = (wakes) => {
    const dueMs = world.store.nextDueMs()
    for (const worker of workers) {
      if (wakes) worker.wake()
      worker.beatAt(dueMs)
    }
  }
}

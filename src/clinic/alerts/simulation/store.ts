import type { Handover } from '#outside/mail/mailer.ts'
import type { DispositionId } from '#protocol/triage/report.ts'
import { type AlertEffect, type AlertEvent, dueMs } from '../engine/alert.ts'
import type { AttemptEvent } from '../engine/attempt.ts'
import { callsOf, channelsOf } from '../engine/calls.ts'
import type { Ladders } from '../engine/ladder.ts'
import type { Fact, Watch } from './facts.ts'
import type { Parts } from './parts.ts'
import type { AlertRow, AttemptRow, Client } from './rows.ts'
import { aboutPerson, type Staff } from './staff.ts'

export type Answer = 'kept' | 'closed' | 'not-taken' | 'newer-report' | 'already-taken' | 'nothing'

type Setting = {
  readonly parts: Parts
  readonly ladders: Ladders
  readonly staff: Staff
  readonly nowMs: () => number
  readonly watch: Watch
  /** After a commit: whether it wakes the workers, and when something is due next. */
  readonly committed: (wakes: boolean) => void
}

/** The simulated database: two tables, and each verb of the clinic as one transaction that is kept whole. */
export class Store {
  readonly #setting: Setting
  readonly #alerts: AlertRow[] = []
  readonly #byVisit = new Map<string, AlertRow[]>()
  readonly #reports = new Set<string>()
  readonly open = new Set<AlertRow>()
  readonly waiting = new Set<AttemptRow>()
  #facts: Fact[] = []

  constructor(setting: Setting) {
    this.#setting = setting
  }

  get alerts(): readonly AlertRow[] {
    return this.#alerts
  }

  /** The alert a report of this visit would join now. */
  alertOf(visit: string): AlertRow | undefined {
    return this.#setting.parts.joins(this.#byVisit.get(visit) ?? [])
  }

  #now(client: Client): number {
    return this.#setting.parts.clock(this.#setting.nowMs(), client.localMs())
  }

  /** One transaction: what it did is told in order once all of it is kept, or nothing. */
  #transaction(fact: Fact, run: () => Answer): Answer {
    this.#facts = [fact]
    const answer = run()
    if (answer === 'kept') {
      for (const kept of this.#facts) this.#setting.watch(kept, this.#setting.nowMs())
    }
    return answer
  }

  /** Writes the attempts these effects ask for, or drops those that wait. */
  #perform(row: AlertRow, effects: readonly AlertEffect[], atMs: number): boolean {
    const { staff, ladders } = this.#setting
    if (effects.some(({ kind }) => kind === 'stop-calling')) {
      for (const attempt of row.attempts) this.#step(attempt, { kind: 'not-needed' }, atMs)
    }
    if (effects.some(({ kind }) => kind === 'tell-patient')) {
      this.#facts.push({ kind: 'told-patient', alert: row.id })
    }
    const calls = callsOf(effects, staff.standing(atMs), aboutPerson)
    if (calls.length === 0) return false
    const written = calls.flatMap(({ person, why }) =>
      channelsOf(ladders[row.state.disposition], person.channels).map((begin) => {
        const { channel, place } = begin
        const id = `${row.id}.${row.attempts.length}`
        const due = { kind: 'waiting', tries: 0, dueMs: atMs + begin.afterMs } as const
        const attempt = { id, alert: row, person, channel, place, calledMs: atMs, state: due }
        row.attempts.push(attempt)
        this.waiting.add(attempt)
        return { attempt: id, person: person.id, ...begin, why }
      }),
    )
    this.#facts.push({ kind: 'rang', alert: row.id, attempts: written })
    return true
  }

  #keep(row: AlertRow, event: AlertEvent, atMs: number): Answer {
    const step = this.#setting.parts.advance(row.state, event, atMs, this.#setting.ladders)
    if (step.kind === 'refused') {
      const { kind } = step.why
      return kind === 'not-due' || kind === 'no-alert' || kind === 'has-it' ? 'nothing' : kind
    }
    row.state = step.state
    if (step.state.kind === 'closed') this.open.delete(row)
    else this.open.add(row)
    const wakes = this.#perform(row, step.effects, atMs)
    this.#setting.committed(wakes)
    return 'kept'
  }

  report(client: Client, visit: string, report: string, disposition: DispositionId): void {
    if (this.#setting.parts.isKnown(this.#reports, report)) return
    this.#reports.add(report)
    const atMs = this.#now(client)
    const open = this.alertOf(visit)
    const alert = open?.id ?? `a${this.#alerts.length}`
    const event = { kind: 'reported', report, disposition } as const
    this.#transaction({ kind: 'reported', visit, report, disposition, alert }, () => {
      if (open === undefined) return this.#open({ id: alert, visit, event }, atMs)
      open.reports.push(report)
      return this.#keep(open, event, atMs)
    })
  }

  #open(
    { id, visit, event }: { id: string; visit: string; event: AlertEvent & { report: string } },
    atMs: number,
  ): Answer {
    const { parts, ladders, committed } = this.#setting
    const step = parts.advance(null, event, atMs, ladders)
    if (step.kind === 'refused') return 'nothing'
    const { state } = step
    const row: AlertRow = { id, visit, reports: [event.report], attempts: [], state }
    this.#alerts.push(row)
    this.#byVisit.set(visit, [...(this.#byVisit.get(visit) ?? []), row])
    this.open.add(row)
    committed(this.#perform(row, step.effects, atMs))
    return 'kept'
  }

  /** Alerts that are due, as a worker reads them before it takes each in a transaction of its own. */
  dueAlerts(client: Client): AlertRow[] {
    const atMs = this.#now(client)
    return [...this.open].filter(({ state }) => (dueMs(state) ?? Number.POSITIVE_INFINITY) <= atMs)
  }

  stepDue(client: Client, row: AlertRow): void {
    this.#transaction({ kind: 'due-step', alert: row.id }, () =>
      this.#keep(row, { kind: 'due' }, this.#now(client)),
    )
  }

  take(client: Client, row: AlertRow, by: string, over: boolean): Answer {
    const again = row.state.kind === 'taken' && row.state.by === by
    return this.#transaction({ kind: 'took', alert: row.id, by, over, again }, () =>
      this.#keep(row, { kind: 'took', by, over }, this.#now(client)),
    )
  }

  close(client: Client, row: AlertRow, by: string, seen: string): Answer {
    return this.#transaction({ kind: 'closed', alert: row.id, by, seen }, () =>
      this.#keep(row, { kind: 'outcome', by, seen }, this.#now(client)),
    )
  }

  #step(row: AttemptRow, event: AttemptEvent, atMs: number): boolean {
    const step = this.#setting.parts.advanceAttempt(row.state, event, atMs)
    if (step === null) return false
    row.state = step.state
    if (step.state.kind === 'waiting') this.waiting.add(row)
    else this.waiting.delete(row)
    if (step.effects.includes('next-channel')) {
      const next = row.alert.attempts.find(
        ({ person, calledMs, place }) =>
          person === row.person && calledMs === row.calledMs && place === row.place + 1,
      )
      if (next !== undefined) this.#step(next, { kind: 'hurried' }, atMs)
    }
    return true
  }

  #committed(fact: Fact): void {
    this.#setting.watch(fact, this.#setting.nowMs())
    this.#setting.committed(false)
  }

  dueAttempts(client: Client): AttemptRow[] {
    const atMs = this.#now(client)
    return [...this.waiting].filter(({ state }) => state.kind === 'waiting' && state.dueMs <= atMs)
  }

  lease(client: Client, row: AttemptRow): number | null {
    if (!this.#step(row, { kind: 'due' }, this.#now(client))) return null
    const { tries } = row.state
    this.#committed({ kind: 'leased', attempt: row.id, tries })
    return tries
  }

  renew(client: Client, row: AttemptRow, tries: number): void {
    if (this.#step(row, { kind: 'renewed', tries }, this.#now(client))) {
      this.#committed({ kind: 'renewed', attempt: row.id, tries })
    }
  }

  answer(client: Client, row: AttemptRow, tries: number, result: Handover): void {
    const kept = this.#step(row, { kind: 'answered', tries, result }, this.#now(client))
    this.#committed({ kind: 'answered', attempt: row.id, tries, result, kept })
  }

  callBack(client: Client, row: AttemptRow, tries: number, delivered: boolean): void {
    const kept = this.#step(row, { kind: 'called-back', tries, delivered }, this.#now(client))
    this.#committed({ kind: 'called-back', attempt: row.id, tries, delivered, kept })
  }

  /** When the next row is due, by the database's clock; infinite when nothing waits. */
  nextDueMs(): number {
    let next = Number.POSITIVE_INFINITY
    for (const { state } of this.open) next = Math.min(next, dueMs(state) ?? next)
    for (const { state } of this.waiting) {
      if (state.kind === 'waiting') next = Math.min(next, state.dueMs)
    }
    return next
  }
}

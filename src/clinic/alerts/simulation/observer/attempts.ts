import type { Fact, WrittenAttempt } from '../facts.ts'
import type { Findings } from './findings.ts'

type Watched = {
  readonly alert: string
  readonly written: WrittenAttempt
  readonly calledMs: number
  /** When it must be sent, or sent again; null while nothing is owed. */
  owedMs: number | null
  /** The number of the newest lease. */
  lease: number
  sentTries: number
  sentMs: number
  /** The last answer was no clear yes, so that sending again is right. */
  isUnsure: boolean
  isOver: boolean
}

const answerMs = 15_000
const retryMs = 60_000
const nextChannelMs = 3_500
const triesMost = 20

type About<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>

/** Watches every attempt: sent in time, not twice without a reason, its result written only by who holds it. */
export class AttemptObserver {
  readonly #findings: Findings
  readonly #attempts = new Map<string, Watched>()
  readonly #ofAlert = new Map<string, Watched[]>()

  constructor(findings: Findings) {
    this.#findings = findings
  }

  written(alert: string, attempts: readonly WrittenAttempt[], atMs: number): void {
    const own = this.#ofAlert.get(alert) ?? []
    for (const written of attempts) {
      const watched: Watched = {
        alert,
        written,
        calledMs: atMs,
        owedMs: atMs + written.afterMs,
        lease: 0,
        sentTries: 0,
        sentMs: 0,
        isUnsure: false,
        isOver: false,
      }
      this.#attempts.set(written.attempt, watched)
      own.push(watched)
    }
    this.#ofAlert.set(alert, own)
  }

  /** Somebody has the case, or closed it: nothing is owed any more, and nothing may be written any more. */
  dropped(alert: string, atMs: number): void {
    for (const watched of this.#ofAlert.get(alert) ?? []) {
      if (!watched.isOver) this.#settle(watched, atMs)
      watched.isOver = true
    }
    this.#ofAlert.delete(alert)
  }

  see(fact: Fact, atMs: number): void {
    switch (fact.kind) {
      case 'leased':
      case 'renewed':
        this.#held(fact, atMs)
        break
      case 'sent':
        this.#sent(fact, atMs)
        break
      case 'answered':
        this.#answered(fact, atMs)
        break
      case 'called-back':
        this.#calledBack(fact, atMs)
        break
    }
  }

  #find(attempt: string): Watched {
    const found = this.#attempts.get(attempt)
    if (found === undefined) throw new Error(`Nobody wrote the attempt ${attempt}.`)
    return found
  }

  #settle(watched: Watched, atMs: number): void {
    const { alert, written, owedMs } = watched
    this.#findings.onTime(alert, owedMs, atMs, `${written.attempt} by ${written.channel} not sent`)
    watched.owedMs = null
  }

  #held({ kind, attempt, tries }: About<'leased' | 'renewed'>, atMs: number): void {
    const watched = this.#find(attempt)
    const isRight = kind === 'leased' ? tries > watched.lease : tries === watched.lease
    if (!isRight || watched.isOver) this.#stale(watched, atMs, kind)
    watched.lease = tries
  }

  #stale(watched: Watched, atMs: number, what: string): void {
    const { attempt } = watched.written
    this.#findings.add(
      'staleWrites',
      watched.alert,
      atMs,
      `${attempt}: ${what} by who holds it no more`,
    )
  }

  #sent({ attempt, tries }: About<'sent'>, atMs: number): void {
    const watched = this.#find(attempt)
    if (watched.isOver) return
    if (watched.sentTries > 0) {
      const isAllowed =
        tries !== watched.sentTries &&
        (watched.isUnsure || this.#findings.isDisturbedSince(watched.sentMs))
      if (isAllowed) this.#findings.repeated += 1
      else this.#findings.add('doubled', watched.alert, atMs, `${attempt} sent twice`)
    }
    if (tries < watched.lease) return
    this.#settle(watched, atMs)
    watched.sentTries = tries
    watched.sentMs = atMs
    watched.isUnsure = false
    watched.owedMs = atMs + answerMs
  }

  #answered({ attempt, tries, result, kept }: About<'answered'>, atMs: number): void {
    if (!kept) return
    const watched = this.#find(attempt)
    if (tries !== watched.lease || watched.isOver) this.#stale(watched, atMs, 'result written')
    if (result.kind === 'handed-over') this.#end(watched)
    else if (result.permanent || tries >= triesMost) this.#refused(watched, atMs)
    else {
      watched.isUnsure = true
      watched.owedMs = atMs + retryMs
    }
  }

  #calledBack({ attempt, tries, delivered, kept }: About<'called-back'>, atMs: number): void {
    if (!kept) return
    const watched = this.#find(attempt)
    if (tries !== watched.lease) this.#stale(watched, atMs, 'callback written')
    if (delivered) this.#end(watched)
    else this.#refused(watched, atMs)
  }

  #end(watched: Watched): void {
    watched.owedMs = null
    watched.isOver = true
  }

  /** A clear no: the next channel of the same call within five seconds. */
  #refused(watched: Watched, atMs: number): void {
    this.#end(watched)
    const { person, place } = watched.written
    const next = this.#ofAlert
      .get(watched.alert)
      ?.find(
        ({ written, calledMs }) =>
          calledMs === watched.calledMs && written.person === person && written.place === place + 1,
      )
    if (next?.owedMs != null && next.sentTries === 0) {
      next.owedMs = Math.min(next.owedMs, atMs + nextChannelMs)
    }
  }
}

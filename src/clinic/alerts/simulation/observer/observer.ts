import type { DispositionId } from '#protocol/triage/report.ts'
import type { Fact, WrittenAttempt } from '../facts.ts'
import { AttemptObserver } from './attempts.ts'
import { type Finding, Findings } from './findings.ts'
import { type Promised, promises } from './rules.ts'

type Watched = {
  readonly id: string
  readonly visit: string
  readonly openedMs: number
  newest: string
  disposition: DispositionId
  state: 'ringing' | 'taken' | 'closed'
  takenBy: string
  wasTaken: boolean
  /** The next rung, or the outcome. */
  dueMs: number
  goInMs: number | null
  wasToldToGoIn: boolean
  /** How often nobody took it in time since it began to ring. */
  climbs: number
  /** This transaction must call somebody. */
  owes: 'climb' | 'ring' | 'taker' | null
}

const sameMs = 10 * 60_000
const topClimbs = 2

/**
 * An independent observer: it sees facts and knows the promises, has its own short account of each alert, and says what
 * was broken. It shares no code with the engine.
 */
export class Observer {
  readonly #findings = new Findings()
  readonly #attempts = new AttemptObserver(this.#findings)
  readonly #promises: ReadonlyMap<DispositionId, Promised> = promises()
  readonly #alerts = new Map<string, Watched>()
  readonly #openOfVisit = new Map<string, Watched>()
  readonly #reports = new Map<string, string>()
  readonly #reachable: number
  acknowledged = 0

  /** `reachable`: how many people of this clinic can be reached at all. */
  constructor(reachable: number) {
    this.#reachable = reachable
  }

  get findings(): readonly Finding[] {
    return this.#findings.list
  }

  get repeated(): number {
    return this.#findings.repeated
  }

  see(fact: Fact, atMs: number): void {
    switch (fact.kind) {
      case 'disturbed':
        this.#findings.disturbed(atMs, fact.untilMs)
        break
      case 'reported':
        this.#reported(fact, atMs)
        break
      case 'due-step':
        this.#dueStep(this.#find(fact.alert), atMs)
        break
      case 'rang':
        this.#rang(this.#find(fact.alert), fact.attempts, atMs)
        break
      case 'told-patient':
        this.#toldPatient(this.#find(fact.alert), atMs)
        break
      case 'took':
        this.#took(this.#find(fact.alert), fact, atMs)
        break
      case 'closed':
        this.#closed(this.#find(fact.alert), fact.seen, atMs)
        break
      default:
        this.#attempts.see(fact, atMs)
    }
  }

  /** The last word, when nothing happens any more: whatever is still open ended in silence. */
  end(atMs: number): void {
    for (const alert of this.#alerts.values()) {
      this.#callOwed(alert, atMs)
      if (alert.state !== 'closed') this.#add('silentEnds', alert, atMs, 'open, and nothing comes')
    }
  }

  #find(id: string): Watched {
    const found = this.#alerts.get(id)
    if (found === undefined) throw new Error(`Nobody reported the alert ${id}.`)
    return found
  }

  #promise({ disposition }: Pick<Watched, 'disposition'>): Promised {
    const found = this.#promises.get(disposition)
    if (found === undefined) throw new Error(`Nothing is promised for ${disposition}.`)
    return found
  }

  #add(broken: Finding['broken'], alert: Watched, atMs: number, words: string): void {
    this.#findings.add(broken, alert.id, atMs, words)
  }

  #callOwed(alert: Watched, atMs: number): void {
    if (alert.owes !== null) this.#add('lost', alert, atMs, `nobody was called: ${alert.owes}`)
    alert.owes = null
  }

  #beginRinging(alert: Watched, atMs: number): void {
    const { acknowledgeMs, goInMs } = this.#promise(alert)
    alert.state = 'ringing'
    alert.climbs = 0
    alert.dueMs = atMs + acknowledgeMs
    alert.goInMs = alert.wasToldToGoIn ? null : atMs + goInMs
    alert.owes = 'ring'
  }

  #reported(fact: Extract<Fact, { kind: 'reported' }>, atMs: number): void {
    const { visit, report, disposition, alert: id } = fact
    const open = this.#openOfVisit.get(visit)
    const known = this.#alerts.get(id)
    if (known === undefined) {
      const alert: Watched = {
        id,
        visit,
        openedMs: atMs,
        newest: report,
        disposition,
        state: 'ringing',
        takenBy: '',
        wasTaken: false,
        dueMs: 0,
        goInMs: null,
        wasToldToGoIn: false,
        climbs: 0,
        owes: null,
      }
      this.#alerts.set(id, alert)
      this.#openOfVisit.set(visit, alert)
      this.#beginRinging(alert, atMs)
      if (open !== undefined) this.#add('doubled', alert, atMs, `a second one beside ${open.id}`)
    } else {
      this.#joined(known, report, disposition, atMs)
    }
    if (this.#reports.has(report)) this.#findings.add('doubled', id, atMs, `${report} taken twice`)
    this.#reports.set(report, id)
  }

  #joined(alert: Watched, report: string, disposition: DispositionId, atMs: number): void {
    this.#callOwed(alert, atMs)
    if (alert.state === 'closed') {
      this.#add('staleWrites', alert, atMs, 'revived')
      return
    }
    alert.newest = report
    const isWorse = this.#promise({ disposition }).rank > this.#promise(alert).rank
    if (isWorse) alert.disposition = disposition
    if (!isWorse && atMs <= alert.openedMs + sameMs) {
      if (alert.state === 'taken') alert.owes = 'taker'
      return
    }
    if (alert.state === 'taken') {
      this.#beginRinging(alert, atMs)
      return
    }
    const { acknowledgeMs, goInMs } = this.#promise(alert)
    alert.owes = 'ring'
    alert.dueMs = Math.min(alert.dueMs, atMs + acknowledgeMs)
    if (alert.goInMs !== null) alert.goInMs = Math.min(alert.goInMs, atMs + goInMs)
  }

  #dueStep(alert: Watched, atMs: number): void {
    this.#callOwed(alert, atMs)
    if (alert.state === 'closed') {
      this.#add('staleWrites', alert, atMs, 'stepped when closed')
      return
    }
    if (atMs >= alert.dueMs) {
      this.#findings.onTime(alert.id, alert.dueMs, atMs, `${alert.state}: the step was due`)
      if (alert.state === 'taken') {
        this.#beginRinging(alert, atMs)
        return
      }
      alert.climbs += 1
      alert.dueMs = atMs + this.#promise(alert).acknowledgeMs
      alert.owes = 'climb'
    } else if (alert.goInMs === null || atMs < alert.goInMs) {
      this.#add('doubled', alert, atMs, 'a step that was not due')
    }
  }

  #rang(alert: Watched, attempts: readonly WrittenAttempt[], atMs: number): void {
    const { owes } = alert
    alert.owes = null
    if (alert.state === 'closed') this.#add('staleWrites', alert, atMs, 'rang when closed')
    else if (owes === null) this.#add('doubled', alert, atMs, 'rang without a cause')
    this.#attempts.written(alert.id, attempts, atMs)
    if (owes === 'taker' || alert.climbs < topClimbs) return
    const called = new Set(attempts.map(({ person }) => person))
    if (called.size < this.#reachable) this.#add('lateSteps', alert, atMs, 'not everyone is called')
    if (owes === 'climb' && !attempts.some(({ why }) => why === 'lead')) {
      this.#add('lateSteps', alert, atMs, 'the lead was not told')
    }
  }

  #toldPatient(alert: Watched, atMs: number): void {
    if (alert.goInMs === null || atMs < alert.goInMs || alert.state !== 'ringing') {
      this.#add('doubled', alert, atMs, 'the patient was told without a cause')
    }
    this.#findings.onTime(alert.id, alert.goInMs, atMs, 'the patient was to be told to go in')
    alert.goInMs = null
    alert.wasToldToGoIn = true
  }

  #took(alert: Watched, { by, over }: { by: string; over: boolean }, atMs: number): void {
    this.#callOwed(alert, atMs)
    if (alert.state === 'closed') {
      this.#add('staleWrites', alert, atMs, 'taken when closed')
      return
    }
    if (alert.state === 'taken') {
      if (by === alert.takenBy) return
      if (!over) this.#add('doubled', alert, atMs, `taken from ${alert.takenBy} unasked`)
    }
    this.#findings.onTime(alert.id, alert.dueMs, atMs, `${alert.state}: the step never came`)
    this.#findings.onTime(alert.id, alert.goInMs, atMs, 'the patient was not told to go in')
    this.#attempts.dropped(alert.id, atMs)
    if (!alert.wasTaken) this.acknowledged += 1
    alert.wasTaken = true
    alert.state = 'taken'
    alert.takenBy = by
    alert.goInMs = null
    alert.dueMs = atMs + this.#promise(alert).outcomeMs
  }

  #closed(alert: Watched, seen: string, atMs: number): void {
    this.#callOwed(alert, atMs)
    if (alert.state !== 'taken') this.#add('staleWrites', alert, atMs, `closed when ${alert.state}`)
    if (seen !== alert.newest) this.#add('lost', alert, atMs, `${alert.newest} closed unread`)
    this.#findings.onTime(alert.id, alert.dueMs, atMs, `${alert.state}: it never rang again`)
    this.#attempts.dropped(alert.id, atMs)
    alert.state = 'closed'
    if (this.#openOfVisit.get(alert.visit) === alert) this.#openOfVisit.delete(alert.visit)
  }
}

/** What must never happen. */
export type Broken = 'lost' | 'doubled' | 'silentEnds' | 'staleWrites' | 'lateSteps'

export type Finding = {
  readonly broken: Broken
  readonly alert: string
  readonly atMs: number
  readonly words: string
}

/** A step may be late by a beat and the way to the database and back. */
const slackMs = 1_500
const silenceMs = 60_000

/** Keeps what is found, and knows until when a failed machine excuses what is late. */
export class Findings {
  readonly list: Finding[] = []
  #excusedUntilMs = 0
  #disturbedMs = 0
  /** Sends repeated after a machine failed or an answer was not known: allowed, counted apart. */
  repeated = 0

  disturbed(atMs: number, untilMs: number): void {
    this.#disturbedMs = atMs
    this.#excusedUntilMs = Math.max(this.#excusedUntilMs, untilMs)
  }

  /** Whether a machine failed at or after this moment, or what failed before still excuses it. */
  isDisturbedSince(atMs: number): boolean {
    return this.#disturbedMs >= atMs || this.#excusedUntilMs >= atMs
  }

  add(broken: Broken, alert: string, atMs: number, words: string): void {
    this.list.push({ broken, alert, atMs, words })
  }

  /** Something that was due happened now, or was made needless now. A minute late is silence. */
  onTime(alert: string, dueMs: number | null, atMs: number, words: string): void {
    if (dueMs === null) return
    const lateMs = atMs - Math.max(dueMs, Math.min(this.#excusedUntilMs, atMs))
    if (atMs - dueMs <= slackMs || lateMs <= slackMs) return
    this.add(lateMs > silenceMs ? 'silentEnds' : 'lateSteps', alert, atMs, words)
  }
}

/** One way to ring someone after a commit, measured beside the others on one database with one durability. */
export type Contender = {
  readonly name: string
  /** Commits one report and resolves with the milliseconds from its commit to the first attempt. */
  readonly ring: () => Promise<number>
  /** Makes so many reminders due at once. They are sent beside the alerts, in a lane or queue of their own. */
  readonly remind: (count: number) => Promise<void>
  readonly reminded: () => number
  /** Milliseconds until another worker has what one took and died with; undefined when none had by `limitMs`. */
  readonly takeOver: (limitMs: number) => Promise<number | undefined>
  readonly stop: () => Promise<void>
}

export const pause = (durationMs: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, durationMs)
  })

/** Resolves with when it was called back, or with undefined after `limitMs`. */
export function within(limitMs: number, done: Promise<number>): Promise<number | undefined> {
  return Promise.race([done, pause(limitMs).then(() => undefined)])
}

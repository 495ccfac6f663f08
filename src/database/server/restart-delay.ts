const stepMs = 100
const longestMs = 2_000
const steadyAfterMs = 60_000

/**
 * How long to wait, in milliseconds, before a process that ended by itself is started again: not at all the first
 * time, then twice as long each time, and never so long that what is killed at random moments is away for 3 s.
 */
export function restartDelayMs(endsInARow: number): number {
  return endsInARow <= 1 ? 0 : Math.min(stepMs * 2 ** (endsInARow - 2), longestMs)
}

/** How many ends came in a row, after one more of a process that had run for so long: a steady one begins anew. */
export function endsInARow(before: number, ranMs: number): number {
  return ranMs > steadyAfterMs ? 1 : before + 1
}

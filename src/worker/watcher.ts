import type { DeadMan } from '#outside/dead-man/dead-man.ts'

/**
 * Calls the outside watcher after work that went well, at most every `everyMs`. Nobody waits for it: a watcher that is
 * slow or away must not slow what it watches. `reached` keeps that it was; it must not throw.
 */
export function watched(
  work: () => Promise<void>,
  deadMan: DeadMan | undefined,
  everyMs: number,
  reached: () => Promise<void>,
): () => Promise<void> {
  let calledMs = Number.NEGATIVE_INFINITY
  return async () => {
    await work()
    const nowMs = performance.now()
    if (deadMan === undefined || nowMs - calledMs < everyMs) return
    calledMs = nowMs
    void deadMan.call().then((there) => (there ? reached() : undefined))
  }
}

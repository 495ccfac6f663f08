import type { DeadMan } from './dead-man.ts'

const limitMs = 5_000

/** Calls the address that an outside watcher gave for this installation. */
export function deadManByUrl(url: string): DeadMan {
  return {
    async call() {
      try {
        const answer = await fetch(url, {
          redirect: 'manual',
          signal: AbortSignal.timeout(limitMs),
        })
        await answer.body?.cancel()
        return answer.ok
      } catch {
        return false
      }
    },
  }
}

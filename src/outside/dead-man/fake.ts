import type { DeadMan } from './dead-man.ts'

/** A watcher for stories: it counts. */
export function fakeDeadMan(): DeadMan & { readonly calls: () => number } {
  let calls = 0
  return {
    calls: () => calls,
    async call() {
      calls += 1
      return true
    },
  }
}

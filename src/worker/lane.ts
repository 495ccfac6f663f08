/** Work that is swept at every beat and at once when woken. Lanes do not wait for one another. */
export type Lane = { wake: () => void; stop: () => Promise<void> }

/**
 * Runs `sweep` again and again: at the latest `beatMs` after the last one ended, at once after `wake`.
 * A sweep that throws is reported to `failed` and tried again at the next beat; nothing ends a lane but `stop`.
 */
export function startLane(
  beatMs: number,
  sweep: () => Promise<void>,
  failed: (error: unknown) => void,
): Lane {
  let stopped = false
  let woken = false
  let rouse: () => void = () => undefined

  function rest(): Promise<void> {
    if (woken || stopped) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, beatMs)
      rouse = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  async function run(): Promise<void> {
    while (!stopped) {
      woken = false
      try {
        await sweep()
      } catch (error) {
        failed(error)
      }
      await rest()
    }
  }

  const running = run()
  return {
    wake() {
      woken = true
      rouse()
    },
    async stop() {
      stopped = true
      rouse()
      await running
    },
  }
}

import { listen } from '#database/listen.ts'

/** Says when something changed in a clinic. It carries no data: whoever hears it reads again. */
export type LiveChanges = {
  /** Calls `changed` at each change of the clinic, and `over` once when the server stops. Returns the end of it. */
  readonly subscribe: (clinicId: string, changed: () => void, over: () => void) => () => void
  readonly stop: () => Promise<void>
}

type Subscriber = {
  readonly clinicId: string
  readonly changed: () => void
  readonly over: () => void
}

/** One connection that listens for every open workbench of this process. */
export function liveChanges(databaseUrl: string): LiveChanges {
  const subscribers = new Set<Subscriber>()
  const listener = listen(databaseUrl, 'needlepoint_change', (clinicId) => {
    for (const subscriber of subscribers) {
      if (clinicId === undefined || clinicId === subscriber.clinicId) subscriber.changed()
    }
  })
  return {
    subscribe(clinicId, changed, over) {
      const subscriber = { clinicId, changed, over }
      subscribers.add(subscriber)
      return () => subscribers.delete(subscriber)
    },
    async stop() {
      for (const { over } of [...subscribers]) over()
      subscribers.clear()
      await listener.stop()
    },
  }
}

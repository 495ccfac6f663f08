import { signHeads } from '#clinic/audit/heads.ts'
import { sealWaiting } from '#clinic/audit/seal.ts'
import type { SigningKey } from '#clinic/audit/signing-key.ts'
import type { Installation } from '#clinic/installation.ts'
import { protocolShelf } from '#clinic/protocols/shelf.ts'
import { connect } from '#database/connection.ts'
import { listen } from '#database/listen.ts'
import type { Anchor } from '#outside/anchor/anchor.ts'
import type { DeadMan } from '#outside/dead-man/dead-man.ts'
import type { Outside } from '#outside/outside.ts'
import { alertSweep, keepBeat, messageSweep, rosterSweep, urgentMessageSweep } from './heartbeat.ts'
import { startLane } from './lane.ts'
import { watched } from './watcher.ts'

const alertBeatMs = 500
const messageBeatMs = 1_000
const auditBeatMs = 500
const headsBeatMs = 60_000
const rosterBeatMs = 60_000
const watcherEveryMs = 15_000

type LaneName = 'alerts' | 'urgent messages' | 'messages' | 'audit'

export type WorkerOptions = {
  url: string
  outside: Outside
  publicUrl: string
  /** Where the ends of the audit chains are said outside the database, and by which key. */
  heads: { anchor: Anchor; key: SigningKey }
  /** The outside watcher of the alert lane, where there is one. */
  deadMan?: DeadMan | undefined
  failed: (lane: LaneName, error: unknown) => void
}

/** Sends that go on while the lane beats; `ended` resolves when none is left. */
function sendsUnderWay(failed: (error: unknown) => void) {
  const running = new Set<Promise<void>>()
  return {
    async add(sends: readonly Promise<void>[]) {
      for (const send of sends) {
        const watched = send.catch(failed).finally(() => running.delete(watched))
        running.add(watched)
      }
    },
    async ended() {
      await Promise.all(running)
    },
  }
}

/**
 * The heartbeat: lanes with a pool each, so that an alert never waits behind a message or a seal, and a
 * listener that wakes what is due. Many workers may run against one database.
 */
export function startWorker({ url, outside, publicUrl, heads, deadMan, failed }: WorkerOptions): {
  stop: () => Promise<void>
} {
  const protocols = protocolShelf()
  const installation = (lane: LaneName, connections: number): Installation => ({
    db: connect({ url, name: `needlepoint worker ${lane}`, connections }),
    outside,
    publicUrl,
    protocols,
    origin: 'worker',
  })
  const alerts = installation('alerts', 6)
  const urgent = installation('urgent messages', 2)
  const messages = installation('messages', 4)
  const audit = installation('audit', 3)
  const underWay = sendsUnderWay((error) => failed('alerts', error))
  const alertLane = startLane(
    alertBeatMs,
    watched(
      () => alertSweep(alerts, underWay.add),
      deadMan,
      watcherEveryMs,
      () => keepBeat(messages, 'watcher').catch((error: unknown) => failed('alerts', error)),
    ),
    (error) => failed('alerts', error),
  )
  const urgentLane = startLane(
    messageBeatMs,
    () => urgentMessageSweep(urgent),
    (error) => failed('urgent messages', error),
  )
  const messageLane = startLane(
    messageBeatMs,
    () => messageSweep(messages),
    (error) => failed('messages', error),
  )
  const rosterLane = startLane(
    rosterBeatMs,
    () => rosterSweep(messages),
    (error) => failed('messages', error),
  )
  const auditLane = startLane(
    auditBeatMs,
    async () => {
      await sealWaiting(audit)
    },
    (error) => failed('audit', error),
  )
  const headsLane = startLane(
    headsBeatMs,
    async () => {
      await signHeads(audit, heads.anchor, heads.key)
    },
    (error) => failed('audit', error),
  )
  const listener = listen(url, 'needlepoint_due', () => {
    alertLane.wake()
    urgentLane.wake()
    messageLane.wake()
  })
  return {
    async stop() {
      await listener.stop()
      const lanes = [alertLane, urgentLane, messageLane, rosterLane, auditLane, headsLane]
      await Promise.all(lanes.map((lane) => lane.stop()))
      await underWay.ended()
      await Promise.all([alerts, urgent, messages, audit].map(({ db }) => db.destroy()))
    },
  }
}

import { pino } from 'pino'
import { Refusal } from '#database/server/refusal.ts'
import { deadManByUrl } from '#outside/dead-man/by-url.ts'
import { startWorker } from '#worker/worker.ts'
import { auditHeads } from './audit-heads.ts'
import { openKeyFile } from './key-file.ts'
import { outsideOf } from './outside.ts'
import { loadSettings, localAddress } from './settings.ts'
import { untilStopped } from './until-stopped.ts'

/** `needlepoint worker`: the heartbeat, until it is stopped. Needs DATABASE_URL. */
export async function run(): Promise<number> {
  const settings = loadSettings()
  if (settings.databaseUrl === undefined) throw new Refusal('The worker needs DATABASE_URL.')
  const log = pino({ name: 'worker' })
  const { anchor, keys } = await auditHeads(settings)
  const worker = startWorker({
    url: settings.databaseUrl,
    outside: outsideOf(settings, await openKeyFile(settings.keyFile)),
    publicUrl: settings.publicUrl ?? localAddress(settings),
    heads: { anchor, key: keys[0] },
    deadMan: settings.deadManUrl === undefined ? undefined : deadManByUrl(settings.deadManUrl),
    failed: (lane, error) =>
      log.error({ lane, reason: error instanceof Error ? error.name : 'unknown' }, 'sweep failed'),
  })
  await untilStopped()
  await worker.stop()
  return 0
}

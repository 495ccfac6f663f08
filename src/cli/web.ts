import { readFile } from 'node:fs/promises'
import { readiness } from '#clinic/health/readiness.ts'
import { makeIdentity } from '#clinic/identity/identity.ts'
import { protocolShelf } from '#clinic/protocols/shelf.ts'
import { connect } from '#database/connection.ts'
import { Refusal } from '#database/server/refusal.ts'
import { openDemoDoor } from '#web/demo/open.ts'
import { readFacts } from '#web/emergency-facts.ts'
import { webMetrics } from '#web/metrics.ts'
import { serve } from '#web/server.ts'
import { openKeyFile } from './key-file.ts'
import { outboxFolder, outsideOf } from './outside.ts'
import { loadSettings, localAddress, type Settings } from './settings.ts'
import { untilStopped } from './until-stopped.ts'

const refreshFactsMs = 60_000

async function readTls({ certificateFile, certificateKeyFile }: Settings) {
  if (certificateFile === undefined || certificateKeyFile === undefined) return undefined
  return {
    cert: await readFile(certificateFile, 'utf8'),
    key: await readFile(certificateKeyFile, 'utf8'),
  }
}

/** `needlepoint web`: the screens, until it is stopped. Needs DATABASE_URL. */
export async function run(): Promise<number> {
  const settings = loadSettings()
  if (settings.databaseUrl === undefined) throw new Refusal('The web server needs DATABASE_URL.')
  const db = connect({ url: settings.databaseUrl, name: 'needlepoint web', connections: 10 })
  const publicUrl = settings.publicUrl ?? localAddress(settings)
  const keys = await openKeyFile(settings.keyFile)
  const installation = {
    db,
    outside: outsideOf(settings, keys),
    publicUrl,
    protocols: protocolShelf(),
    origin: 'web',
  }
  let factsOf = await readFacts(installation)
  const refreshing = setInterval(() => {
    readFacts(installation).then(
      (fresh) => {
        factsOf = fresh
      },
      () => undefined,
    )
  }, refreshFactsMs)
  const metrics = webMetrics(installation)
  const serving = await serve({
    installation,
    identity: makeIdentity({ db, publicUrl, keys }),
    host: settings.host,
    port: settings.port,
    publicUrl: settings.publicUrl,
    trustProxy: settings.trustProxy,
    tls: await readTls(settings),
    emergencyFacts: (clinicId) => factsOf(clinicId),
    ready: () => readiness(installation),
    metrics: metrics.render,
    observe: metrics.observe,
    databaseUrl: settings.databaseUrl,
    outboxFolder: settings.smtpUrl === undefined ? outboxFolder(settings) : undefined,
    demoDoor: factsOf().demo ? () => openDemoDoor(installation) : undefined,
  })
  await untilStopped()
  clearInterval(refreshing)
  await serving.close()
  await db.destroy()
  return 0
}

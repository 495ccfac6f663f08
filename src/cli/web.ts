import { readFile } from 'node:fs/promises'
import { inClinic } from '#clinic/clinic.ts'
import { readiness } from '#clinic/health/readiness.ts'
import { makeIdentity } from '#clinic/identity/identity.ts'
import type { Installation } from '#clinic/installation.ts'
import { protocolShelf } from '#clinic/protocols/shelf.ts'
import { listClinics } from '#clinic/settings/read.ts'
import { connect } from '#database/connection.ts'
import { Refusal } from '#database/server/refusal.ts'
import { openDemoDoor } from '#web/demo/open.ts'
import type { EmergencyFacts } from '#web/facts.ts'
import { webMetrics } from '#web/metrics.ts'
import { serve } from '#web/server.ts'
import { openKeyFile } from './key-file.ts'
import { outboxFolder, outsideOf } from './outside.ts'
import { loadSettings, localAddress, type Settings } from './settings.ts'
import { untilStopped } from './until-stopped.ts'

const refreshFactsMs = 60_000

/** What every screen says even when the database is away; before a clinic exists only the emergency number is known. */
async function emergencyFacts(installation: Installation): Promise<EmergencyFacts> {
  const clinics = await listClinics(installation)
  const clinic = clinics.find((each) => !each.demo) ?? clinics[0]
  return {
    clinicName: clinic?.name ?? 'Needlepoint',
    clinicPhone: clinic?.telephone ?? '',
    emergencyNumber: clinic?.emergency_number ?? '911',
    ...(clinic && { timeZone: clinic.time_zone }),
    demo: clinic?.demo ?? false,
    draft: clinic === undefined || (await isUnsigned(installation, clinic.clinic_id)),
  }
}

/** Whether a clinic still works by the built-in protocol, which nobody of it has signed. */
const isUnsigned = (installation: Installation, clinicId: string): Promise<boolean> =>
  inClinic(installation, clinicId, async ({ protocolNumber }) => protocolNumber === null)

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
  const installation = { db, outside: outsideOf(settings), publicUrl, protocols: protocolShelf() }
  let facts = await emergencyFacts(installation)
  const refreshing = setInterval(() => {
    emergencyFacts(installation).then(
      (fresh) => {
        facts = fresh
      },
      () => undefined,
    )
  }, refreshFactsMs)
  const metrics = webMetrics(installation)
  const keys = await openKeyFile(settings.keyFile)
  const serving = await serve({
    installation,
    identity: makeIdentity({ db, publicUrl, keys }),
    host: settings.host,
    port: settings.port,
    publicUrl: settings.publicUrl,
    trustProxy: settings.trustProxy,
    tls: await readTls(settings),
    emergencyFacts: () => facts,
    ready: () => readiness(installation),
    metrics: metrics.render,
    observe: metrics.observe,
    databaseUrl: settings.databaseUrl,
    outboxFolder: settings.smtpUrl === undefined ? outboxFolder(settings) : undefined,
    demoDoor: facts.demo ? () => openDemoDoor(installation) : undefined,
  })
  await untilStopped()
  clearInterval(refreshing)
  await serving.close()
  await db.destroy()
  return 0
}

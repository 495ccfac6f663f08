import '../production.ts'

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startServer } from '#database/server/server.ts'
import { openClinic } from '../clinic.ts'
import { makeTemplate } from '../template.ts'
import { doseRows } from './dose.ts'
import { print, type Row } from './measure.ts'
import { queueRows } from './queues.ts'
import { rankRows } from './rank.ts'
import { saturatedRows } from './saturated.ts'
import { screeningRows } from './screening.ts'
import { screenRows } from './screens.ts'
import { triageRows } from './triage.ts'

/**
 * `npm run bench [-- --reminders 3000 --only-database]`: ratios against a floor or a peer, measured in this run. So many
 * reminders (up to a million) drain beside the alerts. Nothing here passes or fails.
 */
const { values } = parseArgs({
  options: {
    reminders: { type: 'string', default: '3000' },
    'only-database': { type: 'boolean', default: false },
  },
})
const rows: Row[] = values['only-database']
  ? []
  : [...(await triageRows()), ...(await screeningRows()), ...(await doseRows()), ...rankRows()]
const folder = await mkdtemp(join(tmpdir(), 'needlepoint-bench-'))
const server = await startServer(folder, { connectionsMax: 100 })
try {
  await makeTemplate(server.url)
  const story = await openClinic(server.url)
  const ownerUrl = Object.assign(new URL(server.url), { pathname: new URL(story.url).pathname })
  const reminders = Math.min(Number(values.reminders), 1_000_000)
  rows.push(
    ...(await queueRows(story, ownerUrl.toString(), reminders)),
    ...(await saturatedRows(story, ownerUrl.toString())),
    ...(await screenRows(story)),
  )
  await story.end()
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}
print(rows)

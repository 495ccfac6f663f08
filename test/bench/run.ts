import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '#database/server/server.ts'
import { openClinic } from '../clinic.ts'
import { makeTemplate } from '../template.ts'
import { doseRows } from './dose.ts'
import { print, type Row } from './measure.ts'
import { pagingRows } from './paging.ts'
import { rankRows } from './rank.ts'
import { screeningRows } from './screening.ts'
import { screenRows } from './screens.ts'
import { triageRows } from './triage.ts'

/** `npm run bench`: ratios against a floor or a peer, measured in this run. Nothing here passes or fails. */
const rows: Row[] = [
  ...(await triageRows()),
  ...(await screeningRows()),
  ...(await doseRows()),
  ...rankRows(),
]
const folder = await mkdtemp(join(tmpdir(), 'needlepoint-bench-'))
const server = await startServer(folder, { connectionsMax: 100 })
try {
  await makeTemplate(server.url)
  const story = await openClinic(server.url)
  rows.push(...(await pagingRows(story)), ...(await screenRows(story)))
  await story.end()
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}
print(rows)

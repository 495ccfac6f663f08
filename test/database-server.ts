import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { Refusal } from '#database/server/refusal.ts'
import { type DatabaseServer, startServer } from '#database/server/server.ts'
import { makeTemplate } from './template.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The one PostgreSQL of this run, its superuser's url; `inject('serverUrl')` in a test. */
    serverUrl: string
  }
}

const prefix = 'needlepoint-test-'

/** One real PostgreSQL for the whole run, in a folder of its own that goes with it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftovers()
  const folder = await mkdtemp(join(tmpdir(), prefix))
  const server = await startServer(folder, { connectionsMax: 200 })
  await makeTemplate(server.url)
  project.provide('serverUrl', server.url)
  return () => remove(server, folder)
}

/** A run that was killed leaves its server behind. */
async function removeLeftovers(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix))
  for (const folder of names.map((name) => join(tmpdir(), name))) {
    if (!(await readdir(folder)).includes('cluster')) continue
    try {
      await remove(await startServer(folder), folder)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
}

async function remove(server: DatabaseServer, folder: string): Promise<void> {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}

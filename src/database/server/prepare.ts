import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { serverAccount } from './account.ts'
import { binariesInPlace, copyBinaries, locateBinaries } from './binaries.ts'
import { clusterExists, createCluster, readPassword } from './cluster.ts'
import { clusterHome, copiesFolder } from './folders.ts'
import { stopOrphan } from './processes.ts'
import type { Programs } from './programs.ts'
import { Refusal } from './refusal.ts'

/** All that PostgreSQL needs on disk, with nothing of this cluster running. */
export type Prepared = {
  readonly folder: string
  readonly cluster: string
  readonly programs: Programs
  readonly password: string
}

/**
 * Makes what is missing in the data folder: programs that PostgreSQL's user can run, the cluster and its
 * password. Stops an orphan. The folder must be held by this process.
 */
export async function prepareServer(
  folder: string,
  notice: (sentence: string) => void,
): Promise<Prepared> {
  const located = await locateBinaries()
  const account = serverAccount(await clusterIn(folder))
  const cluster = join(await clusterHome(folder, account), 'cluster')
  const place = { cluster, passwordFile: join(folder, 'password') }
  const exists = await clusterExists(place)
  if (!exists) notice('Preparing the database…')
  const inPlace = account === undefined ? await binariesInPlace(located) : undefined
  const programs: Programs = {
    binaries: inPlace ?? (await copyBinaries(located, await copiesFolder(folder, account))),
    account,
  }
  if (exists) {
    await refuseForeign(cluster)
    await refuseOtherVersion(cluster, located.version)
    await stopOrphan(cluster, programs, () =>
      notice('A database server left running by an earlier start is stopped first.'),
    )
  } else {
    await createCluster(place, programs)
  }
  return { folder, cluster, programs, password: await readPassword(place) }
}

async function clusterIn(folder: string): Promise<string> {
  return join(await clusterHome(folder, undefined), 'cluster')
}

async function refuseForeign(cluster: string): Promise<void> {
  const ourUser = process.getuid?.()
  if (ourUser === undefined || ourUser === 0) return
  const { uid } = await stat(cluster)
  if (uid === ourUser) return
  throw new Refusal(
    `The database in ${cluster} belongs to another user (${uid}): start as that user or as root, or name another folder in NEEDLEPOINT_DATA.`,
  )
}

/** PostgreSQL reads only clusters of its own major version. */
async function refuseOtherVersion(cluster: string, version: string): Promise<void> {
  const [ours = ''] = version.split('.')
  const theirs = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim()
  if (ours === theirs) return
  throw new Refusal(
    `The database in ${cluster} was made by PostgreSQL ${theirs}, and this Needlepoint brings ${ours}: restore a backup into a new folder, or go back to the Needlepoint that made it.`,
  )
}

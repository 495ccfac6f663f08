import { randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Programs, runProgram } from './programs.ts'
import { Refusal } from './refusal.ts'

/** The superuser of the cluster, and the only role until migrations make others. */
export const superuser = 'needlepoint'

/** Where a cluster and its password are kept. */
export type ClusterPlace = { readonly cluster: string; readonly passwordFile: string }

/** What postgresql.conf says from the start; an administrator may change it there. */
const settings = [
  'fsync=on',
  'full_page_writes=on',
  'synchronous_commit=on',
  'max_connections=60',
  'shared_buffers=64MB',
  'jit=off',
  'timezone=UTC',
  'log_timezone=UTC',
]

/** Whether the cluster has been made. */
export async function clusterExists({ cluster }: ClusterPlace): Promise<boolean> {
  return stat(join(cluster, 'PG_VERSION')).then(
    () => true,
    () => false,
  )
}

/**
 * Makes the cluster: scram for every connection, checksums, UTF-8 sorted by code point on every machine,
 * and a random password. It appears under its name only when it is whole.
 */
export async function createCluster(place: ClusterPlace, programs: Programs): Promise<void> {
  const { cluster, passwordFile } = place
  const unfinished = `${cluster}.unfinished`
  const given = `${cluster}.password`
  const password = randomBytes(32).toString('base64url')
  await rm(unfinished, { recursive: true, force: true })
  await writeSecret(passwordFile, password)
  await writeSecret(given, password)
  await mkdir(unfinished, { mode: 0o700 })
  if (programs.account !== undefined) {
    const { uid, gid } = programs.account
    await chown(unfinished, uid, gid)
    await chown(given, uid, gid)
  }
  await runProgram(programs, 'initdb', [
    `--pgdata=${unfinished}`,
    `--username=${superuser}`,
    `--pwfile=${given}`,
    '--auth-local=scram-sha-256',
    '--auth-host=scram-sha-256',
    '--data-checksums',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...settings.flatMap((setting) => ['-c', setting]),
  ])
  await rm(given)
  await syncFolder(dirname(passwordFile))
  await rename(unfinished, cluster)
  await syncFolder(dirname(cluster))
}

/**
 * The cluster's password.
 *
 * @throws Refusal when the file is gone, since PostgreSQL keeps only a hash of it.
 */
export async function readPassword({ passwordFile }: ClusterPlace): Promise<string> {
  try {
    return (await readFile(passwordFile, 'utf8')).trim()
  } catch (error) {
    throw new Refusal(
      `The database's password cannot be read from ${passwordFile}: put the file back from a backup of the data folder.`,
      { cause: error },
    )
  }
}

/** Writes a file that only its owner can read, whole and on disk before it gets its name. */
async function writeSecret(path: string, text: string): Promise<void> {
  const unfinished = `${path}.unfinished`
  await rm(unfinished, { force: true })
  const file = await open(unfinished, 'wx', 0o600)
  await file.writeFile(`${text}\n`)
  await file.sync()
  await file.close()
  await chmod(unfinished, 0o600)
  await rename(unfinished, path)
}

/** A power cut must not undo a rename that acknowledged reports depend on. Windows cannot open folders. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path)
  await folder.sync().finally(() => folder.close())
}

import { createHash, randomUUID } from 'node:crypto'
import { chmod, lstat, mkdir, readdir, realpath, symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Account, canEnter, isRoot } from './account.ts'
import { Refusal } from './refusal.ts'

/** Where root keeps what PostgreSQL's unprivileged user must reach. */
const rootsFolder = '/var/lib/needlepoint'

/**
 * The data folder when NEEDLEPOINT_DATA names none: `data` in the project, or as root a folder of the
 * project's own under /var/lib, because a project under root's home is closed to PostgreSQL's user.
 */
export function defaultDataFolder(project: string): string {
  if (!isRoot()) return join(project, 'data')
  const hash = createHash('sha256').update(resolve(project)).digest('hex').slice(0, 16)
  return join(rootsFolder, hash)
}

/**
 * The data folder, made when missing. A new or empty one is closed to others; root's lets them through to
 * the cluster, which is closed itself. A folder in use keeps its permissions.
 *
 * @returns its real path.
 */
export async function openDataFolder(dataFolder: string): Promise<string> {
  try {
    if (resolve(dataFolder).startsWith(`${rootsFolder}/`)) await openRootsFolder()
    await mkdir(dataFolder, { recursive: true })
    const folder = await realpath(dataFolder)
    if ((await readdir(folder)).length === 0) await chmod(folder, isRoot() ? 0o711 : 0o700)
    return folder
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Refusal(
      `The data folder ${dataFolder} cannot be made or opened (${reason}): name another one in NEEDLEPOINT_DATA.`,
      { cause: error },
    )
  }
}

/**
 * The folder that holds the cluster: the data folder itself, or, where `account` cannot reach that because
 * a folder above it is closed, a place under /var/lib to which `elsewhere` in the data folder links.
 */
export async function clusterHome(folder: string, account: Account | undefined): Promise<string> {
  const link = join(folder, 'elsewhere')
  if (await isPresent(link)) return realpath(link)
  if (account === undefined || canEnter(folder, account)) return folder
  const elsewhere = join(rootsFolder, 'clusters', randomUUID())
  await openRootsFolder()
  await mkdir(elsewhere, { recursive: true })
  await chmod(join(elsewhere, '..'), 0o711)
  await chmod(elsewhere, 0o711)
  await symlink(elsewhere, link)
  return elsewhere
}

/** Where copies of PostgreSQL's programs go: as root one for the machine where that can be written, else the data folder. */
export async function copiesFolder(folder: string, account: Account | undefined): Promise<string> {
  if (account === undefined) return folder
  return openRootsFolder().then(
    () => rootsFolder,
    () => folder,
  )
}

async function openRootsFolder(): Promise<void> {
  await mkdir(rootsFolder, { recursive: true })
  await chmod(rootsFolder, 0o711)
}

async function isPresent(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

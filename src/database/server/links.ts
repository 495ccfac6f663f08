import { randomUUID } from 'node:crypto'
import { lstat, readFile, rename, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/**
 * Makes the library links that npm packages cannot carry and that the package's install script would have
 * made, from the list `pg-symlinks.json` in `native`. Each link appears whole or not at all, so two
 * processes may do it at once.
 *
 * @returns false when `native` cannot be written.
 */
export async function makeLinks(native: string): Promise<boolean> {
  for (const link of await readLinks(native)) {
    const path = join(native, '..', link.target)
    if (await exists(path)) continue
    const unfinished = `${path}.${randomUUID()}`
    try {
      await symlink(relative(dirname(link.target), link.source), unfinished)
      await rename(unfinished, path)
    } catch (error) {
      if (isNotWritable(error)) return false
      throw error
    }
  }
  return true
}

type Link = { readonly source: string; readonly target: string }

/** The links a package names, as paths from the folder that holds `native`; none where the platform has none. */
export async function readLinks(native: string): Promise<readonly Link[]> {
  try {
    const list: unknown = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8'))
    return Array.isArray(list) ? list.filter(isLink) : []
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

function isLink(value: unknown): value is Link {
  return (
    typeof value === 'object' &&
    value !== null &&
    'source' in value &&
    typeof value.source === 'string' &&
    'target' in value &&
    typeof value.target === 'string'
  )
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

function isNotWritable(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['EACCES', 'EPERM', 'EROFS'].includes(String(error.code))
  )
}

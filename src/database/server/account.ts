import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

/** The unprivileged user that runs PostgreSQL when we are root, because PostgreSQL refuses root. */
export type Account = { readonly name: string; readonly uid: number; readonly gid: number }

/** Whether this process is root (never on Windows). */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/**
 * Who runs PostgreSQL: undefined is ourselves. As root it is the owner of an existing `cluster`, so that
 * a user `postgres` installed later does not lock us out, else `postgres` or `nobody` of /etc/passwd.
 */
export function serverAccount(cluster: string): Account | undefined {
  if (!isRoot()) return undefined
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner !== undefined && owner.uid !== 0) {
    return { name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid }
  }
  const accounts = readAccounts()
  return (
    accounts.find((account) => account.name === 'postgres') ??
    accounts.find((account) => account.name === 'nobody') ?? {
      name: 'nobody',
      uid: 65534,
      gid: 65534,
    }
  )
}

/** Whether `account` can enter `folder`, tried rather than computed. */
export function canEnter(folder: string, account: Account): boolean {
  const { uid, gid } = account
  const tried = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], {
    uid,
    gid,
    cwd: '/',
    stdio: 'ignore',
  })
  return tried.status === 0
}

function readAccounts(): Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .flatMap(([name, , uid, gid]) =>
      name === undefined || name.startsWith('#') || uid === undefined || gid === undefined
        ? []
        : [{ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }],
    )
}

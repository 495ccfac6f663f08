import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Mail, Mailer } from './mailer.ts'

export type OutboxMail = Mail & { id: string; sentAt: string }

/** The demo's mailer: mail is kept in a folder of this machine and shown on the outbox screen. */
export function outboxMailer(folder: string): Mailer {
  return {
    async send(mail) {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        const sentAt = Temporal.Now.instant().toString()
        const id = `${sentAt.replaceAll(/[^0-9]/g, '')}-${crypto.randomUUID()}`
        const unfinished = join(folder, `${id}.part`)
        await writeFile(unfinished, JSON.stringify({ ...mail, id, sentAt }), { mode: 0o600 })
        await rename(unfinished, join(folder, `${id}.json`))
        return { kind: 'handed-over' }
      } catch (error) {
        return {
          kind: 'failed',
          reason: error instanceof Error ? error.name : 'unknown error',
          permanent: false,
        }
      }
    },
  }
}

/** The newest `limit` mails in the outbox folder, newest first; none when the folder is not there yet. */
export async function readOutbox(folder: string, limit: number): Promise<OutboxMail[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const newest = names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .reverse()
    .slice(0, limit)
  return Promise.all(
    newest.map(
      async (name): Promise<OutboxMail> => JSON.parse(await readFile(join(folder, name), 'utf8')),
    ),
  )
}

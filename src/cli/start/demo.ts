import { join } from 'node:path'
import { loadDemo } from '#clinic/demo/load.ts'
import { connect } from '#database/connection.ts'
import { outboxMailer } from '#outside/mail/outbox.ts'
import { localAddress, type Settings } from '../settings.ts'

/** Loads the demo clinic into the empty database at `url`; its mail goes to the outbox folder. */
export async function fillWithDemo(url: string, settings: Settings): Promise<void> {
  const db = connect({ url, name: 'needlepoint start', connections: 2 })
  try {
    await loadDemo({
      db,
      outside: { mail: outboxMailer(join(settings.dataFolder, 'outbox')) },
      publicUrl: settings.publicUrl ?? localAddress(settings),
    })
  } finally {
    await db.destroy()
  }
}

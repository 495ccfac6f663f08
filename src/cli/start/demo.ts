import { loadDemo } from '#clinic/demo/load.ts'
import { protocolShelf } from '#clinic/protocols/shelf.ts'
import { connect } from '#database/connection.ts'
import { outsideOf } from '../outside.ts'
import { localAddress, type Settings } from '../settings.ts'

/** Loads the demo clinic into the empty database at `url`. */
export async function fillWithDemo(url: string, settings: Settings): Promise<void> {
  const db = connect({ url, name: 'needlepoint start', connections: 2 })
  try {
    await loadDemo({
      db,
      outside: outsideOf(settings),
      publicUrl: settings.publicUrl ?? localAddress(settings),
      protocols: protocolShelf(),
      origin: 'command line',
    })
  } finally {
    await db.destroy()
  }
}

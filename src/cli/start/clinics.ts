import { protocolShelf } from '#clinic/protocols/shelf.ts'
import { listClinics } from '#clinic/settings/read.ts'
import { connect } from '#database/connection.ts'

/** What the database serves: a real clinic (perhaps beside a demo), nothing but the demo, or nothing yet. */
export type Serves = 'real' | 'demo' | 'nothing'

/** Asks the database at `url`, which must be migrated. */
export async function whatItServes(url: string): Promise<Serves> {
  const db = connect({ url, name: 'needlepoint start', connections: 2 })
  try {
    const clinics = await listClinics({ db, protocols: protocolShelf() })
    if (clinics.length === 0) return 'nothing'
    return clinics.some(({ demo }) => !demo) ? 'real' : 'demo'
  } finally {
    await db.destroy()
  }
}

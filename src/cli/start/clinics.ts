import { protocolShelf } from '#clinic/protocols/shelf.ts'
import { listClinics } from '#clinic/settings/read.ts'
import { isSetupBegun, issueSetup } from '#clinic/setup/link.ts'
import { connect, type Database } from '#database/connection.ts'

/** What the database serves: a real clinic, the demo, or nothing yet. */
export type Serves = 'real' | 'demo' | 'nothing'

async function withDatabase<Result>(
  url: string,
  work: (db: Database) => Promise<Result>,
): Promise<Result> {
  const db = connect({ url, name: 'needlepoint start', connections: 2 })
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}

/** Asks the database at `url`, which must be migrated; also whether a real clinic was once asked for. */
export function whatItServes(url: string): Promise<{ serves: Serves; setupBegun: boolean }> {
  return withDatabase(url, async (db) => {
    const clinics = await listClinics({ db, protocols: protocolShelf() })
    const real = clinics.some(({ demo }) => !demo)
    const serves = clinics.length === 0 ? 'nothing' : real ? 'real' : 'demo'
    return { serves, setupBegun: await isSetupBegun(db) }
  })
}

/** The token of a new one-time link that sets a real clinic up. */
export const newSetupToken = (url: string): Promise<string> => withDatabase(url, issueSetup)

import pg from 'pg'

/** What the database serves: a real clinic (perhaps beside a demo), nothing but the demo, or nothing yet. */
export type Serves = 'real' | 'demo' | 'nothing'

/** Asks the database at `url`, which must be migrated. */
export async function whatItServes(url: string): Promise<Serves> {
  const client = new pg.Client({ connectionString: url, application_name: 'needlepoint start' })
  await client.connect()
  try {
    const { rows } = await client.query<{ demo: boolean }>(
      'select distinct demo from needlepoint.clinic',
    )
    if (rows.length === 0) return 'nothing'
    return rows.some(({ demo }) => !demo) ? 'real' : 'demo'
  } finally {
    await client.end()
  }
}

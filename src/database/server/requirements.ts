import pg from 'pg'

/** What a server must be: `embedded` ones also keep checksums; a server of the user's may do without. */
export type ServerKind = 'embedded' | 'named'

const oldestVersion = 18

/**
 * What is wrong with the server at `url`, as one sentence, or undefined when reports are safe in it.
 * Throws when it cannot be reached.
 */
export async function serverTrouble(url: string, kind: ServerKind): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    const setting = async (name: string): Promise<string> => {
      const { rows } = await client.query<{ value: string }>(
        'select current_setting($1) as value',
        [name],
      )
      return rows[0]?.value ?? 'unknown'
    }
    const version = await setting('server_version_num')
    if (Number(version) < oldestVersion * 10_000) {
      return `The database server is PostgreSQL ${await setting('server_version')}; Needlepoint needs ${oldestVersion} or later.`
    }
    const mustNotBeOff =
      kind === 'embedded'
        ? ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums']
        : ['fsync', 'full_page_writes', 'synchronous_commit']
    for (const name of mustNotBeOff) {
      if ((await setting(name)) !== 'off') continue
      return `The database server runs with ${name} off, so a power cut could lose or spoil what a patient reported; turn it on and start again.`
    }
    return undefined
  } finally {
    await client.end()
  }
}

/** Makes the database `name` on the server at `url` when it is missing. */
export async function ensureDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

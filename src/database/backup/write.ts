import { migrationNames } from '../migrate.ts'
import { asBackup } from '../roles.ts'
import { writeBackupFile } from './backup-file.ts'
import { copyOut, openSnapshot, type Print } from './copy.ts'
import { endOfTable, type Head, type TableHead } from './format.ts'
import { copiedTables } from './tables.ts'

/**
 * Copies every table of the database at `url`, as it stands at one moment, into an encrypted file at `path`.
 * Writers are not held up. Returns what was copied.
 */
export async function writeBackup(url: string, path: string, recipient: string): Promise<Print[]> {
  const client = await openSnapshot(asBackup(url), 'needlepoint backup')
  const prints: Print[] = []
  const line = (value: Head | TableHead | Print | { tables: number }): Buffer =>
    Buffer.from(`${JSON.stringify(value)}\n`)

  async function* parts(): AsyncGenerator<Buffer> {
    const tables = await copiedTables(client)
    const at = Temporal.Now.instant().toString()
    yield line({ needlepointBackup: 1, at, migrations: await migrationNames() })
    for (const table of tables) {
      yield line({ table: table.name, columns: table.columns })
      const print = yield* copyOut(client, table)
      prints.push(print)
      yield Buffer.from(`${endOfTable}\n`)
      yield line(print)
    }
    yield line({ tables: tables.length })
  }

  try {
    await writeBackupFile(path, recipient, parts())
    return prints
  } finally {
    await client.end()
  }
}

import { readHeads } from '#clinic/audit/heads.ts'
import { verifyAll } from '#clinic/audit/verify-all.ts'
import { auditHeads } from './audit-heads.ts'
import { openOwnerDatabase } from './owner-database.ts'
import { loadSettings } from './settings.ts'

/**
 * `needlepoint audit verify`: recomputes the audit chain of every clinic and holds it against the heads said outside
 * the database. One line of JSON for each clinic; exit status 1 where a chain does not hold or a head cannot be believed.
 */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length !== 1 || args[0] !== 'verify') {
    process.stderr.write('needlepoint: the one thing to do is: audit verify\n')
    return 2
  }
  const settings = loadSettings()
  const { anchor, keys } = await auditHeads(settings)
  const { heads, brokenLines } = readHeads(await anchor.read(), keys)
  const database = await openOwnerDatabase(settings)
  try {
    const verified = await verifyAll(database.url, heads)
    for (const each of verified) process.stdout.write(`${JSON.stringify(each)}\n`)
    for (const line of brokenLines) {
      process.stdout.write(`${JSON.stringify({ brokenLine: line })}\n`)
    }
    return brokenLines.length > 0 || verified.some(({ faults }) => faults.length > 0) ? 1 : 0
  } finally {
    await database.close()
  }
}

import { createHash, sign, verify } from 'node:crypto'
import { sql } from 'kysely'
import { findClinics } from '#database/across-clinics.ts'
import type { Anchor } from '#outside/anchor/anchor.ts'
import { type Clinic, inClinic } from '../clinic.ts'
import type { Installation } from '../installation.ts'
import { chainEnd } from './seal.ts'
import type { SigningKey } from './signing-key.ts'

/** The end of a clinic's chain as it was said outside the database: what must still be found there. */
export type Head = {
  readonly clinicId: string
  readonly at: string
  position: number
  hash: string
}

type Said = Head & { readonly before: string; readonly key: number }

const hashOf = (line: string): string => createHash('sha256').update(line).digest('base64url')

/** What stands where the first line looks for the one before it. */
const nothingBefore = hashOf('')

const payload = (said: Said): string =>
  JSON.stringify([said.clinicId, said.at, said.position, said.hash, said.before, said.key])

/**
 * Signs the end of each clinic's chain that has moved since it was last said, and keeps it at `anchor`. Each line
 * holds the hash of the one before, so that none can be taken out of the middle; one worker at a time adds to them.
 * Returns how many were said.
 */
export async function signHeads(
  installation: Pick<Installation, 'db' | 'protocols'>,
  anchor: Anchor,
  key: SigningKey,
): Promise<number> {
  return installation.db.transaction().execute(async (db) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('audit heads', 0))`.execute(db)
    const lines = await anchor.read()
    const last = new Map(
      lines.flatMap((line) => readLine(line) ?? []).map((said) => [said.clinicId, said.position]),
    )
    let before = beforeNext(lines)
    let signed = 0
    for (const clinicId of await findClinics(installation.db)) {
      const said = await inClinic(installation, clinicId, (clinic) => headOf(clinic, before, key))
      if (said.position === 0 || last.get(clinicId) === said.position) continue
      const line = signedLine(said, key)
      await anchor.keep(line)
      before = hashOf(line)
      signed += 1
    }
    return signed
  })
}

function beforeNext(lines: readonly string[]): string {
  const last = lines.at(-1)
  return last === undefined ? nothingBefore : hashOf(last)
}

async function headOf(clinic: Clinic, before: string, { version }: SigningKey): Promise<Said> {
  const { position, hash } = await chainEnd(clinic)
  return {
    clinicId: clinic.clinicId,
    at: clinic.now.toString(),
    position,
    hash: Buffer.from(hash).toString('base64url'),
    before,
    key: version,
  }
}

function signedLine(said: Said, { privateKey }: SigningKey): string {
  const signature = sign(null, Buffer.from(payload(said)), privateKey).toString('base64url')
  return JSON.stringify({ ...said, signature })
}

function readLine(line: string): (Said & { signature: string }) | undefined {
  try {
    const said: unknown = JSON.parse(line)
    return isSaid(said) ? said : undefined
  } catch {
    return undefined
  }
}

function isSaid(value: unknown): value is Said & { signature: string } {
  if (typeof value !== 'object' || value === null) return false
  const said: Partial<Record<keyof (Said & { signature: string }), unknown>> = value
  return (
    [said.clinicId, said.at, said.hash, said.before, said.signature].every(
      (text) => typeof text === 'string',
    ) && [said.position, said.key].every(Number.isSafeInteger)
  )
}

/** The heads of a file that can be believed, and the numbers of the lines (1 for the first) that cannot. */
export type ReadHeads = { heads: Head[]; brokenLines: number[] }

/** Reads the lines of an anchor: each must carry a signature by one of `keys` and follow the line before it. */
export function readHeads(lines: readonly string[], keys: readonly SigningKey[]): ReadHeads {
  const heads: Head[] = []
  const brokenLines: number[] = []
  let before = nothingBefore
  for (const [index, line] of lines.entries()) {
    const said = readLine(line)
    const key = keys.find(({ version }) => version === said?.key)
    const holds =
      said !== undefined &&
      key !== undefined &&
      said.before === before &&
      verify(
        null,
        Buffer.from(payload(said)),
        key.publicKey,
        Buffer.from(said.signature, 'base64url'),
      )
    if (holds) heads.push(said)
    else brokenLines.push(index + 1)
    before = hashOf(line)
  }
  return { heads, brokenLines }
}

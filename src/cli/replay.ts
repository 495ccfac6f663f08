import { z } from 'zod'
import { inClinic } from '#clinic/clinic.ts'
import { protocolShelf } from '#clinic/protocols/shelf.ts'
import { findClinics } from '#database/across-clinics.ts'
import { connect } from '#database/connection.ts'
import { type Replayed, replay } from '#protocol/replay.ts'
import { finishedVisit, leftLying } from '#protocol/tpi/call-back.ts'
import { type Found, findDecision } from './replay/stored-decision.ts'

/**
 * `needlepoint replay ID`: the kept decision of a symptom report or a screening, decided again. Reads DATABASE_URL and
 * writes nothing there. One line of JSON; exit status 0 when it is the same byte for byte, 1 when not, 2 when there is
 * no such decision.
 */
export async function run([id, ...rest]: readonly string[]): Promise<number> {
  if (id === undefined || rest.length > 0 || !z.uuid().safeParse(id).success) {
    return refuse('replay takes the id of one symptom report or screening')
  }
  const url = process.env.DATABASE_URL
  if (url === undefined || url === '') return refuse('replay needs DATABASE_URL')
  const db = connect({ url, name: 'replay', connections: 1 })
  try {
    return answer(id, await findIn(await findClinics(db), id, { db, protocols: protocolShelf() }))
  } finally {
    await db.destroy()
  }
}

/** Asks one clinic after the other: an id is of one of them or of none. */
async function findIn(
  clinics: readonly string[],
  id: string,
  installation: Parameters<typeof inClinic>[0],
): Promise<Found> {
  for (const clinicId of clinics) {
    const found = await inClinic(installation, clinicId, (clinic) => findDecision(clinic, id))
    if (found.kind !== 'not-found') return found
  }
  return { kind: 'not-found' }
}

function answer(id: string, found: Found): number {
  if (found.kind === 'not-found') return refuse(`there is no decision ${id}`)
  if (found.kind === 'not-a-decision')
    return refuse(`${id} is a request to be called back: no rule decided it`)
  if (found.kind === 'unreadable')
    return refuse(`the input of ${id} cannot be read: ${found.problem}`)
  const replayed: Replayed =
    found.kind === 'unknown-version'
      ? found
      : replay(found.stored, { protocols: [found.protocol], floors: [finishedVisit, leftLying] })
  process.stdout.write(`${JSON.stringify({ id, ...replayed })}\n`)
  return replayed.kind === 'same' ? 0 : 1
}

function refuse(message: string): number {
  process.stderr.write(`needlepoint: ${message}\n`)
  return 2
}

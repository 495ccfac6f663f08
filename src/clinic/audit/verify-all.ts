import { findClinics } from '#database/across-clinics.ts'
import { connect } from '#database/connection.ts'
import { inClinic } from '../clinic.ts'
import { protocolShelf } from '../protocols/shelf.ts'
import type { Head } from './heads.ts'
import { type Verified, verifyChain } from './verify.ts'

/**
 * Verifies the chain of every clinic in the database at `url`, and of every clinic that a head outside still names:
 * one whose rows are all gone has heads that are gone too.
 */
export async function verifyAll(url: string, heads: readonly Head[]): Promise<Verified[]> {
  const db = connect({ url, name: 'needlepoint audit', connections: 1 })
  try {
    const named = heads.map(({ clinicId }) => clinicId)
    const clinics = [...new Set([...(await findClinics(db)), ...named])]
    const verified: Verified[] = []
    for (const clinicId of clinics) {
      verified.push(
        await inClinic({ db, protocols: protocolShelf() }, clinicId, (clinic) =>
          verifyChain(clinic.db, clinicId, heads),
        ),
      )
    }
    return verified
  } finally {
    await db.destroy()
  }
}

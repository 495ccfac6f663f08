import { type FoundRow, findDue } from '#database/across-clinics.ts'
import { record } from '../audit/record.ts'
import { type Clinic, inClinic } from '../clinic.ts'
import type { Installation } from '../installation.ts'

const leaseSeconds = 60
const triesMost = 12
const longestWaitSeconds = 3_600
const worker = { kind: 'system', process: 'record openings' } as const

type Letter = {
  readonly to: readonly string[]
  readonly clinicName: string
  readonly tries: number
}

/** Leases one opening; undefined when another worker has it. */
async function prepare(clinic: Clinic, openingId: string): Promise<Letter | undefined> {
  const leased = await clinic.db
    .updateTable('record_opening')
    .set((set) => ({
      tries: set('tries', '+', 1),
      next_try_at: clinic.now.add({ seconds: leaseSeconds }),
    }))
    .where('clinic_id', '=', clinic.clinicId)
    .where('opening_id', '=', openingId)
    .where('next_try_at', '<=', clinic.now)
    .returning('tries')
    .executeTakeFirst()
  if (leased === undefined) return undefined
  const leads = await clinic.db
    .selectFrom('staff_member as m')
    .innerJoin('clinic as c', 'c.clinic_id', 'm.clinic_id')
    .select(['m.email', 'c.name'])
    .where('m.clinic_id', '=', clinic.clinicId)
    .where('m.role', '=', 'clinic-lead')
    .where('m.ended_at', 'is', null)
    .execute()
  return {
    to: leads.flatMap(({ email }) => email ?? []),
    clinicName: leads[0]?.name ?? '',
    tries: leased.tries,
  }
}

async function tellOne(installation: Installation, { clinicId, id }: FoundRow): Promise<void> {
  const letter = await inClinic(installation, clinicId, (clinic) => prepare(clinic, id))
  if (letter === undefined) return
  let failure: string | undefined = letter.to.length === 0 ? 'no lead has an address' : undefined
  for (const to of letter.to) {
    const handed = await installation.outside.mail.send({
      to,
      subject: `${letter.clinicName}: a record was opened in need (Needlepoint)`,
      text: `Someone whose role does not reach a patient’s record has opened one, with a reason.\n\nRead who it was, and why:\n\n${installation.publicUrl}/workbench/records\n`,
    })
    if (handed.kind === 'failed') failure = handed.reason
  }
  await inClinic(installation, clinicId, (clinic) => keepResult(clinic, id, letter.tries, failure))
}

async function keepResult(
  clinic: Clinic,
  openingId: string,
  tries: number,
  failure: string | undefined,
): Promise<void> {
  const seconds = Math.min(15 * 2 ** tries, longestWaitSeconds)
  const again = tries >= triesMost ? null : clinic.now.add({ seconds })
  const kept = await clinic.db
    .updateTable('record_opening')
    .set(
      failure === undefined
        ? { next_try_at: null, told_at: clinic.now, failure: null }
        : { next_try_at: again, failure },
    )
    .where('clinic_id', '=', clinic.clinicId)
    .where('opening_id', '=', openingId)
    .where('tries', '=', tries)
    .returning('patient_id')
    .executeTakeFirst()
  if (kept === undefined) return
  await record(clinic, worker, {
    action: failure === undefined ? 'opening.told' : 'opening.not-told',
    patientId: kept.patient_id,
    detail: { opening: openingId, tries },
  })
}

/** Tells the leads of each clinic that a record was opened in need, a few at a time. Returns how many were looked at. */
export async function tellLeads(installation: Installation): Promise<number> {
  const due = await findDue(installation.db, 'record_opening', 20)
  const told = await Promise.allSettled(due.map((row) => tellOne(installation, row)))
  const failed = told.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
  return due.length
}

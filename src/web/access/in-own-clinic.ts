import { data } from 'react-router'
import { NotAllowed } from '#clinic/access/may-do.ts'
import { type Clinic, inClinic } from '#clinic/clinic.ts'
import type { Installation } from '#clinic/installation.ts'

/** Runs verbs of one clinic in one transaction; what is not allowed looks like what is not there. */
export async function inOwnClinic<Result>(
  installation: Installation,
  clinicId: string,
  work: (clinic: Clinic) => Promise<Result>,
): Promise<Result> {
  return inClinic(installation, clinicId, work).catch((error: unknown) => {
    throw error instanceof NotAllowed ? data(null, { status: 404 }) : error
  })
}

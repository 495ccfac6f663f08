import type { RouterContextProvider } from 'react-router'
import { signedInHere } from '#clinic/access/staff-sessions.ts'
import { inClinic } from '#clinic/clinic.ts'
import { personOf } from '#clinic/people/memberships.ts'
import { web } from '../context.ts'
import { deviceOf } from './device.ts'

type Asked = { readonly request: Request; readonly context: Readonly<RouterContextProvider> }

export type Colleague = { readonly staffId: string; readonly name: string }

/** Who has signed in on this device within the shift, most recent first; nobody on a device that is not known. */
export async function colleaguesHere(asked: Asked): Promise<Colleague[]> {
  const device = deviceOf(asked)
  if (device === undefined) return []
  const { installation } = asked.context.get(web)
  return inClinic(installation, device.clinicId, (clinic) => signedInHere(clinic, device.token))
}

/** The person behind one of them; undefined for anyone who has not signed in here. */
export async function colleagueHere(asked: Asked, staffId: string): Promise<string | undefined> {
  const device = deviceOf(asked)
  const here = await colleaguesHere(asked)
  if (device === undefined || !here.some((each) => each.staffId === staffId)) return undefined
  const { installation } = asked.context.get(web)
  return inClinic(installation, device.clinicId, (clinic) => personOf(clinic, staffId))
}

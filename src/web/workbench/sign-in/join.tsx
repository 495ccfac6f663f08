import { data, type RouterContextProvider, redirect } from 'react-router'
import { inClinic } from '#clinic/clinic.ts'
import { proofCookie, provenBy } from '#clinic/identity/proof.ts'
import {
  acceptInvitation,
  clinicOfInvitation,
  readInvitation,
} from '#clinic/people/accept-invitation.ts'
import { personOf } from '#clinic/people/memberships.ts'
import { beginWork } from '../../access/finish-sign-in.ts'
import { signInDoor, withCookies } from '../../access/sign-in-door.ts'
import { enterPath, findStaff } from '../../access/staff-session.ts'
import { web } from '../../context.ts'
import { Notice } from '../../look/severity.tsx'
import type { Route } from './+types/join.ts'
import { DoorPage, doorLinks } from './door-page.tsx'

export const handle = { script: true }

export const links: Route.LinksFunction = doorLinks

export const meta: Route.MetaFunction = () => [{ title: 'Invitation · Needlepoint' }]

export async function loader({ params, context }: Route.LoaderArgs) {
  signInDoor(context)
  const { installation } = context.get(web)
  const clinicId = clinicOfInvitation(params.token)
  const invitation =
    clinicId === undefined
      ? undefined
      : await inClinic(installation, clinicId, (clinic) => readInvitation(clinic, params.token))
  return data({ invitation }, { status: invitation === undefined ? 404 : 200 })
}

type Asked = { readonly request: Request; readonly context: Readonly<RouterContextProvider> }

/** Whoever this browser has proved to be: a moment ago, or by working here. */
async function provenUserId(asked: Asked): Promise<string | undefined> {
  const { identity } = signInDoor(asked.context)
  const proven = await provenBy(identity, asked.request.headers)
  if (proven !== undefined) return proven.userId
  const session = await findStaff(asked)
  if (session === undefined) return undefined
  const { installation } = asked.context.get(web)
  return inClinic(installation, session.clinicId, (clinic) =>
    personOf(clinic, session.actor.staffId),
  )
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { identity } = signInDoor(context)
  const clinicId = clinicOfInvitation(params.token)
  if (clinicId === undefined) throw data(null, { status: 404 })
  const userId = await provenUserId({ request, context })
  const accepted = await inClinic(context.get(web).installation, clinicId, (clinic) =>
    acceptInvitation(clinic, params.token, userId),
  )
  if (accepted.kind === 'sign-in-first') return redirect(enterPath)
  if (accepted.kind === 'ended') return data(null, { status: 410 })
  if (accepted.fresh) {
    const cookie = await proofCookie(identity, accepted.userId)
    return redirect('/workbench/enrol', { headers: withCookies([cookie]) })
  }
  const { actor } = accepted
  const cookies = await beginWork({ request, context }, { clinicId, actor }, 'password')
  return redirect('/workbench', { headers: withCookies(cookies) })
}

type Invitation = NonNullable<Route.ComponentProps['loaderData']['invitation']>

const whatNext: Readonly<Record<Invitation['knownAs'], string>> = {
  nobody: 'Next you choose what you sign in with. The link works once, so finish it now.',
  'member-here':
    'Next you enrol a passkey or a password anew. What you had before opens nothing from then on.',
  'person-elsewhere':
    'You have a sign-in already, from another clinic. Sign in with it first; then open this link again.',
}

/** Where a one-time link to the staff leads. */
export default function Join({ loaderData: { invitation } }: Route.ComponentProps) {
  if (invitation === undefined) return <Ended />
  return (
    <DoorPage clinic={invitation.clinicName}>
      <h1>Welcome, {invitation.name}</h1>
      <p className="lead">{invitation.clinicName} has put you on its staff.</p>
      <p>
        You sign in as <b>{invitation.email}</b>. {whatNext[invitation.knownAs]}
      </p>
      <form method="post">
        <p className="actions">
          <button className="button" type="submit">
            Accept the invitation
          </button>
          {invitation.knownAs === 'person-elsewhere' && <a href={enterPath}>Sign in first</a>}
        </p>
      </form>
    </DoorPage>
  )
}

function Ended() {
  return (
    <DoorPage>
      <h1>This link is not usable any more</h1>
      <Notice level="hold" title="It was used, it ran out, or it was never made." />
      <p>Ask an administrator of your clinic for a new one.</p>
      <p>
        <a href={enterPath}>To sign-in</a>
      </p>
    </DoorPage>
  )
}

import { web } from '../context.ts'
import { openDemoDoor } from '../demo/open.ts'
import { PatientPage } from '../look/patient-page.tsx'
import { RowButton, Rows } from '../look/rows.tsx'
import type { Route } from './+types/enter.ts'
import { roleWords } from './alerts/words.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Staff' }]

export async function loader({ context }: Route.LoaderArgs) {
  const { installation, local, facts } = context.get(web)
  const staff = local && facts.demo ? (await openDemoDoor(installation)).staff : []
  return { staff }
}

/** The staff door. Until sign-in comes, only a demo clinic can be entered, and only from its own computer. */
export default function Enter({ loaderData: { staff } }: Route.ComponentProps) {
  return (
    <PatientPage wrong="none">
      <h1>Staff</h1>
      {staff.length === 0 ? (
        <p className="lead">
          Sign-in for staff is not part of this version yet. Only the demo clinic can be entered,
          from the computer it runs on.
        </p>
      ) : (
        <>
          <p className="lead">Whom do you want to be? No password in the demo.</p>
          <form method="post" action="/demo/enter">
            <Rows>
              {staff.map(({ role, name }) => (
                <RowButton
                  key={role}
                  name="role"
                  value={role}
                  title={roleWords[role]}
                  detail={name}
                />
              ))}
            </Rows>
          </form>
        </>
      )}
      <p>
        <a href="/">To the start page</a>
      </p>
    </PatientPage>
  )
}

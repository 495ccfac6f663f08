import { Form } from 'react-router'
import type { OtherClinic } from './membership-data.ts'

/** For someone who works in several clinics: on to another one, in one press. */
export function ChangeClinic({ clinics }: { readonly clinics: readonly OtherClinic[] }) {
  return (
    <Form method="post" action="/workbench/clinic" reloadDocument>
      <p>Also your clinics:</p>
      {clinics.map(({ clinicId, name }) => (
        <p key={clinicId}>
          <button className="next" type="submit" name="clinic" value={clinicId}>
            {name}
          </button>
        </p>
      ))}
    </Form>
  )
}

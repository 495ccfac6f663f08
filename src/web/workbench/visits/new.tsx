import { data, Form, redirect } from 'react-router'
import { findPerson } from '#clinic/people/search.ts'
import { listClinicians } from '#clinic/people/staff.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { clinicToday } from '#clinic/visits/board.ts'
import { type RegisteredVisit, registerVisit } from '#clinic/visits/register.ts'
import { signedIn } from '../../access/staff-session.ts'
import { ErrorSummary, type FieldError } from '../../look/error-summary.tsx'
import { dayOf, isId, textOf, typedOf } from '../form.ts'
import { saying } from '../said.tsx'
import { birthText } from '../times.ts'
import type { Route } from './+types/new.ts'
import { type Duplicate, Duplicates } from './duplicates.tsx'
import { untouched } from './form-state.ts'
import { KnownPatient, PatientFields, VisitFields } from './new-visit-fields.tsx'
import { readNewVisit } from './read-new-visit.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'New visit · Needlepoint' }]

export async function loader({ request, context }: Route.LoaderArgs) {
  const { run } = await signedIn({ request, context })
  const asked = new URL(request.url).searchParams
  return run(async (clinic) => {
    const today = await clinicToday(clinic)
    const { time_zone: zone, language } = await clinicSettings(clinic)
    const clinicians = await listClinicians(clinic)
    const patientId = textOf(asked, 'patient')
    const person = isId(patientId) ? await findPerson(clinic, patientId) : undefined
    return {
      zone,
      language,
      zones: Intl.supportedValuesOf('timeZone'),
      clinicians: clinicians.map((member) => ({ id: member.staff_id, name: member.name })),
      day: (dayOf(textOf(asked, 'day')) ?? today).toString(),
      person: person && {
        patientId,
        name: person.name,
        birth: birthText(person.birth_date, today),
      },
    }
  })
}

type Refused = {
  readonly errors: readonly FieldError[]
  readonly duplicates: readonly Duplicate[]
}

function refusalOf(result: Exclude<RegisteredVisit, { kind: 'registered' }>): Refused {
  if (result.kind === 'in-the-past') {
    return { errors: [{ name: 'day', message: 'This day has passed.' }], duplicates: [] }
  }
  if (result.kind === 'unknown-patient') {
    const message = 'This patient is not known here. Register a new one.'
    return { errors: [{ name: 'name', message }], duplicates: [] }
  }
  const duplicates = result.duplicates.map(({ patientId, name, birthDate, because }) => ({
    patientId,
    name,
    birth: birthDate.toLocaleString('en-US', { dateStyle: 'medium' }),
    because: because.map((word) => word.replace('-', ' ')).join(', '),
  }))
  return { errors: [], duplicates }
}

export async function action({ request, context }: Route.ActionArgs) {
  const { actor, run } = await signedIn({ request, context })
  const form = await request.formData()
  const result = await run(async (clinic) => {
    const { time_zone: zone } = await clinicSettings(clinic)
    const clinicians = await listClinicians(clinic)
    const clinicianIds = clinicians.map((member) => member.staff_id)
    const read = readNewVisit(form, { clinicianIds, zone, now: clinic.now })
    if (read.kind === 'wrong') return { refused: { errors: read.errors, duplicates: [] } }
    const asNew = textOf(form, 'as-new') === 'yes'
    const registered = await registerVisit(clinic, actor, read.who, read.visit, asNew)
    if (registered.kind !== 'registered') return { refused: refusalOf(registered) }
    return { visitId: registered.visitId }
  })
  if (result.refused === undefined) {
    return redirect(saying(`/workbench/visits/${result.visitId}`, 'registered'))
  }
  return data({ ...result.refused, typed: typedOf(form) }, { status: 422 })
}

/** Registers a visit for a new patient or one the clinic knows; whoever may be the same person is shown first. */
export default function NewVisit({ loaderData, actionData }: Route.ComponentProps) {
  const { person, ...choices } = loaderData
  const form = actionData ?? untouched
  const duplicates = actionData?.duplicates ?? []
  return (
    <>
      <h1>New visit</h1>
      <ErrorSummary errors={form.errors} />
      <Form method="post">
        <EnterKey />
        <Duplicates duplicates={duplicates} />
        {person === undefined ? (
          <PatientFields form={form} {...choices} />
        ) : (
          <KnownPatient {...person} />
        )}
        <VisitFields form={form} {...choices} />
        <p className="actions">
          <button className="button" type="submit">
            Register the visit
          </button>
          <a className="button quiet" href={`/workbench?day=${choices.day}`}>
            Back to the board
          </a>
        </p>
      </Form>
    </>
  )
}

/** Enter presses a form's first button, and that must never be the one that chooses a patient. */
function EnterKey() {
  return (
    <button className="aside" type="submit" tabIndex={-1} aria-hidden="true">
      Register the visit
    </button>
  )
}

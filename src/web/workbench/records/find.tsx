import { data, Form, redirect } from 'react-router'
import { mayDo } from '#clinic/access/may-do.ts'
import { openInNeed, reasonCharactersLeast, recentOpenings } from '#clinic/records/open-in-need.ts'
import { findByNameAndBirth } from '#clinic/records/person.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { type SignedIn, signedIn } from '../../access/staff-session.ts'
import { DateField } from '../../look/date-field.tsx'
import { dateOf, datePartsOf } from '../../look/date-parts.ts'
import { ErrorSummary, type FieldError } from '../../look/error-summary.tsx'
import { Field, TextField } from '../../look/field.tsx'
import { Notice } from '../../look/severity.tsx'
import { textOf, typedOf } from '../form.ts'
import { whenText } from '../times.ts'
import { errorAt } from '../visits/form-state.ts'
import type { Route } from './+types/find.ts'
import { Openings } from './openings.tsx'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'Records · Needlepoint' }]

export async function loader({ request, context }: Route.LoaderArgs) {
  const { actor, run } = await signedIn({ request, context })
  return run(async (clinic) => {
    const { time_zone: zone } = await clinicSettings(clinic)
    const openings = mayDo(actor, 'record.readers') ? await recentOpenings(clinic) : []
    return {
      inNeed: mayDo(actor, 'record.open-in-need'),
      openings: openings.map(({ at, ...opening }) => ({
        ...opening,
        at: whenText(at, zone, clinic.now),
      })),
    }
  })
}

const trouble = (name: string, message: string): readonly FieldError[] => [{ name, message }]

type Found = { readonly errors: readonly FieldError[] } | { readonly patientId: string }

/** Name and date of birth together, or nobody: there is no list to walk through. */
async function find({ actor, run }: SignedIn, form: FormData): Promise<Found> {
  const name = textOf(form, 'name')
  const birthDate = dateOf(datePartsOf(form, 'birth'))
  const inNeed = mayDo(actor, 'record.open-in-need')
  const reason = textOf(form, 'reason')
  if (name === '') return { errors: trouble('name', 'Write the whole name.') }
  if (birthDate === undefined) {
    return { errors: trouble('birth', 'Write the date of birth, with four digits of the year.') }
  }
  if (inNeed && reason.length < reasonCharactersLeast) {
    return { errors: trouble('reason', 'Write why you need it, in a sentence.') }
  }
  const found = await run((clinic) => findByNameAndBirth(clinic, actor, { name, birthDate }))
  const [patientId] = found
  if (patientId === undefined || found.length > 1) {
    const message =
      found.length > 1
        ? 'Two patients have this name and date of birth. Ask the front desk.'
        : 'Nobody has this name and this date of birth. Look at the spelling.'
    return { errors: trouble('name', message) }
  }
  if (inNeed) await run((clinic) => openInNeed(clinic, actor, patientId, reason))
  return { patientId }
}

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await signedIn({ request, context })
  const form = await request.formData()
  const found = await find(staff, form)
  if ('errors' in found) {
    const birth = datePartsOf(form, 'birth')
    return data({ errors: found.errors, typed: typedOf(form), birth }, { status: 422 })
  }
  const record = `/workbench/records/${found.patientId}`
  return redirect(mayDo(staff.actor, 'record.read') ? record : `${record}/in-need`)
}

/** Finds one record by the whole name and the date of birth; for some only in need, with a reason. */
export default function FindRecord({ loaderData, actionData }: Route.ComponentProps) {
  const { inNeed, openings } = loaderData
  const form = { errors: actionData?.errors ?? [], typed: actionData?.typed ?? {} }
  return (
    <>
      <h1>{inNeed ? 'Open a record in need' : 'Records'}</h1>
      <ErrorSummary errors={form.errors} />
      {inNeed ? (
        <Notice level="hold" title="Your role does not reach patients’ records">
          <p>
            Where someone needs it now, you can open one for 15 minutes, to read. Your reason is
            kept, and the clinic lead is told at once.
          </p>
        </Notice>
      ) : (
        <p className="lead">
          A patient asks who saw their record, wants a copy, a correction, or to be forgotten.
        </p>
      )}
      <Form method="post" noValidate>
        <Field
          name="name"
          label="Whole name"
          autoComplete="off"
          error={errorAt(form, 'name')}
          defaultValue={form.typed.name}
        />
        <DateField
          name="birth"
          label="Date of birth"
          error={errorAt(form, 'birth')}
          {...(actionData?.birth !== undefined && { value: actionData.birth })}
        />
        {inNeed && (
          <TextField
            name="reason"
            label="Why you need it"
            hint="The clinic lead reads it, and so can the patient."
            rows={3}
            error={errorAt(form, 'reason')}
            defaultValue={form.typed.reason}
          />
        )}
        <p className="actions">
          <button className={inNeed ? 'button stop' : 'button'} type="submit">
            {inNeed ? 'Open it for 15 minutes' : 'Find the record'}
          </button>
        </p>
      </Form>
      {!inNeed && <Openings openings={openings} />}
    </>
  )
}

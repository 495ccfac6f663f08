import { data, redirect } from 'react-router'
import type { NewSettings } from '#clinic/settings/change.ts'
import { keepDraft } from '#clinic/setup/link.ts'
import { signInDoor } from '../access/sign-in-door.ts'
import { ErrorSummary } from '../look/error-summary.tsx'
import { Field } from '../look/field.tsx'
import { typedOf } from '../workbench/form.ts'
import { ClinicFields } from '../workbench/settings/clinic-fields.tsx'
import { HoursFields } from '../workbench/settings/hours-fields.tsx'
import { readSettings, troubleSentence } from '../workbench/settings/read-settings.ts'
import { DoorPage } from '../workbench/sign-in/door-page.tsx'
import { errorAt } from '../workbench/visits/form-state.ts'
import type { Route } from './+types/clinic.ts'
import { openSetup } from './open-setup.ts'
import { Step } from './step.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Set up the clinic · Needlepoint' }]

const workday = [['08:00', '17:00']] as const

/** What stands in the form at first: the numbers of the United States, and this machine's zone where it has one. */
const atFirst = (zones: readonly string[]): NewSettings => ({
  name: '',
  telephone: '',
  address: '',
  emergencyNumber: '911',
  crisisNumber: '988',
  poisonNumber: '1-800-222-1222',
  language: 'en',
  timeZone: zones.find((zone) => zone === Temporal.Now.timeZoneId()) ?? '',
  openingHours: { 1: workday, 2: workday, 3: workday, 4: workday, 5: workday },
})

export async function loader({ params, context }: Route.LoaderArgs) {
  const { draft } = await openSetup({ params, context })
  const zones = Intl.supportedValuesOf('timeZone')
  return { settings: draft ?? atFirst(zones), zones }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  await openSetup({ params, context })
  const form = await request.formData()
  const kept = await keepDraft(signInDoor(context).db, params.token, readSettings(form))
  if (kept.kind === 'kept') return redirect(`/setup/${params.token}/administrator`)
  return data({ errors: kept.troubles.map(troubleSentence), typed: typedOf(form) }, 422)
}

/** The first of three screens: what every patient's screen says of the clinic. */
export default function SetupClinic({ loaderData, actionData }: Route.ComponentProps) {
  const { settings, zones } = loaderData
  const form = { errors: actionData?.errors ?? [], typed: actionData?.typed ?? {} }
  return (
    <DoorPage clinic="New clinic" wide>
      <Step at={1} />
      <h1>Set up the clinic</h1>
      <p className="lead">All of it can be changed later, under Clinic settings.</p>
      <ErrorSummary errors={form.errors} />
      <form method="post" noValidate>
        <ClinicFields form={form} settings={settings} />
        <section className="form-part">
          <h2>Time zone</h2>
          <Field
            name="timeZone"
            label="Time zone of the clinic"
            list="zones"
            autoComplete="off"
            error={errorAt(form, 'timeZone')}
            defaultValue={form.typed.timeZone ?? settings.timeZone}
          />
          <datalist id="zones">
            {zones.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
        </section>
        <HoursFields form={form} hours={settings.openingHours} />
        <p className="actions">
          <button className="button" type="submit">
            Go on
          </button>
        </p>
      </form>
    </DoorPage>
  )
}

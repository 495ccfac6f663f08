import { data, Form, redirect } from 'react-router'
import { mayDo } from '#clinic/access/may-do.ts'
import { changeable } from '#clinic/settings/change.ts'
import { listHolidays } from '#clinic/settings/holidays.ts'
import { clinicSettings } from '#clinic/settings/read.ts'
import { clinicToday } from '#clinic/visits/board.ts'
import { signedIn } from '../../access/staff-session.ts'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { found, textOf, typedOf } from '../form.ts'
import { Said, saying } from '../said.tsx'
import { longDayText } from '../times.ts'
import type { Route } from './+types/settings.ts'
import { ClinicFields, ZoneField } from './clinic-fields.tsx'
import { Holidays } from './holidays.tsx'
import { HoursFields } from './hours-fields.tsx'
import { SettingsFacts } from './settings-facts.tsx'
import { settingsIntents } from './settings-intents.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'Clinic settings · Needlepoint' }]

export async function loader({ request, context }: Route.LoaderArgs) {
  const { actor, run } = await signedIn({ request, context })
  return run(async (clinic) => {
    const today = await clinicToday(clinic)
    const holidays = await listHolidays(clinic)
    return {
      mayChange: mayDo(actor, 'settings.change'),
      settings: changeable(await clinicSettings(clinic)),
      zones: Intl.supportedValuesOf('timeZone'),
      today: today.toString(),
      holidays: holidays.map(({ day, name }) => ({
        day: day.toString(),
        dayText: longDayText(day, today),
        name,
      })),
    }
  })
}

export async function action({ request, context }: Route.ActionArgs) {
  const { actor, run } = await signedIn({ request, context })
  const form = await request.formData()
  const intent = found(settingsIntents.get(textOf(form, 'intent')))
  const outcome = await run((clinic) => intent(clinic, actor, form))
  if (outcome.kind === 'done') return redirect(saying('/workbench/settings', outcome.word))
  return data({ errors: outcome.errors, typed: typedOf(form) }, { status: 422 })
}

/** The clinic's own facts: what patients read of it, when it is open, and when it is not. */
export default function Settings({ loaderData, actionData }: Route.ComponentProps) {
  const { mayChange, settings, zones, holidays, today } = loaderData
  const form = { errors: actionData?.errors ?? [], typed: actionData?.typed ?? {} }
  return (
    <>
      <h1>Clinic settings</h1>
      <Said />
      <ErrorSummary errors={form.errors} />
      {mayChange ? (
        <Form method="post" noValidate>
          <ClinicFields form={form} settings={settings} />
          <HoursFields form={form} hours={settings.openingHours} />
          <ZoneField form={form} settings={settings} zones={zones} />
          <p className="actions">
            <button className="button" type="submit" name="intent" value="save">
              Save the settings
            </button>
          </p>
        </Form>
      ) : (
        <SettingsFacts settings={settings} />
      )}
      <Holidays form={form} holidays={holidays} today={today} mayChange={mayChange} />
    </>
  )
}

import { data, Form, redirect } from 'react-router'
import { clinicToday } from '#clinic/visits/board.ts'
import { signedIn } from '../../access/staff-session.ts'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { fieldId } from '../../look/field.tsx'
import { typedOf } from '../form.ts'
import { saying } from '../said.tsx'
import { errorAt } from '../visits/form-state.ts'
import type { Route } from './+types/weekly.ts'
import { NameAndTier, type PlanFieldsProps, SaveButtons } from './plan-fields.tsx'
import { clinicianChoices, keepPlan, readWeekly } from './plan-form.ts'
import { patternDays, weekdayWords } from './plan-words.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'Plan a weekly pattern · Needlepoint' }]

export async function loader({ request, context }: Route.LoaderArgs) {
  const { run } = await signedIn({ request, context })
  return run(async (clinic) => ({
    today: (await clinicToday(clinic)).toString(),
    clinicians: await clinicianChoices(clinic),
  }))
}

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await signedIn({ request, context })
  const form = await request.formData()
  const outcome = await staff.run((clinic) => keepPlan(clinic, staff.actor, form, readWeekly))
  if (outcome.kind === 'saved') return redirect(saying('/workbench/on-call', 'plan-saved'))
  return data({ ...outcome, typed: typedOf(form) }, 422)
}

/** The same people at the same hours of each week. */
export default function WeeklyScreen({ loaderData, actionData }: Route.ComponentProps) {
  const form = { errors: actionData?.errors ?? [], typed: actionData?.typed ?? {} }
  return (
    <>
      <h1>Plan a weekly pattern</h1>
      <ErrorSummary errors={form.errors} />
      <p>
        An hour that ends at or before it begins ends on the day after. 08:00 to 08:00 is a day.
      </p>
      <Form method="post" noValidate>
        <NameAndTier form={form} />
        <section className="form-part">
          <h2>Hours</h2>
          {patternDays.map((day) => (
            <DayHours key={day} day={day} form={form} {...loaderData} />
          ))}
        </section>
        <SaveButtons mayKeep={actionData?.mayKeep === true} />
      </Form>
    </>
  )
}

type DayHoursProps = PlanFieldsProps & { readonly day: (typeof patternDays)[number] }

const isWeekday = (day: string): day is `${keyof typeof weekdayWords}` =>
  Object.hasOwn(weekdayWords, day)

function DayHours({ day, form, clinicians }: DayHoursProps) {
  const label = isWeekday(day) ? weekdayWords[day] : 'Holidays, instead of their weekday'
  const error = errorAt(form, `who-${day}`) ?? errorAt(form, `from-${day}`)
  const time = (part: 'from' | 'to', words: string) => (
    <input
      type="time"
      name={`${part}-${day}`}
      id={part === 'from' ? fieldId(`from-${day}`) : undefined}
      aria-label={`${label} ${words}`}
      defaultValue={form.typed[`${part}-${day}`] ?? '08:00'}
    />
  )
  return (
    <fieldset className="day-hours">
      <legend>{label}</legend>
      {error !== undefined && <p className="error">{error}</p>}
      <span>
        {time('from', 'from')} to {time('to', 'to')}
      </span>
      <select
        name={`who-${day}`}
        id={fieldId(`who-${day}`)}
        aria-label={`${label}: who`}
        defaultValue={form.typed[`who-${day}`] ?? ''}
      >
        <option value="">Nobody by this plan</option>
        {clinicians.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </fieldset>
  )
}

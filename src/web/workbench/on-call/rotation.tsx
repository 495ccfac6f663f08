import { data, Form, redirect } from 'react-router'
import { clinicToday } from '#clinic/visits/board.ts'
import { signedIn } from '../../access/staff-session.ts'
import { Choice } from '../../look/choice.tsx'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { Field } from '../../look/field.tsx'
import { typedOf } from '../form.ts'
import { Pick } from '../pick.tsx'
import { saying } from '../said.tsx'
import { errorAt } from '../visits/form-state.ts'
import type { Route } from './+types/rotation.ts'
import { NameAndTier, type PlanFieldsProps, SaveButtons } from './plan-fields.tsx'
import { clinicianChoices, keepPlan, readRotation } from './plan-form.ts'
import { stepsMost, weekdayWords } from './plan-words.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'Plan a rotation · Needlepoint' }]

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
  const outcome = await staff.run((clinic) => keepPlan(clinic, staff.actor, form, readRotation))
  if (outcome.kind === 'saved') return redirect(saying('/workbench/on-call', 'plan-saved'))
  return data({ ...outcome, typed: typedOf(form) }, 422)
}

/** People in turn, with a handover. */
export default function RotationScreen({ loaderData, actionData }: Route.ComponentProps) {
  const form = { errors: actionData?.errors ?? [], typed: actionData?.typed ?? {} }
  return (
    <>
      <h1>Plan a rotation</h1>
      <ErrorSummary errors={form.errors} />
      <Form method="post" noValidate>
        <NameAndTier form={form} />
        <Turns form={form} {...loaderData} />
        <Handover form={form} {...loaderData} />
        <SaveButtons mayKeep={actionData?.mayKeep === true} />
      </Form>
    </>
  )
}

function Turns({ form, clinicians }: PlanFieldsProps) {
  return (
    <section className="form-part">
      <h2>In turn</h2>
      {Array.from({ length: stepsMost }, (_, at) => at + 1).map((turn) => (
        <div className="two" key={turn}>
          <Pick
            name={`turn-${turn}`}
            label={`Turn ${turn}`}
            options={clinicians}
            optional={turn > 1}
            empty={turn === 1 ? 'Choose' : 'Nobody more'}
            error={errorAt(form, `turn-${turn}`)}
            chosen={form.typed[`turn-${turn}`]}
          />
          <Pick
            name={`with-${turn}`}
            label={`Together with, turn ${turn}`}
            options={clinicians}
            optional
            empty="Alone"
            chosen={form.typed[`with-${turn}`]}
          />
        </div>
      ))}
    </section>
  )
}

const weekdays = Object.entries(weekdayWords).map(([value, label]) => ({ value, label }))

function Handover({ form, today }: PlanFieldsProps) {
  const { typed } = form
  return (
    <section className="form-part">
      <h2>Handover</h2>
      <Choice
        name="every"
        label="How often"
        layout="row"
        options={[
          { value: 'week', label: 'Every week' },
          { value: 'day', label: 'Every day' },
        ]}
        chosen={[typed.every === 'day' ? 'day' : 'week']}
      />
      <div className="two">
        <Pick
          name="weekday"
          label="On"
          hint="Of a weekly rotation."
          options={weekdays}
          chosen={typed.weekday ?? '1'}
        />
        <Field
          name="at"
          label="At"
          type="time"
          error={errorAt(form, 'at')}
          defaultValue={typed.at ?? '08:00'}
        />
      </div>
      <Field
        name="from"
        label="Turn 1 begins with the handover on or after"
        type="date"
        defaultValue={typed.from ?? today}
      />
    </section>
  )
}

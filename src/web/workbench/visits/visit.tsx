import { data, redirect } from 'react-router'
import { noteReading } from '#clinic/audit/reading.ts'
import { findVisitRow } from '#clinic/visits/board.ts'
import { signedIn } from '../../access/staff-session.ts'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { HandoutLinks } from '../../look/handout-links.tsx'
import { drawingData } from '../drawing/drawing-data.ts'
import { DrawingSection } from '../drawing/drawing-section.tsx'
import { found, idOf, textOf, typedOf } from '../form.ts'
import { Said, saying } from '../said.tsx'
import type { Route } from './+types/visit.ts'
import { ChangeForms } from './change-forms.tsx'
import { NextOfVisit } from './next-step.tsx'
import { ReviewSection } from './review.tsx'
import { Treatment } from './treatment.tsx'
import { visitData } from './visit-data.ts'
import { VisitHead } from './visit-head.tsx'
import { visitIntents } from './visit-intents.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.name ?? 'Visit'} · Needlepoint` },
]

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await signedIn({ request, context })
  const visitId = idOf(params.visitId)
  return staff.run(async (clinic) => {
    const visit = found(await visitData(clinic, staff, visitId))
    await noteReading(clinic, staff.actor, { action: 'visit.read', visitId })
    return { ...visit, drawing: await drawingData(clinic, staff.actor, visitId) }
  })
}

/** Only addresses of the workbench are gone back to. */
const backOf = (form: FormData, fallback: string): string => {
  const back = textOf(form, 'back')
  return /^\/workbench(?:\?|\/|$)/.test(back) ? back : fallback
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { actor, run } = await signedIn({ request, context })
  const visitId = idOf(params.visitId)
  const form = await request.formData()
  const intent = found(visitIntents.get(textOf(form, 'intent')))
  const outcome = await run(async (clinic) => {
    found(await findVisitRow(clinic, visitId))
    return intent(clinic, actor, visitId, form)
  })
  if (outcome.kind === 'done') {
    return redirect(saying(backOf(form, `/workbench/visits/${visitId}`), outcome.word))
  }
  return data({ errors: outcome.errors, typed: typedOf(form) }, { status: 422 })
}

/** One visit: who and when, the one thing to do now, what holds, what was done, and what else can be done. */
export default function Visit({ loaderData: visit, actionData }: Route.ComponentProps) {
  const errors = actionData?.errors ?? []
  const form = { errors, typed: actionData?.typed ?? {} }
  return (
    <>
      <Said />
      <ErrorSummary errors={errors} />
      <VisitHead visit={visit} />
      <div className="columns">
        <div>
          <NextOfVisit visit={visit} />
          <Treatment visit={visit} form={form} />
          <DrawingSection
            drawing={visit.drawing}
            mapAt={visit.mayExamine ? `/workbench/visits/${visit.visitId}/map` : undefined}
          />
          <ReviewSection visit={visit} form={form} />
          <HandoutLinks label="The patient’s page, to print" />
        </div>
        <ChangeForms visit={visit} form={form} />
      </div>
    </>
  )
}

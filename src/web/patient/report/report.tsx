import type { Route } from './+types/report.ts'
import { formView } from './form-view.ts'
import { ReportForm } from './report-form.tsx'
import { takeForm } from './take-form.ts'
import { Unsent } from './unsent.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }]

/** Opening the form opens a draft: left lying, it calls a person. */
export function loader({ request, context, params: { first } }: Route.LoaderArgs) {
  return formView({ request, context, first, checkin: false })
}

export function action({ request, context }: Route.ActionArgs) {
  return takeForm({ request, context })
}

/** *Something is wrong*: the call button first, then one screen of few, plain questions after another. */
export default function Report({ loaderData }: Route.ComponentProps) {
  return loaderData.kind === 'unsent' ? <Unsent {...loaderData} /> : <ReportForm {...loaderData} />
}

import type { Route } from './+types/checkin.ts'
import { formView } from './form-view.ts'
import { ReportForm } from './report-form.tsx'
import { takeForm } from './take-form.ts'
import { Unsent } from './unsent.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }]

/** Opening it opens no draft: who only looks, or leaves it, has reported nothing, and nobody is called. */
export function loader({ request, context }: Route.LoaderArgs) {
  return formView({ request, context, first: undefined, checkin: true })
}

export function action({ request, context }: Route.ActionArgs) {
  return takeForm({ request, context })
}

/** *How are you doing?*: the same first screen, because we asked. From its first tick on it is a report. */
export default function Checkin({ loaderData }: Route.ComponentProps) {
  return loaderData.kind === 'unsent' ? <Unsent {...loaderData} /> : <ReportForm {...loaderData} />
}

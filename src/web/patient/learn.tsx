import { inForce } from '#clinic/protocols/in-force.ts'
import { atVisit } from '../access/visit-session.ts'
import { web } from '../context.ts'
import { Lesson, lessonOf } from '../pages/lesson.tsx'
import type { Route } from './+types/learn.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }]

export async function loader({ request, context }: Route.LoaderArgs) {
  const { language, facts } = context.get(web)
  const { run } = await atVisit({ request, context })
  const { protocol } = await run(inForce)
  return lessonOf(protocol.page, language, facts)
}

/** The same lesson as for everyone, with help for this visit at its usual place. */
export default function Learn({ loaderData }: Route.ComponentProps) {
  return <Lesson lesson={loaderData} wrong="/visit/report" />
}

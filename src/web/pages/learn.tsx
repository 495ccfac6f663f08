import { web } from '../context.ts'
import { protocolOfScreens } from '../patient/clinic-of-screens.ts'
import type { Route } from './+types/learn.ts'
import { Lesson, lessonOf } from './lesson.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }]

export async function loader({ context }: Route.LoaderArgs) {
  const { language, facts } = context.get(web)
  const { page } = await protocolOfScreens(context.get(web))
  return lessonOf(page, language, facts)
}

/** For everyone: what a trigger point is, why it comes, what we do and what can go wrong. */
export default function Learn({ loaderData }: Route.ComponentProps) {
  return <Lesson lesson={loaderData} />
}

import { data } from 'react-router'
import { readFeed } from '#clinic/on-call/feed.ts'
import { web } from '../context.ts'
import type { Route } from './+types/feed.ts'
import { shiftsFile } from './shifts-file.ts'

/** The shifts of whoever made this secret link, for their calendar. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const feed = await readFeed(context.get(web).installation, params.token)
  if (feed === undefined) throw data(null, { status: 404 })
  return new Response(shiftsFile(feed), {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' },
  })
}

import { data } from 'react-router'
import { findStaff, signedIn } from '../access/staff-session.ts'
import { web } from '../context.ts'
import type { Route } from './+types/live.ts'

export const handle = { script: true }

const heartbeatMs = 15_000

/**
 * Server-sent events: one empty word for each change in the clinic, a comment every 15 seconds, and the end
 * when the session or the server ends. No data is in it: the browser reads its screen again.
 */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { clinicId } = await signedIn({ request, context })
  const { changes } = context.get(web)
  if (changes === undefined) throw data(null, { status: 404 })
  let end = () => {}
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder()
      const say = (text: string) => controller.enqueue(encoder.encode(text))
      const unsubscribe = changes.subscribe(
        clinicId,
        () => say('data: changed\n\n'),
        () => end(),
      )
      const heartbeat = setInterval(() => {
        findStaff({ request, context }).then(
          (session) => (session === undefined ? end() : say(': still here\n\n')),
          () => say(': still here\n\n'),
        )
      }, heartbeatMs)
      end = () => {
        end = () => {}
        unsubscribe()
        clearInterval(heartbeat)
        controller.close()
      }
      request.signal.addEventListener('abort', () => end())
      say('retry: 2000\n\n')
    },
    cancel: () => end(),
  })
  return new Response(stream, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  })
}

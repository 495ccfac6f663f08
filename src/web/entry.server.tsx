import { renderToReadableStream, renderToStaticMarkup } from 'react-dom/server'
import {
  type EntryContext,
  type HandleErrorFunction,
  isRouteErrorResponse,
  RouterContextProvider,
  ServerRouter,
} from 'react-router'
import { type Web, web } from './context.ts'
import type { TroubleFacts } from './look/trouble.ts'
import { TroubleDocument } from './look/trouble-document.tsx'

export const streamTimeout = 5_000

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> {
  const { nonce, scripted, facts, language } = loadContext.get(web)
  headers.set('content-type', 'text/html; charset=utf-8')
  if (routerContext.staticHandlerContext.errors !== null && !(scripted && status < 500)) {
    const write = request.method !== 'GET' && request.method !== 'HEAD'
    return new Response(troublePage({ status, facts, language, nonce, write }), { status, headers })
  }
  let failed: unknown
  const body = await renderToReadableStream(
    <ServerRouter context={routerContext} url={request.url} nonce={nonce} />,
    {
      nonce,
      signal: AbortSignal.timeout(streamTimeout + 1_000),
      onError: (error) => {
        failed = error
      },
    },
  )
  if (!scripted) await body.allReady
  if (failed !== undefined) throw failed
  return new Response(body, { status, headers })
}

/** The server's own log keeps what went wrong; an answer thrown on purpose is not trouble. */
export const handleError: HandleErrorFunction = (error, { context, request }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  if (context instanceof RouterContextProvider) context.get(web).noteError(error)
}

/** Called by the server, which runs outside this bundle and so has other copies of our context keys. */
export function loadContextOf(value: Web): RouterContextProvider {
  return new RouterContextProvider(new Map([[web, value]]))
}

/** A whole screen made without any route: used when routes cannot answer. */
export const troublePage = (props: TroubleFacts): string =>
  `<!doctype html>${renderToStaticMarkup(<TroubleDocument {...props} />)}`

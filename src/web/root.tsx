import type { ReactNode } from 'react'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from 'react-router'
import type { Route } from './+types/root.ts'
import { web } from './context.ts'
import { ErrorScreen } from './look/error-screen.tsx'
import { FrameContext, frameOf } from './look/frame.ts'
import mark from './look/mark.svg?url'
import { patientSheet } from './look/sheets.server.ts'
import workbenchSheet from './look/workbench-sheet.css?url'

/** Patient screens carry their style sheet inside, so that the first answer is the whole screen. */
export function loader({ context }: Route.LoaderArgs) {
  const { facts, language, scripted, nonce } = context.get(web)
  return { facts, language, ...(!scripted && { sheet: patientSheet, nonce }) }
}

const hasScript = (handle: unknown): boolean =>
  typeof handle === 'object' && handle !== null && 'script' in handle && handle.script === true

export function Layout({ children }: { children: ReactNode }) {
  const frame = useRouteLoaderData<typeof loader>('root')
  const scripted = useMatches().some((match) => hasScript(match.handle))
  return (
    <html lang={frame?.language ?? 'en'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <Meta />
        <link rel="icon" href={mark} type="image/svg+xml" />
        {frame?.sheet === undefined ? (
          <link rel="stylesheet" href={workbenchSheet} />
        ) : (
          <style nonce={frame.nonce}>{frame.sheet}</style>
        )}
        {scripted && <Links />}
      </head>
      <body>
        {children}
        {scripted && <ScrollRestoration />}
        {scripted && <Scripts />}
      </body>
    </html>
  )
}

export default function Root({ loaderData }: Route.ComponentProps) {
  return (
    <FrameContext value={frameOf(loaderData.language, loaderData.facts)}>
      <Outlet />
    </FrameContext>
  )
}

/** Only a staff screen reaches this, in the browser; a failed document is made by the server. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const frame = useRouteLoaderData<typeof loader>('root')
  if (frame === undefined) return null
  return (
    <FrameContext value={frameOf(frame.language, frame.facts)}>
      <ErrorScreen status={isRouteErrorResponse(error) ? error.status : 500} />
    </FrameContext>
  )
}

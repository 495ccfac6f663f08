import { ErrorScreen } from './error-screen.tsx'
import { FrameContext, frameOf } from './frame.ts'
import { patientSheet } from './sheets.server.ts'
import { type TroubleFacts, troubleOf } from './trouble.ts'

/** A whole document that needs no route, no loader and no database. */
export function TroubleDocument({ status, facts, language, nonce, write }: TroubleFacts) {
  const frame = frameOf(language, facts)
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{frame.words.trouble[troubleOf(status)].title}</title>
        <style nonce={nonce}>{patientSheet}</style>
      </head>
      <body>
        <FrameContext value={frame}>
          <ErrorScreen status={status} write={write} />
        </FrameContext>
      </body>
    </html>
  )
}

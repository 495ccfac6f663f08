import { wordsOf } from '../words/words.ts'
import { ErrorScreen } from './error-screen.tsx'
import { patientSheet } from './sheets.server.ts'
import { type TroubleFacts, troubleOf } from './trouble.ts'

export type TroubleDocumentProps = TroubleFacts

/** A whole document that needs no route, no loader and no database. */
export function TroubleDocument({ status, facts, language, nonce, write }: TroubleDocumentProps) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{wordsOf(language).trouble[troubleOf(status)].title}</title>
        <style nonce={nonce}>{patientSheet}</style>
      </head>
      <body>
        <ErrorScreen status={status} facts={facts} language={language} write={write} />
      </body>
    </html>
  )
}

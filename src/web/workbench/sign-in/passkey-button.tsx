import { useEffect, useState } from 'react'
import { Notice } from '../../look/severity.tsx'
import { makePasskey, type PasskeyResult, passkeysWork, showPasskey } from './passkey-client.ts'

const sentences: Readonly<Record<Exclude<PasskeyResult, 'done'>, string>> = {
  cancelled: 'No passkey was shown. Try again, or use the password below.',
  refused: 'That passkey is not known here. Use another one, or the password below.',
  'not-here': 'This browser does not offer passkeys. Use the password below.',
}

type PasskeyButtonProps = {
  readonly kind: 'show' | 'make'
  /** Where the question comes from and the answer goes. */
  readonly address: string
  readonly onDone: () => void
  readonly quiet?: boolean
  readonly children: string
}

/** Asks the device for a passkey. It waits for the script, and where there is none the password stands below. */
export function PasskeyButton({ kind, address, onDone, quiet, children }: PasskeyButtonProps) {
  const [ready, setReady] = useState(false)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Exclude<PasskeyResult, 'done'>>()
  useEffect(() => setReady(true), [])
  const ask = async () => {
    setBusy(true)
    setTrouble(undefined)
    const result = await (kind === 'show' ? showPasskey : makePasskey)(address)
    setBusy(false)
    if (result === 'done') onDone()
    else setTrouble(result)
  }
  return (
    <>
      <p>
        <button
          className={quiet === true ? 'button quiet' : 'button'}
          type="button"
          disabled={!ready || busy}
          onClick={() => void ask()}
        >
          {busy ? 'Waiting for the device…' : children}
        </button>
      </p>
      <div role="status">
        {trouble !== undefined && <Notice level="hold" title={sentences[trouble]} />}
        {ready && !passkeysWork() && trouble === undefined && (
          <p className="hint">{sentences['not-here']}</p>
        )}
      </div>
    </>
  )
}

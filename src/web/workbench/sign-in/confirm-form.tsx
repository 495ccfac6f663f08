import { useEffect, useRef } from 'react'
import { useFetcher, useSubmit } from 'react-router'
import type { ConfirmFirst } from '../../access/confirm-first.ts'
import { Field } from '../../look/field.tsx'
import { Notice } from '../../look/severity.tsx'
import type { action } from './confirm.ts'
import { PasskeyButton } from './passkey-button.tsx'

/**
 * Asks someone to show once more that it is them, then sends what they had written again. Stands where the
 * form came back; the form below keeps its fields as they are.
 */
export function ConfirmForm({ confirmFirst }: ConfirmFirst) {
  const submit = useSubmit()
  const fetcher = useFetcher<typeof action>()
  const notice = useRef<HTMLDivElement>(null)
  const sendAgain = () => {
    const form = new FormData()
    for (const [name, value] of confirmFirst) form.append(name, value)
    void submit(form, { method: 'post' })
  }
  const again = useRef(sendAgain)
  again.current = sendAgain
  useEffect(() => notice.current?.focus(), [])
  const answer = fetcher.data
  const confirmed = answer !== undefined && 'confirmed' in answer
  useEffect(() => {
    if (confirmed) again.current()
  }, [confirmed])
  const message = answer !== undefined && 'message' in answer ? answer.message : undefined
  return (
    <div ref={notice} tabIndex={-1}>
      <Notice level="hold" title="Show once more that it is you" urgent>
        <p>This cannot be taken back. What you wrote is kept, and goes on right after.</p>
        <PasskeyButton kind="show" address="/workbench/confirm/passkey" onDone={sendAgain}>
          With your passkey
        </PasskeyButton>
        <fetcher.Form method="post" action="/workbench/confirm">
          <div className="two">
            <Field
              name="password"
              label="Password"
              type="password"
              autoComplete="current-password"
              error={message}
            />
            <Field
              name="code"
              label="Code of your app"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={10}
            />
          </div>
          <button className="button quiet" type="submit" disabled={fetcher.state !== 'idle'}>
            With password and code
          </button>
        </fetcher.Form>
      </Notice>
    </div>
  )
}

import { useEffect, useRef, useState } from 'react'
import { useFetcher } from 'react-router'
import type { PointChange } from '#clinic/examinations/point.ts'

type Shown = Readonly<Record<string, PointChange['from']>>

/** Why a press was not written; null where it was. */
type Answer = { readonly refused: string | null }

/** What was pressed at one point and is on its way, and why a press was refused. Presses are sent one after the other. */
export function useChanges() {
  const fetcher = useFetcher<Answer>()
  const queue = useRef<Promise<void>>(Promise.resolve())
  const waiting = useRef(0)
  const [pressed, setPressed] = useState<Shown>({})
  const [refused, setRefused] = useState<string | null>(null)
  const answer = fetcher.data
  useEffect(() => {
    if (answer !== undefined && answer.refused !== null) setRefused(answer.refused)
  }, [answer])
  const send = (form: HTMLFormElement, button: HTMLElement | null, change: Change) => {
    const body = new FormData(form, button)
    setRefused(null)
    setPressed((now) => ({ ...now, [change.field]: change.to }))
    waiting.current += 1
    queue.current = queue.current
      .then(() => fetcher.submit(body, { method: 'post' }))
      .finally(() => {
        waiting.current -= 1
        if (waiting.current === 0) setPressed({})
      })
  }
  return { pressed, refused, send, busy: fetcher.state !== 'idle' }
}

type Change = Pick<PointChange, 'field' | 'to'>

import { hiddenFields, type Phone } from '../phone.ts'

/** What a patient's phone showed after one press of "send", and after how many milliseconds. */
export type Shown =
  | { readonly kind: 'received'; readonly reportId: string; readonly afterMs: number }
  /** The screen of trouble: not sent yet, and whom to call. */
  | { readonly kind: 'not-sent'; readonly afterMs: number }
  /** Anything else: a broken page, or no answer at all. */
  | { readonly kind: 'nothing'; readonly afterMs: number; readonly why: string }

/** Opens the report's form; its hidden fields hold the report's id. */
export async function openForm({ ask }: Phone): Promise<Record<string, string>> {
  const opened = await ask('/visit/report')
  if (new URL(opened.url).pathname !== '/visit/report') throw new Error(`led to ${opened.url}`)
  return hiddenFields(await opened.text())
}

/** Sends trouble to breathe, once. `telephone` is the clinic's, as it stands on the screen. */
export async function reportOnce(
  { ask }: Phone,
  form: Readonly<Record<string, string>>,
  telephone: string,
): Promise<Shown> {
  const beganMs = performance.now()
  const after = () => Math.round(performance.now() - beganMs)
  try {
    const reply = await ask('/visit/report', { ...form, emergency: 'breath' })
    const text = await reply.text()
    const afterMs = after()
    const [, id] = new URL(reply.url).pathname.match(/^\/visit\/reports\/([0-9a-f-]+)$/) ?? []
    if (reply.status === 200 && id !== undefined) return { kind: 'received', reportId: id, afterMs }
    if (reply.status === 503 && text.includes(telephone)) return { kind: 'not-sent', afterMs }
    return { kind: 'nothing', afterMs, why: `${reply.status} ${reply.url}` }
  } catch (error) {
    return { kind: 'nothing', afterMs: after(), why: String(error) }
  }
}

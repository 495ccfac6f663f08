/** What is said about the last state: a word of the screen. */
export type KeepingState = 'saving' | 'saved' | 'offline' | 'closed' | 'over' | 'stale'

export type Keeping = {
  /** Something changed: what the form says then is sent soon. */
  readonly later: () => void
  /** Sends what is not sent yet; whether the last state is kept now. */
  readonly flush: () => Promise<boolean>
}

const burstMs = 350
const patienceMs = 8_000
const firstRetryMs = 2_000
const lastRetryMs = 30_000

/**
 * Keeps a form as it stands, one request at a time: while one is under way only the newest state waits, and it wins.
 * Without a connection it tries again, sooner when the browser says that it is back.
 */
export function keeping(
  form: HTMLFormElement,
  tell: (state: KeepingState, answer?: unknown) => void,
): Keeping {
  let isDirty = false
  let timer: number | undefined
  let retryMs = firstRetryMs
  let sending: Promise<boolean> | undefined

  const sendAll = async (): Promise<boolean> => {
    while (isDirty) {
      isDirty = false
      tell('saving')
      const { state, answer } = await post(form)
      if (state === 'offline') {
        isDirty = true
        timer = window.setTimeout(send, retryMs)
        retryMs = Math.min(retryMs * 2, lastRetryMs)
      }
      if (!isDirty || state === 'offline') tell(state, answer)
      if (state !== 'saved') return false
      retryMs = firstRetryMs
    }
    return true
  }
  const send = (): Promise<boolean> => {
    window.clearTimeout(timer)
    sending ??= sendAll().finally(() => {
      sending = undefined
    })
    return sending
  }
  window.addEventListener('online', () => isDirty && send())
  window.addEventListener('pagehide', () => {
    if (isDirty) navigator.sendBeacon(form.dataset.keep ?? '', stateOf(form))
  })
  return {
    later: () => {
      isDirty = true
      tell('saving')
      window.clearTimeout(timer)
      timer = window.setTimeout(send, burstMs)
    },
    flush: async () => {
      const last = await send()
      return isDirty ? send() : last
    },
  }
}

/** What is not marked is not sent: no field means no pain. */
function stateOf(form: HTMLFormElement): URLSearchParams {
  const state = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '0') state.append(name, value)
  }
  return state
}

async function post(form: HTMLFormElement): Promise<{ state: KeepingState; answer?: unknown }> {
  try {
    const response = await fetch(form.dataset.keep ?? '', {
      method: 'POST',
      body: stateOf(form),
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    })
    if (response.ok) return { state: 'saved', answer: await response.json() }
    if (response.type === 'opaqueredirect') return { state: 'closed' }
    if (response.status === 409) return { state: 'over' }
    return { state: response.status >= 500 ? 'offline' : 'stale' }
  } catch {
    return { state: 'offline' }
  }
}

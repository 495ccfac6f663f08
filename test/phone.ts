/** A patient's phone without script: keeps cookies, follows redirects, sends forms. */
export type Phone = {
  readonly ask: (path: string, form?: Readonly<Record<string, string>>) => Promise<Response>
}

/** A phone of its own for the Needlepoint at `origin`; an answer that takes longer than eight seconds is none. */
export function phone(origin: string): Phone {
  const cookies = new Map<string, string>()
  const ask: Phone['ask'] = async (path, form) => {
    const response = await fetch(new URL(path, origin), {
      redirect: 'manual',
      signal: AbortSignal.timeout(8_000),
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form && { origin }),
      },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';')
      const [name = '', value = ''] = pair.split('=')
      cookies.set(name, value)
    }
    const next = response.headers.get('location')
    return next === null ? response : ask(next)
  }
  return { ask }
}

/** The hidden fields of a form, by name. */
export function hiddenFields(html: string): Record<string, string> {
  const fields = [...html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [
    tag.match(/name="([^"]*)"/)?.[1] ?? '',
    tag.match(/value="([^"]*)"/)?.[1] ?? '',
  ])
  return Object.fromEntries(fields)
}

/** Opens the visit's door in the demo with the patient's birth date (as 1980-05-17). */
export async function openDoor({ ask }: Phone, visitId: string, birthDate: string): Promise<void> {
  const door = await ask(`/demo/visit/${visitId}`)
  const [year = '', month = '', day = ''] = birthDate.split('-')
  await ask(new URL(door.url).pathname, {
    'birth-day': day,
    'birth-month': month,
    'birth-year': year,
  })
}

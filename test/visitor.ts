/** One browser without script: it keeps cookies, sends forms, and follows nothing by itself. */
export type Visitor = {
  readonly get: (path: string) => Promise<Response>
  readonly post: (path: string, form: Readonly<Record<string, string>>) => Promise<Response>
  readonly cookies: () => ReadonlyMap<string, string>
}

/** A visitor of the server at `url`, whose own pages are at `origin`. */
export function visitor(
  url: string,
  origin = url,
  jar: Map<string, string> = new Map<string, string>(),
): Visitor {
  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...(cookie !== '' && { cookie }), origin, ...init.headers }
    const answer = await fetch(`${url}${path}`, { ...init, headers, redirect: 'manual' })
    for (const line of answer.headers.getSetCookie()) keep(jar, line)
    return answer
  }
  return {
    get: (path) => ask(path, {}),
    post: (path, form) => ask(path, { method: 'POST', body: new URLSearchParams(form) }),
    cookies: () => jar,
  }
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';')
  const at = pair.indexOf('=')
  const name = pair.slice(0, at)
  if (/max-age=0/i.test(line)) jar.delete(name)
  else jar.set(name, pair.slice(at + 1))
}

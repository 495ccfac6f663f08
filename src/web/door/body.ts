/** What a route is handed as the body of a write. */
export type Body = {
  readonly content: ReadableStream<Uint8Array> | FormData | null
  /** Undefined where the content says it itself. */
  readonly type: string | undefined
}

const urlencoded = 'application/x-www-form-urlencoded'

/** Only the passkey's own scripts send JSON; every other route reads a form. */
const readsJson = (pattern: string): boolean => pattern.endsWith('/passkey')

/**
 * The body of a write, or the status that refuses it: 415 for what no route of ours reads, 400 for a form in parts
 * that is bent. A form in parts is read here, so that a route never fails over one.
 */
export async function bodyOf(request: Request, pattern: string): Promise<Body | 400 | 415> {
  const { body } = request
  const type = request.headers.get('content-type') ?? ''
  const kind = type.split(';')[0]?.trim().toLowerCase()
  if (kind === 'multipart/form-data') {
    try {
      return { content: await request.formData(), type: undefined }
    } catch (error) {
      if (error instanceof TypeError) return 400
      throw error
    }
  }
  if (kind === urlencoded || body === null) return { content: body, type: urlencoded }
  if (kind === 'application/json' && readsJson(pattern)) return { content: body, type }
  return kind === '' ? { content: body, type: urlencoded } : 415
}

import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const whole = /^text\/(?:html|css|plain|calendar|x-script)|^application\/(?:json|fhir\+json)/

/**
 * Compresses a whole answer (brotli, else gzip). Streams such as server-sent events pass untouched.
 * Below 500 bytes compression costs more than it saves.
 */
export async function compressed(response: Response, accept: string | null): Promise<Response> {
  const type = response.headers.get('content-type')
  if (response.body === null || type === null || !whole.test(type)) return response
  if (response.headers.has('content-encoding')) return response
  const body = new Uint8Array(await response.arrayBuffer())
  const headers = new Headers(response.headers)
  headers.append('vary', 'accept-encoding')
  const encoding = /\bbr\b/.test(accept ?? '')
    ? 'br'
    : /\bgzip\b/.test(accept ?? '')
      ? 'gzip'
      : 'none'
  const small = body.length < 500 || encoding === 'none'
  const bytes = small ? body : await (encoding === 'br' ? brotli(body) : promisify(gzip)(body))
  if (!small) headers.set('content-encoding', encoding)
  headers.set('content-length', String(bytes.length))
  return new Response(new Uint8Array(bytes), { status: response.status, headers })
}

const brotli = (body: Uint8Array) =>
  promisify(brotliCompress)(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 6,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })

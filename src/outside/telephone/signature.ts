import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * The signature Twilio puts on a form callback (`X-Twilio-Signature`): HMAC-SHA1, keyed with the account's token, over
 * the full address and then every field, name and value run together, in the order of the names; base64.
 */
export function signCallback(
  token: string,
  url: string,
  fields: Readonly<Record<string, string>>,
): string {
  const run = Object.keys(fields)
    .sort()
    .map((name) => name + fields[name])
  return createHmac('sha1', token)
    .update(url + run.join(''))
    .digest('base64')
}

/** Whether a callback is signed by who knows the token; compared in constant time. */
export function isSigned(
  token: string,
  url: string,
  fields: Readonly<Record<string, string>>,
  signature: string | null,
): boolean {
  const [wanted, given] = [
    Buffer.from(signCallback(token, url, fields)),
    Buffer.from(signature ?? ''),
  ]
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}

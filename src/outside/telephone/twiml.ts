const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (each) => entities[each] ?? '')

const document = (inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Response>${inner}</Response>`

/** Reads a sentence twice and takes one key, which is sent to `keyUrl`. */
export function askForKey(sentence: string, keyUrl: string): string {
  const said = `<Say>${escaped(sentence)}</Say>`
  return document(
    `<Gather numDigits="1" timeout="8" action="${escaped(keyUrl)}">${said}<Pause length="1"/>${said}</Gather>`,
  )
}

/** Reads a sentence and hangs up. */
export const say = (sentence: string): string =>
  document(`<Say>${escaped(sentence)}</Say><Hangup/>`)

/** Answers a text message with one. */
export const reply = (sentence: string): string =>
  document(`<Message>${escaped(sentence)}</Message>`)

import type { Handover } from '../mail/mailer.ts'

/** A text of one attempt. It holds a severity, a link and a code, and nothing about a person. */
export type Text = {
  /** E.164, such as +15550102000. */
  readonly to: string
  readonly text: string
  /** Where the company says what became of it; null where nobody waits for that. */
  readonly statusUrl: string | null
}

/** A call that reads a sentence, and takes one key where it is to be sent somewhere. */
export type Call = {
  readonly to: string
  /** Read twice, since whoever is woken misses the first words. */
  readonly sentence: string
  /** Where the key that was pressed is sent; null where none is asked for. */
  readonly keyUrl: string | null
  readonly statusUrl: string | null
}

/** What a callback of the telephone company was, or `forged` where its signature is not the company's. */
export type Callback =
  | { readonly kind: 'forged' }
  | { readonly kind: 'genuine'; readonly fields: Readonly<Record<string, string>> }

/** A telephone company: text messages and calls. `text` and `call` never throw. */
export type Telephone = {
  readonly text: (text: Text) => Promise<Handover>
  readonly call: (call: Call) => Promise<Handover>
  /** Judges a callback by the address it was sent to, its form body and its signature. */
  readonly judge: (url: string, body: string, signature: string | null) => Callback
}

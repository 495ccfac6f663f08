import type { Handover } from '../mail/mailer.ts'
import type { Call, Telephone, Text } from './telephone.ts'

/** A telephone company for stories that need no wire: it keeps what it is handed. */
export type FakeTelephone = Telephone & {
  readonly texts: readonly Text[]
  readonly calls: readonly Call[]
}

export function fakeTelephone(): FakeTelephone {
  const texts: Text[] = []
  const calls: Call[] = []
  const taken: Handover = { kind: 'handed-over' }
  return {
    texts,
    calls,
    async text(text) {
      texts.push(text)
      return taken
    },
    async call(call) {
      calls.push(call)
      return taken
    },
    judge: () => ({ kind: 'forged' }),
  }
}

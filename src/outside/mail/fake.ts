import type { Handover, Mail, Mailer } from './mailer.ts'

/** A mail provider for stories: it keeps what it is handed, and behaves as it is told. */
export type FakeMailer = Mailer & {
  /** Everything handed over, in order. */
  readonly sent: readonly Mail[]
  /** How the next sends go: taken, refused for good, failing for now, or no answer until `release`. */
  behave: (how: 'take' | 'refuse' | 'fail' | 'hang') => void
  /** Lets every hanging send end, as taken. */
  release: () => void
}

export function fakeMailer(): FakeMailer {
  const sent: Mail[] = []
  let how: 'take' | 'refuse' | 'fail' | 'hang' = 'take'
  let waiting: (() => void)[] = []
  const taken = (mail: Mail): Handover => {
    sent.push(mail)
    return { kind: 'handed-over' }
  }
  return {
    sent,
    behave(next) {
      how = next
    },
    release() {
      for (const go of waiting) go()
      waiting = []
    },
    async send(mail) {
      if (how === 'take') return taken(mail)
      if (how === 'hang') {
        await new Promise<void>((resolve) => waiting.push(resolve))
        return taken(mail)
      }
      return { kind: 'failed', reason: `told to ${how}`, permanent: how === 'refuse' }
    },
  }
}

import { Worker } from 'node:worker_threads'
import type { Finding } from '#protocol/check/finding.ts'
import type { AnswerChange } from '#protocol/diff/answer-changes.ts'
import type { RuleChange } from '#protocol/diff/rule-changes.ts'
import type { ProtocolData } from '#protocol/protocol.ts'

/** A case whose answer would be another, in the words of the case. */
export type CaseChange = AnswerChange & { readonly says: string }

/** What the checker finds in a draft, and what it would answer otherwise than the protocol in force. */
export type Examination = {
  readonly kind: 'examined'
  readonly findings: readonly Finding[]
  readonly rules: readonly RuleChange[]
  readonly cases: readonly CaseChange[]
  readonly casesAsked: number
  /** Generated reports and answers, alike changes together. */
  readonly generated: readonly AnswerChange[]
  readonly reportsDrawn: number
}

export type Examined = Examination | { readonly kind: 'unfinished'; readonly because: string }

/** An examination under way or done, of one state of a draft. */
export type Examining = { readonly of: string; readonly found: Promise<Examined> }

/** What goes to the thread. */
export type Examinee = { readonly before: ProtocolData; readonly after: ProtocolData }

const longestMs = 60_000

/** Examines in a thread of its own, since it takes seconds and the process answers patients. Never rejects. */
export function examineInThread(workerData: Examinee): Promise<Examined> {
  const thread = new Worker(new URL('./examine-thread.ts', import.meta.url), { workerData })
  return new Promise<Examined>((resolve) => {
    const unfinished = (because: string) => resolve({ kind: 'unfinished', because })
    const timer = setTimeout(
      () => unfinished('The check took more than a minute. A condition may be too large.'),
      longestMs,
    )
    thread.once('message', (examined: Examination) => resolve(examined))
    thread.once('error', (error: unknown) =>
      unfinished(`The check broke off: ${error instanceof Error ? error.message : 'unknown'}`),
    )
    thread.once('exit', () => {
      clearTimeout(timer)
      unfinished('The check broke off.')
    })
  }).finally(() => void thread.terminate())
}

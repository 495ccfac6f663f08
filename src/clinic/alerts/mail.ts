import type { DispositionId } from '#protocol/triage/report.ts'
import type { Why } from './engine/calls.ts'
import type { Ladders } from './engine/ladder.ts'

const minuteMs = 60_000

type Words = { readonly first: (minutes: number) => string; readonly last: string }

/** What the mail says before and after its link, by why this person is called. */
const words: Readonly<Record<Why, Words>> = {
  rung: {
    first: (minutes) =>
      `A patient's report needs a clinician. Take the case within ${minutes} minutes:`,
    last: 'If nobody takes it, the next person is called.',
  },
  taker: {
    first: () => 'More was reported in a case that you have. Read it now:',
    last: 'The case can be closed only by someone who has read it.',
  },
  lead: {
    first: () => 'Everyone was called and nobody has taken this case. You are told as clinic lead:',
    last: 'Everyone is called again and again until somebody takes it.',
  },
}

/** How urgent an alert is, in the words of every channel. */
export function severityOf(ladders: Ladders, disposition: DispositionId): string {
  return ladders[disposition].rank >= ladders.page_now.rank ? 'URGENT' : 'Call back'
}

/** The page as a mail: a severity and a link, and nothing about a person. */
export function alertMail(
  ladders: Ladders,
  alert: { alertId: string; disposition: DispositionId; why: Why; publicUrl: string },
): { subject: string; text: string } {
  const { rungs } = ladders[alert.disposition]
  const minutes = Math.round((rungs[0]?.waitMs ?? 0) / minuteMs)
  return {
    subject: `${severityOf(ladders, alert.disposition)}: a patient needs you (Needlepoint)`,
    text: [
      words[alert.why].first(minutes),
      `${alert.publicUrl}/workbench/alerts/${alert.alertId}`,
      words[alert.why].last,
    ].join('\n\n'),
  }
}

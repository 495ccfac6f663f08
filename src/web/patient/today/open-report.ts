import { rankOf } from '#clinic/alerts/times.ts'
import type { Clinic } from '#clinic/clinic.ts'
import { inForce } from '#clinic/protocols/in-force.ts'
import { findDraft } from '#clinic/symptom-reports/draft.ts'
import { findReport, type ReportView, reportIds } from '#clinic/symptom-reports/progress.ts'

/** What of a report still matters on Today. */
export type OpenReport =
  | { readonly kind: 'draft' }
  | { readonly kind: 'calling'; readonly reportId: string; readonly goIn: boolean }
  | {
      readonly kind: 'taken' | 'answered'
      readonly reportId: string
      readonly by: string
      readonly at: string
    }
  | { readonly kind: 'waiting'; readonly reportId: string; readonly at: string }

export type OpenReports = {
  /** One of each kind at most, the most urgent first. */
  readonly open: readonly OpenReport[]
  /** When the newest report came, open or not. */
  readonly reportedAt: Temporal.Instant | undefined
}

const answerShownDays = 7
const mostUrgentFirst = ['calling', 'draft', 'taken', 'waiting', 'answered'] as const

type Time = (at: Temporal.Instant) => string

function openOf({ now }: Clinic, { reportId, progress }: ReportView, time: Time) {
  switch (progress.kind) {
    case 'calling':
      return { kind: 'calling', reportId, goIn: progress.goIn } as const
    case 'taken':
      return { kind: 'taken', reportId, by: progress.by, at: time(progress.at) } as const
    case 'waiting':
      return { kind: 'waiting', reportId, at: time(progress.dueAt) } as const
    case 'answered': {
      if (now.since(progress.at).total('hours') >= answerShownDays * 24) return undefined
      return { kind: 'answered', reportId, by: progress.by, at: time(progress.at) } as const
    }
    case 'kept':
    case 'closed':
      return undefined
  }
}

/**
 * The draft of a visit and every report on which somebody still owes something or has just answered: of each
 * kind the most urgent one, so that a newer mild report never hides an older one that rings.
 */
export async function openReports(
  clinic: Clinic,
  visitId: string,
  time: Time,
): Promise<OpenReports> {
  const reports: ReportView[] = []
  for (const reportId of await reportIds(clinic, visitId)) {
    const report = await findReport(clinic, visitId, reportId)
    if (report !== undefined) reports.push(report)
  }
  const { triage } = (await inForce(clinic)).protocol
  const byRank = reports.toSorted(
    (one, other) => rankOf(triage, other.disposition) - rankOf(triage, one.disposition),
  )
  const found: readonly OpenReport[] = [
    ...((await findDraft(clinic, visitId)) === undefined ? [] : [{ kind: 'draft' } as const]),
    ...byRank.flatMap((report) => openOf(clinic, report, time) ?? []),
  ]
  return {
    open: mostUrgentFirst.flatMap((kind) => found.find((each) => each.kind === kind) ?? []),
    reportedAt: reports[0]?.reportedAt,
  }
}

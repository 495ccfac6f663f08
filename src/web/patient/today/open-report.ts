import type { Clinic } from '#clinic/clinic.ts'
import { findDraft } from '#clinic/symptom-reports/draft.ts'
import { findReport, reportIds } from '#clinic/symptom-reports/progress.ts'

/** What of a report still matters on Today. */
export type OpenReport =
  | { readonly kind: 'draft' }
  | { readonly kind: 'calling'; readonly reportId: string }
  | {
      readonly kind: 'taken' | 'answered'
      readonly reportId: string
      readonly by: string
      readonly at: string
    }
  | { readonly kind: 'waiting'; readonly reportId: string; readonly at: string }

export type LatestReport = {
  readonly open: OpenReport | undefined
  readonly reportedAt: Temporal.Instant | undefined
}

const answerShownDays = 7

/** The draft of a visit, else its newest report while somebody still owes something on it or has just answered. */
export async function latestReport(
  clinic: Clinic,
  visitId: string,
  time: (at: Temporal.Instant) => string,
): Promise<LatestReport> {
  const [reportId] = await reportIds(clinic, visitId)
  const report = reportId === undefined ? undefined : await findReport(clinic, visitId, reportId)
  const reportedAt = report?.reportedAt
  if ((await findDraft(clinic, visitId)) !== undefined)
    return { open: { kind: 'draft' }, reportedAt }
  if (report === undefined || reportId === undefined) return { open: undefined, reportedAt }
  const { progress } = report
  switch (progress.kind) {
    case 'calling':
      return { open: { kind: 'calling', reportId }, reportedAt }
    case 'taken':
      return {
        open: { kind: 'taken', reportId, by: progress.by, at: time(progress.at) },
        reportedAt,
      }
    case 'waiting':
      return { open: { kind: 'waiting', reportId, at: time(progress.dueAt) }, reportedAt }
    case 'answered': {
      const fresh = clinic.now.since(progress.at).total('hours') < answerShownDays * 24
      const open = { kind: 'answered', reportId, by: progress.by, at: time(progress.at) } as const
      return { open: fresh ? open : undefined, reportedAt }
    }
    case 'kept':
    case 'closed':
      return { open: undefined, reportedAt }
  }
}

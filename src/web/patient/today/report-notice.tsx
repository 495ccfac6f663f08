import { Notice } from '../../look/severity.tsx'
import type { OpenReport } from './open-report.ts'
import type { TodayWords } from './today-words.ts'

type Props = { readonly report: OpenReport; readonly words: TodayWords['report'] }

/** What is open between this patient and the clinic, above everything else. */
export function ReportNotice({ report, words }: Props) {
  if (report.kind === 'draft') {
    return (
      <Notice level="hold" title={words.draft}>
        <p>
          {words.draftText} <a href="/visit/report">{words.draftGo}</a>
        </p>
      </Notice>
    )
  }
  const link = <a href={`/visit/reports/${report.reportId}`}>{words.open}</a>
  switch (report.kind) {
    case 'calling':
      return (
        <Notice level="hold" title={report.goIn ? words.goIn : words.calling}>
          <p>{link}</p>
        </Notice>
      )
    case 'waiting':
      return (
        <Notice level="review" title={words.waiting}>
          <p>
            {words.by(report.at)} {link}
          </p>
        </Notice>
      )
    case 'taken':
    case 'answered':
      return (
        <Notice level="clear" title={words[report.kind](report.by)}>
          <p>
            {words.since(report.at)} {link}
          </p>
        </Notice>
      )
  }
}

import { CallClinic } from '../../look/emergency-sentence.tsx'
import { useFrame } from '../../look/frame.ts'
import { PatientPage } from '../../look/patient-page.tsx'
import { RowLink, Rows } from '../../look/rows.tsx'
import { CallBar } from '../report/call-bar.tsx'
import { todayWords } from '../today/today-words.ts'
import { VisitPage } from '../visit-page.tsx'
import { questionsWords } from './questions-words.ts'

type Row = { readonly id: string; readonly title: string }
type ThanksProps = {
  /** The protocol's fixed words: never that anything is cleared. */
  readonly thanks: string
  readonly sentence: string | undefined
  readonly emergencyText: boolean
  /** Screens that were left out. */
  readonly open: readonly Row[]
}

/** The end: what is still open first, where something is. */
export function Thanks({ thanks: words, sentence, emergencyText, open }: ThanksProps) {
  const { language } = useFrame()
  const { thanks, review } = questionsWords[language]
  const { rows } = todayWords[language]
  return (
    <VisitPage>
      <h1>{open.length === 0 ? thanks.title : thanks.stillOpen(open.length)}</h1>
      {emergencyText && (
        <>
          <CallBar />
          <p>{sentence}</p>
        </>
      )}
      <p className="lead">{open.length === 0 ? words : thanks.openText}</p>
      {open.length > 0 && (
        <Rows>
          {open.map(({ id, title }) => (
            <RowLink key={id} href={`/visit/questions/${id}`} title={title} />
          ))}
        </Rows>
      )}
      <section>
        <h2>{thanks.next}</h2>
        <Rows>
          <RowLink href="/visit/prepare" title={rows.prepare} detail={rows.prepareHint} />
          <RowLink href="/visit" title={todayWords[language].when.title} />
          <RowLink href="/visit/questions/review" title={review.title} detail={review.lead} />
        </Rows>
      </section>
    </VisitPage>
  )
}

type ReviewProps = { readonly rows: readonly Row[] }

export function Review({ rows }: ReviewProps) {
  const { review } = questionsWords[useFrame().language]
  return (
    <VisitPage>
      <h1>{review.title}</h1>
      <p className="lead">{review.lead}</p>
      <Rows>
        {rows.map(({ id, title }) => (
          <RowLink key={id} href={`/visit/questions/${id}`} title={title} />
        ))}
      </Rows>
    </VisitPage>
  )
}

/** An answer that cannot wait for the team. */
export function Emergency({ sentence }: { readonly sentence: string | undefined }) {
  const { emergency } = questionsWords[useFrame().language]
  return (
    <PatientPage wrong="/visit/report" medical>
      <h1>{emergency.title}</h1>
      <CallBar />
      <p className="lead">{emergency.text}</p>
      <p>{sentence}</p>
      <div className="actions stacked">
        <a className="button" href="/visit/report">
          {emergency.report}
        </a>
        <CallClinic />
        <a className="button quiet" href="/visit/questions">
          {emergency.goOn}
        </a>
      </div>
    </PatientPage>
  )
}

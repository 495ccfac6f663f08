import { CallClinic } from '../../look/emergency-sentence.tsx'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { useFrame } from '../../look/frame.ts'
import { PatientPage } from '../../look/patient-page.tsx'
import { Notice } from '../../look/severity.tsx'
import type { Attempt, Fields } from './attempt.ts'
import { CallBar } from './call-bar.tsx'
import { type AskedQuestion, Question } from './question.tsx'
import { type ReportWords, reportWords } from './report-words.ts'

type Props = {
  readonly title: string
  readonly sentence: string | undefined
  readonly reportId: string
  readonly shown: readonly string[]
  readonly questions: readonly AskedQuestion[]
  /** What earlier screens said, sent along so that a form is whole without us. */
  readonly carried: Fields
  readonly problems: Extract<Attempt, { kind: 'refused' }>['problems']
  /** What happens to a form that is left now: nothing, a call because it was opened, or it is sent as it stands. */
  readonly left: 'nothing' | 'untouched' | 'open'
  readonly before: string | undefined
  readonly ended: boolean
}

const leftWords = {
  nothing: ({ checkin }: ReportWords) => checkin.left,
  untouched: ({ leftUntouched }: ReportWords) => leftUntouched,
  open: ({ leftOpen }: ReportWords) => leftOpen,
} as const

export function ReportForm(props: Props) {
  const words = reportWords[useFrame().language]
  const errors = props.problems.map(({ name, problem }) => ({
    name,
    message: words.errors[problem],
  }))
  return (
    <PatientPage wrong="none" medical>
      <h1 className="compact">{props.title}</h1>
      <CallBar />
      <p>{props.sentence}</p>
      {props.ended && <Notice level="review" title={words.ended} />}
      <form className="questions" method="post" noValidate>
        <ErrorSummary errors={errors} />
        <Carried reportId={props.reportId} shown={props.shown} fields={props.carried} />
        {props.questions.map((question) => (
          <Question
            key={question.id}
            question={question}
            error={errors.find(({ name }) => name === question.id)?.message}
          />
        ))}
        <div className="actions">
          <button className="button" type="submit">
            {props.before === undefined ? words.send : words.next}
          </button>
          {props.before !== undefined && (
            <a className="button quiet" href={`/visit/report/${props.before}`}>
              {words.back}
            </a>
          )}
        </div>
      </form>
      {props.before === undefined && <p className="hint after-actions">{words.firstHint}</p>}
      <p className="hint after-actions">{leftWords[props.left](words)}</p>
      <div className="actions stacked">
        <CallClinic />
        {props.left === 'untouched' && (
          <form method="post">
            <button className="button quiet" type="submit" name="intent" value="mistake">
              {words.mistake}
            </button>
          </form>
        )}
      </div>
    </PatientPage>
  )
}

type CarriedProps = {
  readonly reportId: string
  readonly shown: readonly string[]
  readonly fields: Fields
}

/** Hidden fields that make a sent form whole by itself. */
export function Carried({ reportId, shown, fields }: CarriedProps) {
  const all = [['reportId', reportId], ...shown.map((id) => ['shown', id]), ...fields]
  return <HiddenFields fields={all.map(([name = '', value = '']) => [name, value])} />
}

export function HiddenFields({ fields }: { readonly fields: Fields }) {
  return fields.map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ))
}

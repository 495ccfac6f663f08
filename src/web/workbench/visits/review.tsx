import { Form } from 'react-router'
import { EmptyState } from '../../look/empty-state.tsx'
import { TextField } from '../../look/field.tsx'
import { Severity } from '../../look/severity.tsx'
import { StillMissing } from '../checks/missing.tsx'
import { errorAt, type FormState } from './form-state.ts'
import type { ReviewReason, VisitData } from './visit-data.ts'

type ReviewProps = { readonly visit: VisitData; readonly form: FormState }

/** What the answers mean: the decision, each reason with where it comes from, and the answers themselves. */
export function ReviewSection({ visit, form }: ReviewProps) {
  const { review, answers } = visit
  if (visit.procedure !== null) {
    return (
      <details id="review" className="review">
        <summary>
          Screening before the procedure <Severity level={review.level} />
        </summary>
        {review.reasons.map((reason) => (
          <Reason key={reason.rule} reason={reason} mayDecide={visit.mayDecide} form={form} />
        ))}
        <Answers visit={visit} />
        <ChecksLink visit={visit} />
      </details>
    )
  }
  return (
    <section id="review" className="review">
      <h2>Screening</h2>
      {answers.length === 0 ? (
        <EmptyState title="No answers yet">
          <p>The questions are behind the patient’s link.</p>
        </EmptyState>
      ) : (
        <>
          <p className="decision">
            <Severity level={review.level} />
            <span>{decisionWords(visit)}</span>
          </p>
          {review.reasons.map((reason) => (
            <Reason key={reason.rule} reason={reason} mayDecide={visit.mayDecide} form={form} />
          ))}
        </>
      )}
      <StillMissing missing={review.missing} checksAt={checksOf(visit)} />
      {answers.length > 0 && <Answers visit={visit} />}
      <ChecksLink visit={visit} />
    </section>
  )
}

const checksOf = ({ visitId }: VisitData): string => `/workbench/visits/${visitId}/checks`

const ChecksLink = ({ visit }: { readonly visit: VisitData }) => (
  <p>
    <a className="next" href={checksOf(visit)}>
      Checks: plan, chart, vital signs, consent
    </a>
  </p>
)

function decisionWords({ review }: VisitData): string {
  const day = review.provisional ? ' Provisional: everything is looked at again on the day.' : ''
  const waiting = review.reasons.filter((reason) => reason.waits).length
  if (waiting === 1) return `One reason waits for a clinician.${day}`
  if (waiting > 1) return `${waiting} reasons wait for a clinician.${day}`
  if (!review.answered) return `Some questions are open.${day}`
  return review.openChecks > 0
    ? `Nothing waits for a judgement; checks by the team are open.${day}`
    : `Nothing waits for a person.${day}`
}

type ReasonProps = {
  readonly reason: ReviewReason
  readonly mayDecide: boolean
  readonly form: FormState
}

function Reason({ reason, mayDecide, form }: ReasonProps) {
  const { rule, level, because, source, confidence, waits, released } = reason
  return (
    <article className="rule" data-level={level} id={rule}>
      <h3>
        <Severity level={level} /> {because}
      </h3>
      <p className="rule-source">
        {confidence}
        {source !== '' && `: ${source}`} · rule {rule}
      </p>
      {released !== null && (
        <p className="released">
          Released by <b>{released.name}</b>, {released.at}: “{released.reason}”
        </p>
      )}
      {waits && mayDecide && <Override rule={rule} form={form} />}
      {waits && !mayDecide && <p className="released">Waits for a clinician.</p>}
    </article>
  )
}

function Override({ rule, form }: { readonly rule: string; readonly form: FormState }) {
  const field = `reason-${rule}`
  const error = errorAt(form, field)
  return (
    <details className="override" open={error !== undefined}>
      <summary>Release it</summary>
      <Form method="post">
        <input type="hidden" name="rule" value={rule} />
        <TextField
          name={field}
          label="Why it is safe to go on"
          hint="Kept with your name and the time. It holds for this answer only."
          rows={2}
          error={error}
          defaultValue={form.typed[field]}
        />
        <button className="button" type="submit" name="intent" value="override">
          Release with my name
        </button>
      </Form>
    </details>
  )
}

function Answers({ visit: { answers } }: { readonly visit: VisitData }) {
  return (
    <>
      <h3>Answers</h3>
      <dl className="answers">
        {answers.map(({ id, question, answer, details }) => (
          <div key={id}>
            <dt>{question}</dt>
            <dd>
              <b>{answer}</b>
              {details.map((detail) => (
                <span key={detail}>{detail}</span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

import { useEffect } from 'react'
import { useRevalidator } from 'react-router'
import { Icon } from '../../look/icon.tsx'
import { Notice, Severity } from '../../look/severity.tsx'
import { Answers, casesWords, generatedWords } from './answer-changes.tsx'
import type { ChangedField, ChangedRule, ExaminationData, FindingData } from './draft-data.ts'

type ExaminationProps = { readonly examination: ExaminationData; readonly mine: boolean }

/** What a draft changes: rules in words, answers up or down, and what the check finds. */
export function ExaminationPart({ examination, mine }: ExaminationProps) {
  if (examination.kind === 'running') return <Running />
  if (examination.kind === 'unfinished') {
    return (
      <Notice level="stop" title="The check did not end">
        <p>{examination.because}</p>
      </Notice>
    )
  }
  const { rules, cases, casesAsked, generated, reportsDrawn, errors, warnings } = examination
  return (
    <>
      {rules.length > 0 && (
        <>
          <h2>
            {rules.length === 1 ? 'One rule is changed' : `${rules.length} rules are changed`}
          </h2>
          {rules.map((rule) => (
            <Changed key={`${rule.part} ${rule.id}`} rule={rule} mine={mine} />
          ))}
          <h2>Who would be answered otherwise</h2>
          <p>{casesWords(cases, casesAsked)}</p>
          <Answers answers={cases} title="Cases" />
          <p>{generatedWords(generated, reportsDrawn)}</p>
          <Answers answers={generated} title="Made-up reports" />
        </>
      )}
      <h2 id="check">Check</h2>
      <Findings errors={errors} warnings={warnings} />
    </>
  )
}

const againMs = 1_000

function Running() {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const timer = setInterval(() => void revalidate(), againMs)
    return () => clearInterval(timer)
  }, [revalidate])
  return (
    <p role="status" className="running">
      <Icon name="clock" /> Asking every case and some thousand reports of both versions. It takes a
      few seconds. <a href="/workbench/protocol/draft">Look again</a>
    </p>
  )
}

function Changed({ rule, mine }: { readonly rule: ChangedRule; readonly mine: boolean }) {
  const { id, part, kind, fields } = rule
  const own = mine && (part === 'Red flag' || part === 'Screening')
  return (
    <article className="changed-rule">
      <h3>
        {id}{' '}
        <small>
          {part}
          {kind !== 'changed' && `, ${kind}`}
        </small>
      </h3>
      <dl className="rule-parts">
        {fields.map((field) => (
          <FieldChange key={field.name} field={field} />
        ))}
      </dl>
      {own && (
        <a className="next" href={`/workbench/protocol/draft/rules/${id}`}>
          Change it again<span className="aside"> : {id}</span>
        </a>
      )}
    </article>
  )
}

function FieldChange({ field: { name, before, after } }: { readonly field: ChangedField }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {before !== null && (
          <del>
            <span className="aside">Before: </span>
            {before}
          </del>
        )}
        {after !== null && (
          <ins>
            <span className="aside">After: </span>
            {after}
          </ins>
        )}
      </dd>
    </div>
  )
}

type FindingsProps = {
  readonly errors: readonly FindingData[]
  readonly warnings: readonly FindingData[]
}

function Findings({ errors, warnings }: FindingsProps) {
  return (
    <>
      {errors.length === 0 ? (
        <p>
          <Severity level="clear" word="No errors" /> Nothing is unreachable, contradictory, unsaid
          or falls when a symptom is added.
        </p>
      ) : (
        <Notice level="stop" title={errors.length === 1 ? 'One error' : `${errors.length} errors`}>
          <FindingList findings={errors} />
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice
          level="hold"
          title={
            warnings.length === 1 ? 'One warning to judge' : `${warnings.length} warnings to judge`
          }
        >
          <FindingList findings={warnings} />
        </Notice>
      )}
    </>
  )
}

function FindingList({ findings }: { readonly findings: readonly FindingData[] }) {
  return (
    <ul className="findings">
      {findings.map(({ at, message }) => (
        <li key={`${at} ${message}`}>
          <b>{at}</b> {message}
        </li>
      ))}
    </ul>
  )
}

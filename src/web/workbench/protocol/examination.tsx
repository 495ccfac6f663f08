import { useEffect } from 'react'
import { useRevalidator } from 'react-router'
import { Icon } from '../../look/icon.tsx'
import { Notice, Severity } from '../../look/severity.tsx'
import type {
  ChangedAnswer,
  ChangedField,
  ChangedRule,
  ExaminationData,
  FindingData,
} from './draft-data.ts'

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
      <h2>Check</h2>
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

const sum = (answers: readonly ChangedAnswer[], direction: ChangedAnswer['direction']): number =>
  answers.reduce((total, each) => total + (each.direction === direction ? each.count : 0), 0)

const directions = (answers: readonly ChangedAnswer[]): string =>
  [
    `${sum(answers, 'up')} up`,
    `${sum(answers, 'down')} down`,
    `${sum(answers, 'beside')} by another rule`,
  ].join(', ')

function casesWords(cases: readonly ChangedAnswer[], asked: number): string {
  if (cases.length === 0) return `None of the ${asked} known cases would be answered otherwise.`
  return `Of the ${asked} known cases ${cases.length} would be answered otherwise: ${directions(cases)}.`
}

function generatedWords(generated: readonly ChangedAnswer[], drawn: number): string {
  const about = `made-up reports, at every limit of the changed rules and ${drawn.toLocaleString('en-US')} at random`
  return generated.length === 0 ? `None of the ${about}.` : `Of ${about}: ${directions(generated)}.`
}

const directionWords: Readonly<Record<ChangedAnswer['direction'], string>> = {
  up: 'Up',
  down: 'Down',
  beside: 'Same',
}

function Answers({ answers, title }: { answers: readonly ChangedAnswer[]; title: string }) {
  if (answers.length === 0) return null
  return (
    <table className="list answer-changes">
      <caption className="aside">{title}</caption>
      <thead>
        <tr>
          <th scope="col">Way</th>
          <th scope="col">From and to</th>
          <th scope="col">{title === 'Cases' ? 'Case' : 'For example'}</th>
        </tr>
      </thead>
      <tbody>
        {answers.map((answer) => (
          <tr
            key={`${answer.from} ${answer.before.word} ${answer.rulesBefore} ${answer.rulesAfter}`}
          >
            <td data-way={answer.direction}>
              <b>{directionWords[answer.direction]}</b>
              {answer.count > 1 && <small>{answer.count} times</small>}
            </td>
            <td>
              <span className="from-to">
                <Severity {...answer.before} /> <span className="aside">to</span>
                <Icon name="arrowRight" /> <Severity {...answer.after} />
              </span>
              <small>
                {answer.rulesBefore.join(', ') || 'no rule'} →{' '}
                {answer.rulesAfter.join(', ') || 'no rule'}
              </small>
            </td>
            <td>
              {answer.says}
              <small>{answer.from}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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

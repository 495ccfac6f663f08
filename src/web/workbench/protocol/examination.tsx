import { useEffect } from 'react'
import { useRevalidator } from 'react-router'
import type { Removal } from '#clinic/protocols/queries.ts'
import { Icon } from '../../look/icon.tsx'
import { Notice, Severity } from '../../look/severity.tsx'
import { Answers, casesWords, generatedWords } from './answer-changes.tsx'
import { Changes } from './changes.tsx'
import type { ExaminationData, FindingData } from './draft-data.ts'

type ExaminationProps = {
  readonly examination: ExaminationData
  readonly mine: boolean
  readonly removed: readonly Removal[]
}

/** What a draft changes: rules in words, answers up or down, and what the check finds. */
export function ExaminationPart({ examination, mine, removed }: ExaminationProps) {
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
          <h2>{rules.length === 1 ? 'One change' : `${rules.length} changes`}</h2>
          <Changes rules={rules} mine={mine} removed={removed} />
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

import { Icon } from '../../look/icon.tsx'
import { Severity } from '../../look/severity.tsx'
import type { ChangedAnswer } from './draft-data.ts'

const sum = (answers: readonly ChangedAnswer[], direction: ChangedAnswer['direction']): number =>
  answers.reduce((total, each) => total + (each.direction === direction ? each.count : 0), 0)

const directions = (answers: readonly ChangedAnswer[]): string =>
  [
    `${sum(answers, 'up')} up`,
    `${sum(answers, 'down')} down`,
    `${sum(answers, 'beside')} by another rule`,
  ].join(', ')

/** How many of the known cases change, and which way. */
export function casesWords(cases: readonly ChangedAnswer[], asked: number): string {
  if (cases.length === 0) return `None of the ${asked} known cases would be answered otherwise.`
  const of = cases.length === 1 ? 'One' : `${cases.length}`
  return `${of} of the ${asked} known cases would be answered otherwise: ${directions(cases)}.`
}

/** How many generated reports change, and which way. */
export function generatedWords(generated: readonly ChangedAnswer[], drawn: number): string {
  const about = `made-up reports, at every limit of the changed rules and ${drawn.toLocaleString('en-US')} at random`
  return generated.length === 0 ? `None of the ${about}.` : `Of ${about}: ${directions(generated)}.`
}

const directionWords: Readonly<Record<ChangedAnswer['direction'], string>> = {
  up: 'Up',
  down: 'Down',
  beside: 'Same',
}

const shownFirst = 5

type AnswersProps = { readonly answers: readonly ChangedAnswer[]; readonly title: string }

/** Answers that change, the first few at once and the others on demand. */
export function Answers({ answers, title }: AnswersProps) {
  const rest = answers.slice(shownFirst)
  return (
    <>
      <Table answers={answers.slice(0, shownFirst)} title={title} />
      {rest.length > 0 && (
        <details className="more-answers">
          <summary>{rest.length === 1 ? 'One kind more' : `${rest.length} kinds more`}</summary>
          <Table answers={rest} title={`${title}, the others`} />
        </details>
      )}
    </>
  )
}

function Table({ answers, title }: AnswersProps) {
  if (answers.length === 0) return null
  return (
    <table className="list answer-changes">
      <caption className="aside">{title}</caption>
      <thead>
        <tr>
          <th scope="col">Way</th>
          <th scope="col">From and to</th>
          <th scope="col">Example</th>
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
              <FromTo answer={answer} />
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

function FromTo({ answer }: { readonly answer: ChangedAnswer }) {
  const { before, after, rulesBefore, rulesAfter } = answer
  const lost = rulesBefore.length > 0 ? `no longer ${rulesBefore.join(', ')}` : ''
  const won = rulesAfter.length > 0 ? `now ${rulesAfter.join(', ')}` : ''
  return (
    <>
      <span className="from-to">
        <Severity {...before} />
        {before.word !== after.word && (
          <>
            <span className="aside">to</span>
            <Icon name="arrowRight" />
            <Severity {...after} />
          </>
        )}
      </span>
      <small>{[won, lost].filter((words) => words !== '').join(', ')}</small>
    </>
  )
}

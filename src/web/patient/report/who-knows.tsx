import { CallClinic } from '../../look/emergency-sentence.tsx'
import { useFrame } from '../../look/frame.ts'
import { Icon } from '../../look/icon.tsx'
import type { ProgressText } from './reported-view.ts'
import { type ReportedWords, reportedWords } from './reported-words.ts'

type Props = {
  readonly path: string
  readonly reportedAt: string
  readonly progress: ProgressText
  /** Nobody has the case yet, and no form stands on the page. */
  readonly waits: boolean
  readonly looksAgain: boolean
}

/** Who was told, when, and who has it: the way of a report, newest last. */
export function WhoKnows({ path, reportedAt, progress, waits, looksAgain }: Props) {
  const words = reportedWords[useFrame().language]
  const { said, next } = sayings(progress, words)
  return (
    <section id="who">
      <h2>{words.who}</h2>
      <ol className="way">
        <li data-done>
          <Icon name="circleCheck" />
          <span>{words.youTold}</span>
          <time>{reportedAt}</time>
        </li>
        <li data-done={isDone(progress) || undefined}>
          <Icon name={isDone(progress) ? 'circleCheck' : 'clock'} />
          <span>{said}</span>
          {progress.kind !== 'waiting' && progress.at !== undefined && <time>{progress.at}</time>}
        </li>
      </ol>
      <p>{next}</p>
      <div className="actions stacked">
        {(progress.kind === 'calling' || progress.kind === 'waiting') && (
          <a className="button quiet" href={looksAgain ? path : `${path}/still`}>
            {words.lookAgain}
          </a>
        )}
        <CallClinic />
      </div>
      {waits && (
        <p className="hint after-actions">
          {looksAgain ? words.looksAgain : words.held}{' '}
          <a href={looksAgain ? `${path}/still` : path}>
            {looksAgain ? words.hold : words.release}
          </a>
        </p>
      )}
      <p className="after-actions">
        <a href="/visit">{words.today}</a>
      </p>
    </section>
  )
}

const isDone = ({ kind }: ProgressText): boolean => kind !== 'calling' && kind !== 'waiting'

function sayings({ kind, by, people, at }: ProgressText, words: ReportedWords) {
  switch (kind) {
    case 'kept':
      return { said: words.kept, next: words.keptWorse }
    case 'calling':
      return { said: words.calling(at === undefined ? 0 : people), next: words.nobodyYet }
    case 'taken':
      return { said: words.taken(by), next: words.takenNext }
    case 'closed':
      return { said: words.closed(by), next: words.keptWorse }
    case 'waiting':
      return { said: words.waiting(at ?? ''), next: words.waitingNext }
    case 'answered':
      return { said: words.answered(by), next: words.keptWorse }
  }
}

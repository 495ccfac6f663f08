import type { Sentence } from '#protocol/language.ts'
import { Severity } from '../../look/severity.tsx'
import type { PageLine, RuleData, RuleSource } from './rule-data.ts'

type RuleCardProps = {
  readonly rule: RuleData
  /** The rule stands in a draft of the reader's own. */
  readonly mayChange: boolean
  /** Under the heading of a theme, on a page with many. */
  readonly heading?: 'h2' | 'h3'
}

/** One rule as a sentence: when, what it comes to, why, what it rests on, what a patient reads. */
export function RuleCard({ rule, mayChange, heading: Heading = 'h2' }: RuleCardProps) {
  const { level, word } = rule.level
  return (
    <article className="protocol-rule" id={rule.id}>
      <header>
        <Heading>{rule.title}</Heading>
        <p className="rule-tags">
          <Severity level={level} word={word} />
          <span className="confidence" data-own={rule.ownChoice ? '' : undefined}>
            {rule.confidence}
          </span>
          <span className="rule-id">{rule.id}</span>
        </p>
      </header>
      <dl className="rule-parts">
        <div>
          <dt>When</dt>
          <dd>{rule.when}</dd>
        </div>
        <div>
          <dt>Because</dt>
          <dd>{rule.because}</dd>
        </div>
        {rule.override !== null && (
          <div>
            <dt>Released by</dt>
            <dd>{rule.override}</dd>
          </div>
        )}
        <div>
          <dt>Rests on</dt>
          <dd>
            <Sources sources={rule.sources} origin={rule.origin} />
          </dd>
        </div>
        <Sentences title="The patient reads" sentences={rule.told} />
        {rule.page.length > 0 && <PageLines lines={rule.page} mayChange={mayChange} />}
      </dl>
      {mayChange && (
        <p className="rule-change">
          <a className="next" href={`/workbench/protocol/draft/rules/${rule.id}`}>
            Change it<span className="aside"> : {rule.id}</span>
          </a>
        </p>
      )}
    </article>
  )
}

type SourcesProps = { readonly sources: readonly RuleSource[]; readonly origin: string }

function Sources({ sources, origin }: SourcesProps) {
  return (
    <ul className="rule-sources">
      <li>Origin: {origin}</li>
      {sources.map(({ title, publisher, year, address }) => (
        <li key={title}>
          {address === null ? title : <a href={address}>{title}</a>}
          {publisher !== '' && (
            <small>
              {' '}
              {publisher}
              {year !== '' && year !== 'n.d.' && `, ${year}`}
            </small>
          )}
        </li>
      ))}
    </ul>
  )
}

type SentencesProps = { readonly title: string; readonly sentences: readonly Sentence[] }

function Sentences({ title, sentences }: SentencesProps) {
  if (sentences.length === 0) return null
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {sentences.map((sentence) => (
          <Both key={sentence.en} sentence={sentence} />
        ))}
      </dd>
    </div>
  )
}

type PageLinesProps = { readonly lines: readonly PageLine[]; readonly mayChange: boolean }

function PageLines({ lines, mayChange }: PageLinesProps) {
  return (
    <div>
      <dt>The page says</dt>
      <dd>
        {lines.map(({ id, sentence }) => (
          <div key={id}>
            <Both sentence={sentence} />
            {mayChange && (
              <a className="next" href={`/workbench/protocol/draft/sentences/${id}`}>
                Change the words<span className="aside"> : {sentence.en}</span>
              </a>
            )}
          </div>
        ))}
      </dd>
    </div>
  )
}

function Both({ sentence: { en, es, translation } }: { readonly sentence: Sentence }) {
  return (
    <p className="both-languages">
      {en}
      <span lang="es">{es}</span>
      {translation === 'draft' && <small>The Spanish is a draft.</small>}
    </p>
  )
}

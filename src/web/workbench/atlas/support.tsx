import type { MuscleData } from './muscle-data.ts'
import { basisWords, confidenceWords, factWords } from './words.ts'

/** How well each kind of fact is known, how often the muscle was found, and the sources. */
export function Support({
  muscle: { evidence, prevalence, sources },
}: {
  readonly muscle: MuscleData
}) {
  const groups = Map.groupBy(evidence, ({ confidence }) => confidence)
  return (
    <section aria-labelledby="support">
      <h2 id="support">How well this is known</h2>
      {prevalence !== null && <p>{prevalence}</p>}
      <dl className="rule-parts">
        {[...groups].map(([confidence, own]) => (
          <div key={confidence}>
            <dt>{confidenceWords[confidence]}</dt>
            <dd>{own.map(({ fact }) => factWords[fact]).join(', ')}</dd>
          </div>
        ))}
      </dl>
      <ul className="muscle-sources">
        {sources.map(({ key, title, authors, publisher, year, address, basis }) => (
          <li key={key}>
            <small>
              <b>{key}</b> {address === undefined ? title : <a href={address}>{title}</a>}
              {title.endsWith('.') ? ' ' : '. '}
              {authors !== undefined && `${authors}. `}
              {publisher}
              {year === 'n.d.' ? '' : `, ${year}`} ({basisWords[basis]})
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

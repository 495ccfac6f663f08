import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { Card } from './card.tsx'
import type { CardData } from './card-data.ts'
import type { Lit } from './figures.tsx'
import type { MapData } from './map-data.ts'

type CardsProps = {
  readonly map: MapData
  readonly onLit: (lit: Lit | null) => void
  readonly onOpened: (opened: Lit | null) => void
}

const shownMost = 8
const shownLeast = 3

const isBehind = ({ ranked }: CardData, at: number): boolean =>
  ranked !== null && at >= (ranked.support === 'hardly' ? shownLeast : shownMost)

/** The muscles to examine, the likeliest first; those for which the drawing hardly speaks behind one press. */
export function Cards({ map, onLit, onOpened }: CardsProps) {
  useOpenedByAddress()
  const ranked = map.cards.filter((card) => card.ranked !== null)
  const added = map.cards.filter((card) => card.ranked === null)
  const shown = ranked.filter((card, at) => !isBehind(card, at))
  const behind = ranked.filter(isBehind)
  const isTied = ({ ranked: own }: CardData) =>
    ranked.filter((other) => other.ranked?.place === own?.place).length > 1
  const card = (each: CardData) => (
    <Card
      key={each.id}
      map={map}
      card={each}
      tied={isTied(each)}
      onLit={onLit}
      onOpened={onOpened}
    />
  )
  return (
    <>
      {ranked.length > 0 && <p className="hint">{map.ranking.notice}</p>}
      <Together map={map} />
      <div className="map-cards">
        {added.map(card)}
        {shown.map(card)}
      </div>
      {behind.length > 0 && (
        <details className="map-more">
          <summary>{behind.length} more that also touch the drawing</summary>
          <div className="map-cards">{behind.map(card)}</div>
        </details>
      )}
    </>
  )
}

/** Several muscles that explain the drawing when one does not. */
function Together({ map: { ranking } }: Pick<CardsProps, 'map'>) {
  const { together } = ranking
  if (together === null) return null
  return (
    <section className="map-together" aria-labelledby="together-title">
      <h3 id="together-title">One muscle does not explain it. Together:</h3>
      <ol>
        {together.muscles.map(({ id, name, adds }) => (
          <li key={id}>
            <a href={`#muscle-${id}`}>{name}</a>
            {adds.length > 0 && `: ${adds.join('; ')}`}
          </li>
        ))}
      </ol>
      {together.unexplained.length > 0 && (
        <p>Still not explained: {together.unexplained.join('; ')}.</p>
      )}
    </section>
  )
}

/** The muscle that the address names is opened, and the keyboard stands at it. */
function useOpenedByAddress(): void {
  const { hash, key } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same address asked for again is a new step
  useEffect(() => {
    if (!hash.startsWith('#muscle-')) return
    const card = document.getElementById(hash.slice(1))
    if (!(card instanceof HTMLDetailsElement)) return
    const around = card.parentElement?.closest('details')
    if (around) around.open = true
    card.open = true
    card.querySelector('summary')?.focus({ preventScroll: true })
    card.scrollIntoView({ block: 'start' })
  }, [hash, key])
}

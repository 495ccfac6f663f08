import { useState } from 'react'
import { Severity } from '../../look/severity.tsx'
import type { CardData } from './card-data.ts'
import type { Lit } from './figures.tsx'
import type { MapData } from './map-data.ts'
import { PointRow } from './point-row.tsx'
import { type BodySide, bodySides } from './words.ts'

type CardProps = {
  readonly map: MapData
  readonly card: CardData
  /** The drawing cannot tell it from another. */
  readonly tied: boolean
  readonly onLit: (lit: Lit | null) => void
  readonly onOpened: (opened: Lit | null) => void
}

/** The side to begin with: where something was found already, or the one the drawing names. None where it names none. */
function firstSide({ ranked, id }: CardData, { examined }: MapData): BodySide | null {
  const there = examined.find(({ muscleId }) => muscleId === id)
  if (there !== undefined && there.side !== 'midline') return there.side
  if (ranked === null || ranked.side === 'either') return null
  return ranked.side === 'both' ? 'right' : ranked.side
}

/** One muscle: how far the drawing speaks for it and its dangers; opened, what to know before the needle, and its points. */
export function Card({ map, card, tied, onLit, onOpened }: CardProps) {
  const [side, setSide] = useState<BodySide | null>(() => firstSide(card, map))
  const [isOpen, setOpen] = useState(false)
  const light = (on: BodySide | null) => onLit(on === null ? null : { id: card.id, side: on })
  const shown = side ?? 'right'
  const chooseSide = (chosen: BodySide) => {
    setSide(chosen)
    light(chosen)
    onOpened({ id: card.id, side: chosen })
  }
  return (
    <details
      className="map-card"
      id={`muscle-${card.id}`}
      data-card={card.id}
      name="muscle"
      onToggle={(event) => {
        if (event.target !== event.currentTarget) return
        setOpen(event.currentTarget.open)
        if (event.currentTarget.open) onOpened({ id: card.id, side: shown })
      }}
      onPointerEnter={() => light(shown)}
      onPointerLeave={() => light(null)}
      onFocus={() => light(shown)}
      onBlur={() => light(null)}
    >
      <summary>
        <Head map={map} card={card} tied={tied} />
      </summary>
      {isOpen && (
        <div className="map-inside">
          <Before card={card} side={side} />
          <SideChoice map={map} card={card} side={side} onChosen={chooseSide} />
          {side !== null && (
            <ol className="map-points">
              {card.points.map((point) => (
                <PointRow
                  key={`${point.id}-${side}`}
                  map={map}
                  card={card}
                  point={point}
                  side={side}
                />
              ))}
            </ol>
          )}
          <Why card={card} />
        </div>
      )}
    </details>
  )
}

function Head({ map, card, tied }: Pick<CardProps, 'map' | 'card' | 'tied'>) {
  const { ranked, name, layer, ultrasound } = card
  const high = [...card.hazards.right, ...card.hazards.left].filter(({ level }) => level === 'high')
  const kinds = [...new Set(high.map(({ kind }) => kind.toLowerCase()))]
  const picked = map.examined.filter((each) => each.picked && each.muscleId === card.id).length
  const byHand = card.points.filter(({ id, refused }) => id !== null && refused !== null).length
  return (
    <>
      <span className="map-name">
        {ranked !== null && (
          <span className="map-place">
            {ranked.place}
            {tied && '='}
          </span>
        )}
        <b>{name}</b>
        {ranked !== null && <span>{ranked.sideWords}</span>}
        <small>{layer}</small>
        {picked > 0 && <span className="map-picked">{picked} picked</span>}
      </span>
      {ranked !== null && (
        <span className="map-support">
          <span className="map-bars" data-bars={ranked.bars} aria-hidden="true">
            <i />
            <i />
            <i />
            <i />
          </span>
          {ranked.supportWords}
        </span>
      )}
      {ranked !== null && <span className="map-why">{ranked.because[0]}</span>}
      <span className="map-dangers">
        {kinds.length > 0 && <Severity level="stop" word={`High: ${kinds.join(', ')}`} />}
        {byHand > 0 && <Severity level="stop" word="A point never injected" />}
        {ultrasound.level === 'required' && <Severity level="hold" word="Ultrasound required" />}
      </span>
    </>
  )
}

/** All that comes before the needle: dangers, what else it may be, how to lie, hold and aim. */
function Before({ card, side }: { readonly card: CardData; readonly side: BodySide | null }) {
  const hazards = card.hazards[side ?? 'right']
  return (
    <>
      <div className="map-hazards">
        {hazards.map((danger) => (
          <Severity
            key={danger.kind}
            level={danger.level === 'high' ? 'stop' : 'hold'}
            word={danger.level === 'high' ? 'High' : 'Caution'}
          >
            <b>{danger.kind}</b>
            {danger.note !== null && ` ${danger.note}.`}
          </Severity>
        ))}
        {card.oneSidePerSession && (
          <Severity level="stop" word="One side">
            Never both sides in one session.
          </Severity>
        )}
      </div>
      <dl className="rule-parts">
        <div>
          <dt>Think first of</dt>
          <dd>{card.mimics.join('; ')}</dd>
        </div>
        <div>
          <dt>Ultrasound</dt>
          <dd>{card.ultrasound.words}</dd>
        </div>
        {card.how.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** What of the drawing speaks for it and what does not, and where all of it stands. */
function Why({ card }: { readonly card: CardData }) {
  return (
    <div className="map-because">
      {card.ranked !== null && <p>{card.ranked.because.join(' ')}</p>}
      <a href={`/workbench/muscles/${card.id}`}>The whole entry</a>
    </div>
  )
}

type SideChoiceProps = Pick<CardProps, 'map' | 'card'> & {
  readonly side: BodySide | null
  readonly onChosen: (side: BodySide) => void
}

/** The patient's right or left. Nothing can be picked before it is said. */
function SideChoice({ map, card, side, onChosen }: SideChoiceProps) {
  const pickedOn = (each: BodySide) =>
    map.examined.filter(
      (point) => point.picked && point.muscleId === card.id && point.side === each,
    ).length
  return (
    <fieldset className="map-sides">
      <legend>{side === null ? 'Which side of the patient?' : 'Side of the patient'}</legend>
      {bodySides.map((each) => (
        <button
          key={each}
          type="button"
          className="button quiet"
          aria-pressed={each === side}
          data-key={each === side ? undefined : 'm'}
          aria-keyshortcuts="m"
          onClick={() => onChosen(each)}
        >
          {each === 'right' ? 'Right' : 'Left'}
          {pickedOn(each) > 0 && ` · ${pickedOn(each)} picked`}
        </button>
      ))}
    </fieldset>
  )
}

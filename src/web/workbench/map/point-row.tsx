import { type FormEvent, useId } from 'react'
import type { PointChange } from '#clinic/examinations/point.ts'
import { type FindingId, findings, noFindings } from '#protocol/atlas/palpation.ts'
import { Severity } from '../../look/severity.tsx'
import type { CardData, PointData } from './card-data.ts'
import { changeValue } from './change-value.ts'
import type { ExaminedData, MapData } from './map-data.ts'
import { useChanges } from './use-changes.ts'
import { type BodySide, findingWords, foundWords } from './words.ts'

type PointRowProps = {
  readonly map: MapData
  readonly card: CardData
  readonly point: PointData
  readonly side: BodySide
}

type Change = Pick<PointChange, 'field' | 'from' | 'to'>

/** Not looked for, found, not found, and round again. */
const nextFound = (found: boolean | null): boolean | null =>
  found === null ? true : found ? false : null

/** One point on one side: its needle and dangers, whether it is picked, and what the hand found. */
export function PointRow({ map, card, point, side }: PointRowProps) {
  const { pressed, refused, send } = useChanges()
  const there = map.examined.find(
    (each) => each.muscleId === card.id && each.pointId === point.id && each.side === side,
  )
  const shownAt = (field: 'picked' | FindingId): boolean | null => {
    const now = pressed[field]
    if (typeof now === 'boolean' || now === null) return now
    return field === 'picked' ? (there?.picked ?? false) : (there?.findings ?? noFindings)[field]
  }
  const picked = shownAt('picked') === true
  const open = map.mayRecord && !map.treated
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const button = submitterOf(event)
    if (button?.dataset.field === undefined) return
    send(event.currentTarget, button, readDataset(button.dataset))
  }
  return (
    <li className="map-point" data-point-row={point.id ?? 'elsewhere'} tabIndex={-1}>
      <form method="post" onSubmit={submit}>
        <input type="hidden" name="muscle" value={card.id} />
        <input type="hidden" name="point" value={point.id ?? ''} />
        <input type="hidden" name="side" value={side} />
        <PointHead card={card} point={point} side={side} picked={picked} open={open} />
        <div className="map-findings">
          {findings.map((finding, at) => (
            <Press
              key={finding}
              change={{ field: finding, from: shownAt(finding), to: nextFound(shownAt(finding)) }}
              shortcut={String(at + 1)}
              className="map-finding"
              disabled={!open}
            >
              {findingWords[finding]}
              <span className="unseen">: {foundWords(shownAt(finding))}</span>
            </Press>
          ))}
        </div>
        {refused !== null && (
          <div role="alert">
            <Severity level="hold" word="Not written">
              {refused}
            </Severity>
          </div>
        )}
      </form>
      {there !== undefined && (
        <Judged there={there} open={open} site={{ card, point, side }} send={send} />
      )}
    </li>
  )
}

type PointHeadProps = Pick<PointRowProps, 'card' | 'point' | 'side'> & {
  readonly picked: boolean
  readonly open: boolean
}

/** The point, its needle and what is near it; then the button that picks it, or why there is none. */
function PointHead({ card, point, side, picked, open }: PointHeadProps) {
  const near = point.near[side]
  return (
    <div className="map-point-head">
      <div>
        <h3>
          {point.name}
          {card.ranked?.likely.includes(point.id ?? '') === true && <small> · likeliest</small>}
        </h3>
        <p>
          {point.needle !== '' && `Needle ${point.needle}. `}
          {near.length > 0 && <b>Near: {near.join(', ')}. </b>}
          {point.ultrasound !== null && `${point.ultrasound}.`}
        </p>
      </div>
      {point.refused === null ? (
        <Press
          change={{ field: 'picked', from: picked, to: !picked }}
          shortcut="x"
          className="button map-pick"
          disabled={!open}
        >
          {picked ? 'Picked' : 'Pick'}
          <span className="unseen">
            {' '}
            {card.name}, {side}: {point.name}
          </span>
        </Press>
      ) : (
        <Severity level="stop" word={point.id === null ? 'By point only' : 'Never inject'}>
          {point.refused}
        </Severity>
      )}
    </div>
  )
}

const submitterOf = ({ nativeEvent }: FormEvent): HTMLElement | null =>
  nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null

const truthOf = (text: string | undefined): boolean | null =>
  text === undefined || text === '' ? null : text === 'true'

/** What a pressed button shall show until it is written. */
function readDataset({ field = '', to }: DOMStringMap): Pick<Change, 'field' | 'to'> {
  const finding = findings.find((each) => each === field)
  return finding === undefined
    ? { field: 'picked', to: truthOf(to) === true }
    : { field: finding, to: truthOf(to) }
}

type PressProps = {
  readonly change: Change
  readonly shortcut: string
  readonly className: string
  readonly disabled: boolean
  readonly children: React.ReactNode
}

/** A button that carries one change. */
function Press({ change, shortcut, className, disabled, children }: PressProps) {
  return (
    <button
      type="submit"
      name="change"
      value={changeValue(change)}
      className={className}
      data-field={change.field}
      data-to={change.to ?? ''}
      data-found={change.from ?? undefined}
      data-key={shortcut}
      aria-keyshortcuts={shortcut}
      disabled={disabled}
    >
      {children}
    </button>
  )
}

type JudgedProps = {
  readonly there: ExaminedData
  readonly open: boolean
  readonly site: { readonly card: CardData; readonly point: PointData; readonly side: BodySide }
  readonly send: ReturnType<typeof useChanges>['send']
}

const activityWords = { active: 'Active', latent: 'Latent' } as const

/** Active or latent, as the findings say or as a person says with a word why; and who wrote last. */
function Judged({ there, open, site: { card, point, side }, send }: JudgedProps) {
  const why = useId()
  const { activity, derived, said, changed } = there
  const other = said === null ? (derived === 'active' ? 'latent' : 'active') : null
  const change: Change = { field: 'activity', from: said?.activity ?? null, to: other }
  return (
    <div className="map-judged">
      <p>
        <b>{activity === null ? 'Not yet active or latent' : activityWords[activity]}</b>
        {said !== null && `, said: ${said.because}`}
        {said === null && activity !== null && ', from the findings'}
        <small> · {changed}</small>
      </p>
      {open && (
        <details>
          <summary className="map-otherwise">
            {said === null ? 'Call it otherwise' : 'Take the word back'}
          </summary>
          <form
            method="post"
            onSubmit={(event) => {
              event.preventDefault()
              send(event.currentTarget, submitterOf(event), change)
            }}
          >
            <input type="hidden" name="muscle" value={card.id} />
            <input type="hidden" name="point" value={point.id ?? ''} />
            <input type="hidden" name="side" value={side} />
            {said === null && (
              <p className="field">
                <label htmlFor={why}>Why</label>
                <input id={why} name="because" maxLength={200} required />
              </p>
            )}
            <button
              className="button quiet"
              type="submit"
              name="change"
              value={changeValue(change)}
            >
              {other === null ? 'As the findings say' : `Call it ${other}`}
            </button>
          </form>
        </details>
      )}
    </div>
  )
}

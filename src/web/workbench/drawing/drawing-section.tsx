import { EmptyState } from '../../look/empty-state.tsx'
import { Figure } from '../../look/figure/figure.tsx'
import { Severity } from '../../look/severity.tsx'
import { drawingWords } from '../../patient/drawing/drawing-words.ts'
import { placeName } from '../../patient/drawing/place-name.ts'
import type { DrawingData } from './drawing-data.ts'

const words = drawingWords.en

export type DrawingSectionProps = {
  readonly drawing: DrawingData
  /** The address of the map, for whoever may examine. */
  readonly mapAt: string | undefined
}

/** Where it hurts, as the patient drew it: small figures, the strongest marks first in words, and what changed. */
export function DrawingSection({ drawing, mapAt }: DrawingSectionProps) {
  if (drawing === null) return null
  return (
    <section id="drawing" className="drawn">
      <h2>Where it hurts</h2>
      {drawing.kind === 'none' ? (
        <EmptyState title="Nothing drawn yet">
          <p>The drawing is behind the patient’s link.</p>
        </EmptyState>
      ) : (
        <Drawn drawing={drawing} />
      )}
      {drawing.kind === 'drawn' && mapAt !== undefined && (
        <p>
          <a className="next" href={mapAt}>
            The muscles behind it
          </a>
        </p>
      )}
    </section>
  )
}

function Drawn({ drawing }: { readonly drawing: Extract<DrawingData, { kind: 'drawn' }> }) {
  const { marks, nothingHurts, feels, since, saved, widespread } = drawing
  const last = `Last changed ${saved}.`
  if (marks.length === 0) {
    return (
      <>
        <p>{nothingHurts ? 'Nothing hurts today.' : 'Begun, with no place marked.'}</p>
        <p className="hint">{last}</p>
        <Since since={since} />
      </>
    )
  }
  return (
    <>
      <div className="drawn-body">
        <div className="drawn-figures">
          {drawing.pictures.map((picture) => (
            <Figure
              key={picture}
              picture={picture}
              layer="skin"
              title={`Pain drawing, ${picture.replace('-', ', ')}`}
              sides={{ right: 'Right', left: 'Left' }}
              nameOf={(code, side) => placeName(code, side, words, 'en')}
              zones={drawing.zones}
            />
          ))}
        </div>
        <div>
          {widespread && (
            <p>
              <Severity level="review">Widespread pain: much of the body is marked</Severity>
            </p>
          )}
          <ul className="drawn-marks">
            {marks.map(({ name, amount }) => (
              <li key={name}>
                {name}: <b>{amount}</b>
              </li>
            ))}
          </ul>
          {feels.length > 0 && <p>It feels: {feels.join('; ').toLowerCase()}.</p>}
          <p className="hint">{last}</p>
        </div>
      </div>
      <Since since={since} />
    </>
  )
}

type SinceProps = Pick<Extract<DrawingData, { kind: 'drawn' }>, 'since'>

function Since({ since }: SinceProps) {
  if (since === null) return null
  return (
    <>
      <h3>Compared with the drawing of {since.day}</h3>
      {since.changes.length === 0 ? (
        <p>No place was marked, then or now.</p>
      ) : (
        <dl className="facts">
          {since.changes.map(({ what, places }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{places.join('; ')}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

import { Severity } from '../../look/severity.tsx'
import type { MuscleData } from './muscle-data.ts'
import { ultrasoundWords } from './words.ts'

type Danger = MuscleData['hazards'][number]

const sideWords = ({ side }: Danger): string => (side === null ? '' : ` (${side} side)`)

/** What lies near, the worst first; what is never done; ultrasound. */
export function Dangers({
  muscle: { hazards, injection, points },
}: {
  readonly muscle: MuscleData
}) {
  const byHand = points.filter((point) => point.byHand)
  const { level, why } = injection.ultrasound
  return (
    <div className="muscle-dangers">
      {byHand.map(({ id, name }) => (
        <Severity key={id} level="stop" word="Never inject">
          {name}: treat by hand.
        </Severity>
      ))}
      {hazards.map((danger) => (
        <Severity
          key={danger.kind}
          level={danger.level === 'high' ? 'stop' : 'hold'}
          word={danger.level === 'high' ? 'High' : 'Caution'}
        >
          <b>
            {danger.kind}
            {sideWords(danger)}
          </b>
          {danger.note !== null && ` ${danger.note}.`}
        </Severity>
      ))}
      {injection.oneSidePerSession && (
        <Severity level="stop" word="One side">
          Never both sides in one session.
        </Severity>
      )}
      <p>
        <b>{ultrasoundWords[level]}.</b> {why}.
      </p>
    </div>
  )
}

/** Each trigger point: its needle, what is near it, and where it hurts. */
export function Points({ points }: Pick<MuscleData, 'points'>) {
  return (
    <section aria-labelledby="points">
      <h2 id="points">Trigger points and where they refer</h2>
      <ol className="muscle-points">
        {points.map((point) => (
          <Point key={point.id} point={point} />
        ))}
      </ol>
    </section>
  )
}

type PointProps = { readonly point: MuscleData['points'][number] }

function Point({ point }: PointProps) {
  return (
    <li id={point.id}>
      <h3>{point.name}</h3>
      <dl className="rule-parts">
        <div>
          <dt>Lies in</dt>
          <dd>{point.zone}</dd>
        </div>
        <div>
          <dt>Usually hurts</dt>
          <dd>{point.usual.join('; ')}</dd>
        </div>
        {point.sometimes.length > 0 && (
          <div>
            <dt>Sometimes</dt>
            <dd>{point.sometimes.join('; ')}</dd>
          </div>
        )}
        <div>
          <dt>Needle</dt>
          <dd>
            {point.byHand ? <b>Never: treat by hand.</b> : `${point.needles.join('; ')}.`}{' '}
            {point.depth}
          </dd>
        </div>
        {!point.byHand && (
          <div>
            <dt>Near</dt>
            <dd>
              {point.high.length === 0
                ? 'Nothing of high danger. '
                : `High: ${point.high.map((danger) => `${danger.kind.toLowerCase()}${sideWords(danger)}`).join(', ')}. `}
              {point.ultrasound}
              {point.why === null ? '.' : `: ${point.why}.`}
            </dd>
          </div>
        )}
      </dl>
    </li>
  )
}

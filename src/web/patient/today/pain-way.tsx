import { useFrame } from '../../look/frame.ts'
import { todayWords } from './today-words.ts'

type Props = {
  /** Scores as given, oldest first. */
  readonly pain: readonly { readonly day: number; readonly score: number }[]
  readonly last: number
}

const width = 320
const height = 120
const left = 22
const top = 8
const bottom = 98

/** The last score of each day, as a line and in words. */
export function PainWay({ pain, last }: Props) {
  const { after: words } = todayWords[useFrame().language]
  const byDay = [...new Map(pain.map(({ day, score }) => [day, score]))].sort(([a], [b]) => a - b)
  const [start] = byDay
  const end = byDay.at(-1)
  if (start === undefined || end === undefined || byDay.length < 2) {
    return (
      <section>
        <h2>{words.way}</h2>
        <p className="hint">{words.wayEmpty}</p>
      </section>
    )
  }
  const x = (day: number) => left + (day / last) * (width - left - 12)
  const y = (score: number) => bottom - (score / 10) * (bottom - top)
  const points = byDay.map(([day, score]) => `${round(x(day))},${round(y(score))}`).join(' ')
  const told = byDay.map(([day, score]) => words.wayDay(day, score)).join(', ')
  return (
    <section>
      <h2>{words.way}</h2>
      <p>{words.wayWords(start[1], end[1], end[0] - start[0])}</p>
      <svg className="pain-way" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={told}>
        {[0, 5, 10].map((score) => (
          <g key={score}>
            <path d={`M${left} ${round(y(score))}H${width}`} />
            <text x={left - 8} y={round(y(score)) + 4} textAnchor="end">
              {score}
            </text>
          </g>
        ))}
        {[0, 5, last].map((day) => (
          <text key={day} x={round(x(day))} y={height - 4} textAnchor="middle">
            {day}
          </text>
        ))}
        <polyline points={points} />
        {byDay.map(([day, score]) => (
          <circle key={day} cx={round(x(day))} cy={round(y(score))} r={day === end[0] ? 5 : 3} />
        ))}
      </svg>
    </section>
  )
}

const round = (value: number): number => Math.round(value * 10) / 10

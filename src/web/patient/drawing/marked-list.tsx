import { useFrame } from '../../look/frame.ts'
import { drawingWords } from './drawing-words.ts'
import type { ShownMark } from './drawn.ts'
import { levelOf } from './levels.ts'
import { placeName } from './place-name.ts'

/** What is marked, in words: the figure for whoever does not see it, and a last look for whoever does. */
export function MarkedList({ marks }: { readonly marks: readonly ShownMark[] }) {
  const { language } = useFrame()
  const words = drawingWords[language]
  return (
    <section className="marked" aria-labelledby="marked">
      <h2 id="marked">{words.marked}</h2>
      <ul data-marked>
        {marks.map(({ zone, side, intensity }) => (
          <li key={`${zone}-${side}`}>
            {placeName(zone, side, words, language)}: <b>{words.levels[levelOf(intensity).id]}</b>
          </li>
        ))}
      </ul>
      <p data-unmarked hidden={marks.length > 0}>
        {words.nothingMarked}
      </p>
    </section>
  )
}

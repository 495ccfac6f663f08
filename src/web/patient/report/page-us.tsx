import { useFrame } from '../../look/frame.ts'
import type { PageUsText } from './reported-view.ts'
import { reportedWords } from './reported-words.ts'

/** The list that a mild answer points to: what asks for a call at once. */
export function PageUs({ conditions }: { readonly conditions: readonly PageUsText[] }) {
  const words = reportedWords[useFrame().language]
  return (
    <section id="page-us">
      <h2>{words.pageUs}</h2>
      {conditions.map(({ heading, lines }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <ul className="points">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

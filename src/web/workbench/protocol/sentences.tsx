import { type PageSentence, pageSentences, type SentencePlace } from '#clinic/protocols/sentence.ts'
import type { ProtocolData } from '#protocol/protocol.ts'
import { signedIn } from '../../access/staff-session.ts'
import { Said } from '../said.tsx'
import type { Route } from './+types/sentences.ts'
import { Places } from './frame.tsx'
import { protocolState } from './frame-data.ts'
import { readable } from './rule-data.ts'

export const handle = { width: 'narrow' }

export const meta: Route.MetaFunction = () => [{ title: 'Words · Protocol · Needlepoint' }]

export const sentencePlaces: readonly (readonly [place: SentencePlace, title: string])[] = [
  ['education', 'What is a trigger point?'],
  ['procedure', 'What we do'],
  ['complications', 'What can go wrong'],
  ['preparation', 'Get ready'],
  ['aftercare', 'After the procedure'],
  ['tasks', 'Day by day'],
  ['pageUs', 'When to page us'],
]

const row = ({ id, place, sentence, rules }: PageSentence) => ({
  id,
  place,
  en: readable(sentence.en),
  es: readable(sentence.es),
  draft: sentence.translation === 'draft',
  rules: place === 'tasks' ? [] : rules,
})

const rowsOf = (data: ProtocolData) => pageSentences(data).map(row)

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await signedIn({ request, context })
  const { frame, force, draft } = await staff.run((clinic) => protocolState(clinic, staff))
  const mine = frame.draft?.mine === true && draft !== undefined
  const data = mine ? draft.document : force.protocol
  const published = new Map(pageSentences(force.protocol).map(({ id, sentence }) => [id, sentence]))
  return {
    frame,
    mine,
    rows: rowsOf(data).map((each) => {
      const before = published.get(each.id)
      return { ...each, changed: before !== undefined && readable(before.en) !== each.en }
    }),
  }
}

/** Every sentence of the handout in both languages, in the order in which a patient reads them. */
export default function Sentences({ loaderData: { frame, mine, rows } }: Route.ComponentProps) {
  const unsigned = rows.filter(({ draft }) => draft).length
  return (
    <>
      <h1>Protocol</h1>
      <Said />
      <Places at="words" frame={frame} />
      <p>
        {mine
          ? `You read the words of your draft ${frame.draft?.number}. Patients read them once it is published.`
          : 'What patients read: on their screens, on the handout, on the discharge sheet.'}{' '}
        {!mine && frame.mayWrite && frame.draft === null && (
          <a href="/workbench/protocol/draft">To change them, begin a draft.</a>
        )}
      </p>
      <p className="hint">
        {unsigned} of {rows.length} sentences wait for a native speaker to sign their Spanish.
      </p>
      <nav className="jumps" aria-label="Sections">
        {sentencePlaces.map(([place, title]) => (
          <a key={place} href={`#${place}`}>
            {title}
          </a>
        ))}
      </nav>
      {sentencePlaces.map(([place, title]) => (
        <section key={place} className="said-sentences" aria-labelledby={place}>
          <h2 id={place}>{title}</h2>
          <ul>
            {rows
              .filter((each) => each.place === place)
              .map((each) => (
                <SentenceRow key={each.id} sentence={each} mine={mine} />
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

type SentenceRowProps = {
  readonly sentence: Route.ComponentProps['loaderData']['rows'][number]
  readonly mine: boolean
}

function SentenceRow({ sentence: { id, en, es, rules, changed }, mine }: SentenceRowProps) {
  return (
    <li id={id}>
      <p className="both-languages">
        {en}
        <span lang="es">{es}</span>
      </p>
      <p className="sentence-facts">
        {changed && <b>Changed in your draft</b>}
        {rules.length > 0 && <span>Obeyed by {rules.join(', ')}</span>}
        {mine && (
          <a href={`/workbench/protocol/draft/sentences/${id}`}>
            Change the words<span className="aside"> : {en}</span>
          </a>
        )}
      </p>
    </li>
  )
}

import { ErrorSummary } from '../../look/error-summary.tsx'
import { fieldId } from '../../look/field.tsx'
import { useFrame } from '../../look/frame.ts'
import { PatientPage } from '../../look/patient-page.tsx'
import { BodyView } from './body-view.tsx'
import { type DrawingWords, drawingWords } from './drawing-words.ts'
import { isWidespread, type ShownMark } from './drawn.ts'
import { Feelings } from './feelings.tsx'
import { MarkedList } from './marked-list.tsx'
import paintUrl from './script/paint.ts?worker&url'
import { type View, views } from './views.ts'

export type DrawingScreenProps = {
  readonly view: View
  readonly marks: readonly ShownMark[]
  readonly qualities: readonly string[]
  readonly nothingHurts: boolean
  readonly problem: keyof DrawingWords['errors'] | null
  readonly sheet: string
  readonly nonce: string
}

/** One form for everyone: the list is the drawing, the figure shows it, and with the script it can be painted. */
export function DrawingScreen(props: DrawingScreenProps) {
  const { view, marks, problem, sheet, nonce } = props
  const words = drawingWords[useFrame().language]
  const errors = problem === null ? [] : [{ name: 'view', message: words.errors[problem] }]
  return (
    <PatientPage wrong="/visit/report" width="wide" medical>
      <style nonce={nonce}>{sheet}</style>
      <h1 className="compact">{words.title}</h1>
      <p className="drawing-lead" data-without-script>
        {words.lead}
      </p>
      <p className="drawing-lead" data-with-script hidden>
        {words.paintLead}
      </p>
      <ErrorSummary errors={errors} />
      <form
        method="post"
        action="/visit/drawing"
        className="drawing"
        autoComplete="off"
        data-keep="/visit/drawing/keep"
        data-words={JSON.stringify(words.script)}
      >
        <Views view={view} words={words} />
        <PaintBar words={words} />
        <Sides words={words} />
        <div className="drawing-views">
          {views.map((each) => (
            <BodyView key={each} view={each} marks={marks} />
          ))}
        </div>
        <div className="drawing-rest">
          <MarkedList marks={marks} />
          <p className="notice" data-level="review" data-widespread hidden={!isWidespread(marks)}>
            {words.widespread}
          </p>
          <Feelings {...props} />
          <p className="drawing-sudden">{words.sudden}</p>
          <Buttons words={words} />
        </div>
      </form>
      <p className="after-actions">
        <a href="/visit">{words.back}</a>
      </p>
      <script type="module" src={paintUrl} nonce={nonce} />
    </PatientPage>
  )
}

type WordsProps = { readonly words: DrawingWords }

/** One view at a time; the error of the whole form leads here. */
function Views({ view, words }: WordsProps & { readonly view: View }) {
  return (
    <fieldset className="segments">
      <legend className="aside">{words.view}</legend>
      {views.map((each, place) => (
        <label key={each}>
          <input
            type="radio"
            name="view"
            value={each}
            id={place === 0 ? fieldId('view') : undefined}
            defaultChecked={each === view}
          />
          <span>{words.views[each]}</span>
        </label>
      ))}
    </fieldset>
  )
}

function Buttons({ words }: WordsProps) {
  return (
    <div className="actions">
      <button className="button" type="submit" name="intent" value="done">
        {words.done}
      </button>
      <button className="button quiet" type="submit" name="intent" value="show" data-without-script>
        {words.show}
      </button>
    </div>
  )
}

/** What was just done, whether it is kept, and the way back: only there is something to say with the script. */
function PaintBar({ words: { script } }: WordsProps) {
  return (
    <div className="paint-bar" data-with-script hidden>
      <p>
        <span aria-live="polite" data-said>
          {script.start}
        </span>{' '}
        <small role="status" data-state />
      </p>
      <button className="button quiet" type="button" data-undo disabled>
        {script.undo}
      </button>
    </div>
  )
}

/** Head, neck and hip are looked at from one side at a time. */
function Sides({ words }: WordsProps) {
  return (
    <fieldset className="segments sides">
      <legend className="aside">{words.whichSide}</legend>
      {(['right', 'left'] as const).map((side) => (
        <label key={side}>
          <input type="radio" name="side" value={side} defaultChecked={side === 'right'} />
          <span>{words.sideViews[side]}</span>
        </label>
      ))}
    </fieldset>
  )
}

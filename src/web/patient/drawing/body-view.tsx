import { type Picture, sidesOf } from '#protocol/atlas/figure/picture.ts'
import type { Side } from '#protocol/atlas/muscle.ts'
import type { Zone } from '#protocol/atlas/zone.ts'
import { Figure } from '../../look/figure/figure.tsx'
import { useFrame } from '../../look/frame.ts'
import { drawingWords } from './drawing-words.ts'
import { type ShownMark, strengthsOf } from './drawn.ts'
import { levelOf, levels } from './levels.ts'
import { placeName } from './place-name.ts'
import { fieldOf } from './read-form.ts'
import { partsOf, picturesOf, type View } from './views.ts'

type Props = { readonly view: View; readonly marks: readonly ShownMark[] }

/** One look at the body: its pictures, and the list of the zones that are seen best here. */
export function BodyView({ view, marks }: Props) {
  const words = drawingWords[useFrame().language]
  return (
    <section className="body-view" data-view={view} aria-labelledby={`view-${view}`}>
      <h2 className="aside" id={`view-${view}`}>
        {words.views[view]}
      </h2>
      <div className="body-pictures">
        <div className="body-stage">
          {picturesOf[view].map((picture) => (
            <BodyPicture key={picture} picture={picture} view={view} marks={marks} />
          ))}
          {picturesOf[view].length === 1 && (
            <button
              className="button quiet body-zoom"
              type="button"
              data-zoom
              data-with-script
              hidden
            >
              {words.script.larger}
            </button>
          )}
        </div>
        <Amounts />
        <p className="hint">{words.own}</p>
      </div>
      <div className="body-list">
        {partsOf(view).map(({ group, zones }) => (
          <Part key={group} title={words.parts[group]} view={view} zones={zones} marks={marks} />
        ))}
      </div>
    </section>
  )
}

/** What the shades mean, in the shades themselves. */
function Amounts() {
  const words = drawingWords[useFrame().language]
  return (
    <ul className="amounts">
      {levels.map(({ id, strength }) => (
        <li key={id}>
          <svg className="figure-skin" viewBox="0 0 10 10" aria-hidden="true">
            <rect
              className="figure-zone"
              x="1"
              y="1"
              width="8"
              height="8"
              rx="2"
              data-strength={strength}
            />
          </svg>
          {words.levels[id]}
        </li>
      ))}
    </ul>
  )
}

function BodyPicture({ picture, view, marks }: Props & { readonly picture: Picture }) {
  const { language } = useFrame()
  const words = drawingWords[language]
  const [side = 'right'] = sidesOf(picture)
  const title = words.pictures[view]
  return (
    <div className="body-picture" data-side={picturesOf[view].length > 1 ? side : undefined}>
      <Figure
        picture={picture}
        layer="skin"
        title={typeof title === 'string' ? title : title(words.sideLabels[side])}
        sides={words.sides}
        nameOf={(code, its: Side) => placeName(code, its, words, language)}
        zones={strengthsOf(marks)}
      />
    </div>
  )
}

type PartProps = Props & { readonly title: string; readonly zones: readonly Zone[] }

/** A part that holds marks is open, so that nothing marked is out of sight. */
function Part({ title, view, zones, marks }: PartProps) {
  const count = marks.filter(({ zone }) => zones.some(({ id }) => id === zone)).length
  const alone = view === 'head' || view === 'neck' || view === 'hip'
  return (
    <details className="part" open={count > 0 || alone}>
      <summary>
        {title} <b data-count>{count > 0 && count}</b>
      </summary>
      {zones.map((zone) => (
        <ZoneFields key={zone.id} zone={zone} view={view} marks={marks} />
      ))}
    </details>
  )
}

/** Sides stand as they do in the picture above: from the front the right one is on the left. */
function ZoneFields({ zone, view, marks }: Props & { readonly zone: Zone }) {
  const { language } = useFrame()
  const words = drawingWords[language]
  const paired = view === 'back' ? (['left', 'right'] as const) : (['right', 'left'] as const)
  const sides = zone.paired ? paired : (['midline'] as const)
  return (
    <fieldset className="zone">
      <legend>{zone.label[language]}</legend>
      {sides.map((side) => (
        <Amount
          key={side}
          label={side === 'midline' ? undefined : words.sides[side]}
          name={fieldOf(zone.id, side)}
          intensity={marks.find((mark) => mark.zone === zone.id && mark.side === side)?.intensity}
        />
      ))}
    </fieldset>
  )
}

type AmountProps = {
  /** The side; without one the name of the zone says all. */
  readonly label: string | undefined
  readonly name: string
  readonly intensity: number | undefined
}

/** A kept amount between the three words stays as it is: it is one more value of its own word. */
function Amount({ label, name, intensity }: AmountProps) {
  const words = drawingWords[useFrame().language]
  const chosen = intensity === undefined ? undefined : levelOf(intensity)
  return (
    <label>
      <span className={label === undefined ? 'aside' : undefined}>{label ?? words.amount}</span>
      <select name={name} defaultValue={intensity ?? 0}>
        <option value={0}>{words.none}</option>
        {levels.map((level) => (
          <option key={level.id} value={level === chosen ? intensity : level.intensity}>
            {words.levels[level.id]}
          </option>
        ))}
      </select>
    </label>
  )
}

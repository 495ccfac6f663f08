import { useMemo } from 'react'
import { boneLines } from '#protocol/atlas/figure/bones.ts'
import { featureLines, skin } from '#protocol/atlas/figure/ground.ts'
import { companionShapes, type Layer, muscleShapes } from '#protocol/atlas/figure/muscle-shapes.ts'
import { type Picture, placeIn, sidesOf, viewOf, windowOf } from '#protocol/atlas/figure/picture.ts'
import { grain, lineData, pathData } from '#protocol/atlas/figure/shape.ts'
import { zoneShapes } from '#protocol/atlas/figure/zone-shapes.ts'
import type { FigurePlace } from '#protocol/atlas/figure-place.ts'
import type { Side } from '#protocol/atlas/muscle.ts'

/** How strongly a zone is painted, or a muscle stands out. */
export type Strength = 1 | 2 | 3

/** A trigger point with the muscle's own side. `sign` decides its shape, so that colour says nothing alone. */
export type FigurePoint = {
  readonly id: string
  readonly name: string
  readonly side: 'left' | 'right'
  readonly place: FigurePlace
  readonly sign: 'point' | 'active' | 'latent'
}

export type FigureProps = {
  readonly picture: Picture
  /** What is drawn: the zones of the skin, or the muscles of one layer with the painted zones below them. */
  readonly layer: 'skin' | Layer
  /** What a screen reader says of the whole picture, with what is painted. */
  readonly title: string
  /** Words for the patient's sides; their first letters are printed large. */
  readonly sides: { readonly right: string; readonly left: string }
  /** The name of a zone or muscle, side included; a screen reader and a resting pointer find it. */
  readonly nameOf: (code: string, side: Side) => string
  /** By zone id with side: `shoulder-top-right`. */
  readonly zones?: Readonly<Record<string, Strength>>
  /** Zones to which a muscle refers, by id with side: outlined, painted or not. */
  readonly lit?: Readonly<Record<string, 'usual' | 'sometimes'>>
  /** By muscle id with side: `upper-trapezius-right`. */
  readonly muscles?: Readonly<Record<string, Strength>>
  readonly points?: readonly FigurePoint[]
}

/** The body or a part of it, drawn on the server; every zone or muscle is one path, named by code and the patient's side. */
export function Figure(props: FigureProps) {
  const { picture, layer, title } = props
  const { x, y, width, height } = windowOf(picture)
  const [body = [], ...ears] = skin(picture)
  return (
    <svg
      className={`figure figure-${layer}`}
      data-picture={picture}
      viewBox={[x, y, width, height].map((each) => each * grain).join(' ')}
      role="img"
      aria-label={title}
    >
      <path className="figure-ground" d={pathData(ears)} />
      <path className="figure-ground" d={pathData([body])} />
      <Zones {...props} />
      {layer === 'skin' ? null : <Muscles {...props} layer={layer} />}
      <path className="figure-edge" d={pathData([body])} />
      <path className="figure-feature" d={featureLines(picture).map(lineData).join('')} />
      <Points {...props} />
      <SideLetters {...props} />
    </svg>
  )
}

/** Every zone of the skin, below muscles only what is painted or lit. Those lie higher, so that their border shows whole. */
function Zones({ picture, layer, zones = {}, lit = {}, nameOf }: FigureProps) {
  const drawn = useMemo(
    () => zoneShapes(picture).map((zone) => ({ ...zone, path: pathData(zone.shape) })),
    [picture],
  )
  const isPlain = (id: string) => zones[id] === undefined && lit[id] === undefined
  const height = ({ id, code }: { id: string; code: string }) =>
    code.endsWith('-teeth') ? 3 : isPlain(id) ? 0 : lit[id] === undefined ? 1 : 2
  const bottomUp = drawn
    .filter(({ id }) => layer === 'skin' || !isPlain(id))
    .toSorted((one, other) => height(one) - height(other))
  return bottomUp.map(({ id, code, side, path }) => (
    <path
      key={id}
      className={code.endsWith('-teeth') ? 'figure-zone figure-teeth' : 'figure-zone'}
      data-zone={id}
      data-strength={zones[id]}
      data-lit={lit[id]}
      d={path}
    >
      <title>{nameOf(code, side)}</title>
    </path>
  ))
}

function Muscles({
  picture,
  layer,
  muscles = {},
  nameOf,
}: FigureProps & { readonly layer: Layer }) {
  const { drawn, companion, companionFibres, bones, fibres } = useMemo(
    () => musclePaths(picture, layer),
    [picture, layer],
  )
  return (
    <>
      <path className="figure-companion" d={companion} />
      <path className="figure-fibre figure-companion-fibre" d={companionFibres} />
      <path className="figure-bone" d={bones} />
      {drawn.map(({ id, code, side, path }) => (
        <path
          key={id}
          className="figure-muscle"
          data-muscle={id}
          data-strength={muscles[id]}
          d={path}
        >
          <title>{nameOf(code, side)}</title>
        </path>
      ))}
      <path className="figure-fibre" d={fibres} />
    </>
  )
}

function musclePaths(picture: Picture, layer: Layer) {
  const drawn = muscleShapes(picture, layer)
  const companions = companionShapes(picture, layer)
  return {
    drawn: drawn.map((muscle) => ({ ...muscle, path: pathData(muscle.shape) })),
    fibres: drawn.flatMap((muscle) => muscle.fibres.map(lineData)).join(''),
    companion: pathData(companions.shape),
    companionFibres: companions.fibres.map(lineData).join(''),
    bones: boneLines(picture, layer).map(lineData).join(''),
  }
}

/** A cross for a point of the atlas, a full disc for an active one, a ring for a latent one. */
function Points({ picture, points = [] }: FigureProps) {
  const arm = (sidesOf(picture).length === 2 ? 4.2 : 2) * grain
  const here = points.filter(
    ({ place, side }) => place.view === viewOf(picture) && sidesOf(picture).includes(side),
  )
  return here.map(({ id, name, side, place, sign }) => {
    const [x, y] = placeIn(picture, side, place).map((each) => Math.round(each * grain))
    if (x === undefined || y === undefined) return null
    const shape =
      sign === 'point' ? (
        <path
          d={`M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}M${x + arm} ${y - arm}l${-2 * arm} ${2 * arm}`}
        />
      ) : (
        <circle cx={x} cy={y} r={arm} />
      )
    return (
      <g
        key={`${id}-${side}`}
        className={`figure-point figure-point-${sign}`}
        data-point={`${id}-${side}`}
      >
        <title>{name}</title>
        {shape}
      </g>
    )
  })
}

/** R and L where the patient's sides stand: from the front right is on the left of the picture. */
function SideLetters({ picture, sides }: FigureProps) {
  const { x, y, width } = windowOf(picture)
  const whole = picture === 'front' || picture === 'back'
  const size = whole ? 60 : Math.round(width * 0.135)
  return sidesOf(picture).map((side) => {
    const rightOnScreen = whole ? (side === 'right') === (picture === 'back') : side === 'left'
    const at = rightOnScreen ? x + width - size * 0.75 : x + size * 0.75
    return (
      <text
        key={side}
        className="figure-side"
        data-side={side}
        x={Math.round(at * grain)}
        y={Math.round((y + size * 1.15) * grain)}
        fontSize={size * grain}
        textAnchor="middle"
      >
        {sides[side].slice(0, 1).toUpperCase()}
      </text>
    )
  })
}

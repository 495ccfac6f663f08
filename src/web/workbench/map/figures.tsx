import { useId, useMemo } from 'react'
import type { Layer } from '#protocol/atlas/figure/muscle-shapes.ts'
import type { Picture } from '#protocol/atlas/figure/picture.ts'
import type { Side } from '#protocol/atlas/muscle.ts'
import { findZone } from '#protocol/atlas/zones.ts'
import { Figure, type FigurePoint, type FigureProps } from '../../look/figure/figure.tsx'
import type { CardData } from './card-data.ts'
import type { MapData } from './map-data.ts'
import type { BodySide } from './words.ts'

/** The muscle whose referral is shown. */
export type Lit = { readonly id: string; readonly side: BodySide }

const layers: readonly ['skin', ...Layer[]] = ['skin', 'superficial', 'intermediate', 'deep']
const layerWords = {
  skin: 'Skin',
  superficial: 'Superficial',
  intermediate: 'Intermediate',
  deep: 'Deep',
}
const sides = { right: 'Right', left: 'Left' } as const

const closeUps: Readonly<Record<string, Readonly<Record<BodySide, Picture>>>> = {
  'head-right': { right: 'head-right', left: 'head-left' },
  'neck-side': { right: 'neck-right', left: 'neck-left' },
  'hip-side': { right: 'hip-right', left: 'hip-left' },
}

const pictureWords: Readonly<Record<Picture, string>> = {
  front: 'Front',
  back: 'Back',
  'head-right': 'Head, right',
  'head-left': 'Head, left',
  'neck-right': 'Neck, right',
  'neck-left': 'Neck, left',
  'hip-right': 'Hip, right',
  'hip-left': 'Hip, left',
}

type FiguresProps = {
  readonly map: MapData
  readonly lit: Lit | null
  readonly opened: Lit | null
  /** Counted on by the key; the layers go round. */
  readonly layer: number
  readonly onLayer: (layer: number) => void
}

/** The body with the paint, what the muscle in hand refers to, and its points; skin or one of three layers of muscle. */
export function Figures({ map, lit, opened, layer: count, onLayer }: FiguresProps) {
  const name = useId()
  const layer = layers[count % layers.length] ?? 'skin'
  const card = map.cards.find(({ id }) => id === lit?.id)
  const names = useMemo(() => new Map(map.muscles.map(({ id, name }) => [id, name])), [map.muscles])
  const nameOf = (code: string, side: Side) =>
    `${findZone(code)?.clinical ?? names.get(code) ?? code}, ${side}`
  const picked = map.examined.filter((point) => point.picked)
  const shared: Omit<FigureProps, 'picture' | 'title'> = {
    layer,
    sides,
    nameOf,
    zones: map.drawing?.zones ?? {},
    lit: lit === null || card === undefined ? {} : litZones(card, lit.side),
    muscles: {
      ...Object.fromEntries(picked.map(({ muscleId, side }) => [`${muscleId}-${side}`, 1])),
      ...(lit !== null && { [`${lit.id}-${lit.side}`]: 2 }),
    },
    points: pointsOf(map, lit),
  }
  return (
    <>
      <fieldset className="map-layers">
        <legend>Layer</legend>
        {layers.map((each, at) => (
          <label key={each}>
            <input type="radio" name={name} checked={each === layer} onChange={() => onLayer(at)} />
            <span>{layerWords[each]}</span>
          </label>
        ))}
      </fieldset>
      <div className="map-figures">
        {(['front', 'back', ...closeUpsOf(map, opened)] as const).map((picture) => (
          <figure key={picture}>
            <Figure {...shared} picture={picture} title={titleOf(picture, map)} />
            <figcaption>{pictureWords[picture]}</figcaption>
          </figure>
        ))}
      </div>
      <p className="map-legend" aria-live="polite">
        {card === undefined || lit === null ? (
          'Red is what the patient painted, darker where it hurts more.'
        ) : (
          <>
            <b>
              {card.name}, {lit.side}
            </b>
            <span className="map-usual">usually hurts here</span>
            <span className="map-sometimes">sometimes here</span>
          </>
        )}
      </p>
    </>
  )
}

const titleOf = (picture: Picture, { drawing }: MapData): string =>
  `${pictureWords[picture]}. ${drawing === null || drawing.marks.length === 0 ? 'Nothing is painted.' : 'What is painted stands in words below.'}`

function litZones({ zones }: CardData, side: BodySide): NonNullable<FigureProps['lit']> {
  const { usual, sometimes } = zones[side]
  return Object.fromEntries([
    ...sometimes.map((zone) => [zone, 'sometimes'] as const),
    ...usual.map((zone) => [zone, 'usual'] as const),
  ])
}

/** Close-ups of what is painted, and of where the points of the opened muscle lie. */
function closeUpsOf({ cards, drawing }: MapData, opened: Lit | null): readonly Picture[] {
  const painted = drawing?.closeUps ?? []
  const card = cards.find(({ id }) => id === opened?.id)
  const pointed = card?.points.flatMap(({ place }) => place?.view ?? []) ?? []
  const wanted = [
    ...painted,
    ...pointed.flatMap((view) => (opened === null ? [] : [{ view, side: opened.side }])),
  ]
  return [...new Set(wanted.flatMap(({ view, side }) => closeUps[view]?.[side] ?? []))]
}

/** The points of the muscle in hand, and every point that was picked or judged. */
function pointsOf({ cards, examined }: MapData, lit: Lit | null): readonly FigurePoint[] {
  return cards.flatMap((card) =>
    card.points.flatMap((point) =>
      (['right', 'left'] as const).flatMap((side): readonly FigurePoint[] => {
        const { id, name, place } = point
        const there = examined.find(
          (each) => each.muscleId === card.id && each.pointId === id && each.side === side,
        )
        const inHand = lit?.id === card.id && lit.side === side
        const marked = there !== undefined && (there.picked || there.activity !== null)
        if (id === null || place === null || !(inHand || marked)) return []
        const sign = there?.activity ?? 'point'
        return [{ id, name: `${card.name}, ${side}: ${name}`, side, place, sign }]
      }),
    ),
  )
}

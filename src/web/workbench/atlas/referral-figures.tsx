import type { Picture } from '#protocol/atlas/figure/picture.ts'
import type { Side } from '#protocol/atlas/muscle.ts'
import { findZone } from '#protocol/atlas/zones.ts'
import { Figure, type FigureProps } from '../../look/figure/figure.tsx'
import type { MuscleData } from './muscle-data.ts'

const sides = { right: 'Right', left: 'Left' } as const

const pictureWords: Readonly<Partial<Record<Picture, string>>> = {
  front: 'Front',
  back: 'Back',
  'head-right': 'Head',
  'neck-right': 'Neck',
  'hip-right': 'Hip',
}

/** Where the points lie, and where they hurt: on the patient's right, as the other side is its mirror. */
export function ReferralFigures({ muscle }: { readonly muscle: MuscleData }) {
  const { name, figure, layer } = muscle
  const shared: Omit<FigureProps, 'picture' | 'title' | 'layer'> = {
    sides,
    nameOf: (code: string, side: Side) =>
      `${findZone(code)?.clinical ?? (code === figure.id ? name : code)}, ${side}`,
    lit: figure.lit,
    muscles: { [`${figure.id}-right`]: 1 },
    points: figure.points,
  }
  return (
    <section className="muscle-figures" aria-labelledby="referral">
      <h2 id="referral">Where it refers, drawn on the right side</h2>
      <div>
        {figure.skin.map((picture) => (
          <figure key={picture}>
            <Figure
              {...shared}
              picture={picture}
              layer="skin"
              title={`${pictureWords[picture]}: where ${name} refers. The zones stand in words at each point.`}
            />
            <figcaption>{pictureWords[picture]}</figcaption>
          </figure>
        ))}
        {figure.muscle.map((picture) => (
          <figure key={picture}>
            <Figure
              {...shared}
              lit={{}}
              picture={picture}
              layer={layer}
              title={`${pictureWords[picture]}: ${name} and its trigger points, in the ${layer} layer.`}
            />
            <figcaption>
              {pictureWords[picture]}, {layer} layer
            </figcaption>
          </figure>
        ))}
      </div>
      <p className="map-legend">
        <span className="map-usual">usually hurts here</span>
        <span className="map-sometimes">sometimes here</span>
        <span>A cross is a trigger point. The figure never guides a needle.</span>
      </p>
    </section>
  )
}

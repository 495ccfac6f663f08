import type { MapData } from './map-data.ts'

type Drawing = NonNullable<MapData['drawing']>

const markWords = ({ marks }: Drawing): string =>
  marks.map(({ name, intensity }) => `${name} ${intensity}`).join('; ')

/** The drawing in words: what a screen reader reads, and who drew nothing. */
export function Drawn({ map: { drawing, earlier } }: { readonly map: MapData }) {
  if (drawing === null) {
    return (
      <>
        <p>
          The patient has drawn nothing for this visit. Ask where it hurts, and find the muscle
          below.
        </p>
        {earlier !== null && earlier.marks.length > 0 && (
          <p className="hint">
            Before an earlier visit, {earlier.saved}: {markWords(earlier)}. It is not ranked.
          </p>
        )}
      </>
    )
  }
  if (drawing.nothingHurts) return <p>The patient says that nothing hurts ({drawing.saved}).</p>
  if (drawing.marks.length === 0)
    return <p>The patient has begun to draw and marked nothing yet.</p>
  return (
    <dl className="facts map-drawn">
      <dt>Drawn, 0 to 10</dt>
      <dd>{markWords(drawing)}</dd>
      {drawing.feels.length > 0 && (
        <>
          <dt>Feels</dt>
          <dd>{drawing.feels.join(', ')}</dd>
        </>
      )}
      <dt>Saved</dt>
      <dd>{drawing.saved}</dd>
    </dl>
  )
}

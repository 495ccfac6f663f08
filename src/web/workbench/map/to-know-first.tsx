import { type Level, Severity } from '../../look/severity.tsx'
import type { MapData } from './map-data.ts'

type Finding = MapData['ranking']['findings'][number]

const shown: Readonly<Record<Finding['id'], readonly [Level, string]>> = {
  'exclude-first': ['stop', 'Exclude first'],
  widespread: ['hold', 'Widespread pain'],
  'cannot-tell-apart': ['review', 'A tie'],
  'one-zone': ['review', 'One zone'],
  weak: ['review', 'Weak'],
  'not-explained': ['review', 'Not explained'],
  'no-muscle': ['review', 'No muscle'],
  'nothing-drawn': ['note', 'Nothing drawn'],
  'unknown-zone': ['note', 'Left out'],
  'wrong-side': ['note', 'Side'],
  'intensity-out-of-range': ['note', 'Intensity'],
}

/** What comes before any muscle: what to exclude, that pain is widespread, what the drawing cannot tell. */
export function ToKnowFirst({ map: { ranking } }: { readonly map: MapData }) {
  if (ranking.findings.length === 0) return null
  return (
    <section className="map-first" aria-label="To know first">
      {ranking.findings.map((finding) => {
        const [level, word] = shown[finding.id]
        return (
          <Severity key={finding.text} level={level} word={word}>
            {finding.text}
          </Severity>
        )
      })}
    </section>
  )
}

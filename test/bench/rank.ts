import { readFileSync } from 'node:fs'
import type { Drawing } from '#protocol/atlas/rank/drawing.ts'
import { rank } from '#protocol/atlas/rank/rank.ts'
import { ms, perSecond, type Row, times } from './measure.ts'
import { naiveRank } from './naive-ranker.ts'

const drawings: readonly Drawing[] = JSON.parse(
  readFileSync(
    new URL('../../src/protocol/cases/pain-drawings.json', import.meta.url).pathname,
    'utf8',
  ),
).cases

/** rank() on every published drawing in turn, with reasons, dangers and the muscles together, against the naive ranker (ids alone). */
export function rankRows(): Row[] {
  const one = (work: (drawing: Drawing) => unknown) => {
    let at = 0
    return perSecond(() => {
      at = (at + 1) % drawings.length
      work(drawings[at] ?? { drawn: [] })
    })
  }
  const ours = 1_000 / one(rank)
  const naive = 1_000 / one(naiveRank)
  return [
    {
      what: 'rank(), with reasons, against matched weights over all weights (ids alone)',
      ours: ms(ours),
      against: ms(naive),
      ratio: times(naive / ours),
      goal: '≤ 0.2 ms',
    },
  ]
}

import type { RankedMuscle } from './ranked-muscle.ts'

/** How far a drawing speaks for a muscle, from the least to the most. */
export const supports = ['hardly', 'somewhat', 'clearly', 'strongly'] as const

export type Support = (typeof supports)[number]

/** Ratios of likelihood at which one word ends and the next begins (Kass and Raftery 1995). Not probabilities. */
const ratios = [3.2, 10, 100] as const

/** How far the drawing speaks for a ranked muscle, in a word. */
export function supportOf({ score }: Pick<RankedMuscle, 'score'>): Support {
  const passed = ratios.filter((ratio) => score >= Math.log(ratio)).length
  return supports[passed] ?? 'hardly'
}

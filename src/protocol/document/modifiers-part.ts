import { explain } from '../explain.ts'
import type { ModifierSource } from '../triage/chart-modifiers.ts'
import type { Words } from '../words.ts'

/** Which answers and entries of the chart make a modifier of the red flags present. */
export const modifiersPart = (sources: readonly ModifierSource[], words: Words): string =>
  [
    '### What sets a modifier of the red flags',
    'Where this cannot be told, the modifier counts toward the more urgent answer.',
    sources
      .map(({ modifier, present }) => `- **${modifier}** when ${explain(present, words)}.`)
      .join('\n'),
  ].join('\n\n')

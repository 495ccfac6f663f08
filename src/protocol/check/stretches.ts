import type { Muscle } from '../atlas/muscle.ts'
import { error, type Finding, symbolic } from './finding.ts'

/** Every muscle that may be injected has a stretch that can be done, in every language. */
export function checkStretches(muscles: readonly Muscle[]): readonly Finding[] {
  return muscles.flatMap(({ id, phrase, stretch }) => {
    const { hold_seconds, repeats, steps } = stretch
    const [from, to] = hold_seconds
    const unsaid = [phrase, ...steps].some(({ en, es }) => en.trim() === '' || es.trim() === '')
    const found: Finding[] = []
    if (steps.length === 0) found.push(error('gap', id, 'This muscle has no stretch.', symbolic))
    if (from <= 0 || to < from || to > 120)
      found.push(error('number', id, `Held for ${from} to ${to} seconds.`, symbolic))
    if (repeats < 1) found.push(error('number', id, `Repeated ${repeats} times.`, symbolic))
    if (unsaid) found.push(error('translation', id, 'Words of its stretch are missing.', symbolic))
    return found
  })
}

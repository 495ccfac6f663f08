import type { SymptomReport } from '../triage/report.ts'
import type { TriageData } from '../triage/rules.ts'

/** A small seeded generator of numbers from 0 to 1 (mulberry32): the same seed gives the same run anywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296
  }
}

const hours = [
  null,
  0,
  0.5,
  1,
  4,
  5,
  6,
  7,
  24,
  25,
  48,
  49,
  72,
  73,
  96,
  120,
  121,
  133,
  134,
  168,
  700,
  734,
  1000,
  -1,
]
const temperatures = [
  '94.9',
  '95.0',
  '98.6',
  '99.5',
  '100.3',
  '100.4',
  '101.0',
  '101.1',
  '103.1',
  '38.3',
  '38.4',
  'hot',
]
const glucose = ['48', '53.9', '60', '150', '201', '300', '301', '400', '401', 'HI']

/** Endless random reports near the edges of the rules, the same for the same seed. */
export function* randomReports(data: TriageData, seed: number): Generator<SymptomReport> {
  const random = seeded(seed)
  const pick = <T>(values: readonly [T, ...T[]] | readonly T[]): T => {
    const value = values[Math.floor(random() * values.length)]
    if (value === undefined) throw new RangeError('nothing to pick from')
    return value
  }
  const few = (values: readonly string[], most: number) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(values))
  const flags = [...Object.keys(data.flags), 'a flag nobody knows']
  const modifiers = [...Object.keys(data.modifiers), 'a modifier nobody knows']
  while (true) {
    yield {
      flags: few(flags, 6),
      modifiers: few(modifiers, 3),
      modifiers_unknown: random() < 0.2 ? few(modifiers, 2) : [],
      unanswered: random() < 0.2 ? ['antipyretic_6h'] : [],
      hours_since_procedure: pick(hours),
      temperature:
        random() < 0.4 ? { value: pick(temperatures), unit: pick(['F', 'C', null]) } : null,
      numbers: random() < 0.2 ? { glucose_mgdl: pick(glucose) } : {},
      free_text: random() < 0.05 ? 'it hurts' : null,
    }
  }
}

export type Row = {
  what: string
  ours: string
  against: string
  ratio: string
  goal: string
}

/** The value below which `share` of the sorted samples lie. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** Long enough for the compiler to have seen the loop. */
const warmMs = 400

/** Calls of `work` per second, over at least `leastMs` after a warm-up. */
export function perSecond(work: () => void, leastMs = 700): number {
  const warmUntilMs = performance.now() + warmMs
  while (performance.now() < warmUntilMs) work()
  let calls = 0
  const startedMs = performance.now()
  let spentMs = 0
  while (spentMs < leastMs) {
    for (let batch = 0; batch < 50; batch += 1) work()
    calls += 50
    spentMs = performance.now() - startedMs
  }
  return (calls / spentMs) * 1_000
}

export const ms = (value: number) => `${value.toFixed(2)} ms`
export const rate = (value: number) =>
  value >= 1e6 ? `${(value / 1e6).toFixed(2)} M/s` : `${(value / 1e3).toFixed(1)} k/s`
export const times = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)}×`

export function print(rows: readonly Row[]): void {
  const heads: Row = {
    what: 'what',
    ours: 'ours',
    against: 'against',
    ratio: 'ratio',
    goal: 'goal',
  }
  const keys = ['what', 'ours', 'against', 'ratio', 'goal'] as const
  const widths = keys.map((key) => Math.max(...[heads, ...rows].map((row) => row[key].length)))
  for (const row of [heads, ...rows]) {
    process.stdout.write(`${keys.map((key, at) => row[key].padEnd(widths[at] ?? 0)).join('  ')}\n`)
  }
}

import { expect, test } from 'vitest'
import { type Parts, sound } from './parts.ts'
import { replayFinding } from './replay.ts'
import { alertsPerClinic, clinicSeed, simulate, simulateClinic } from './simulate.ts'

/** `npm test` runs so many; a million: `bin/needlepoint simulate --seed 1 --alerts 1000000`. */
const alerts = 100_000

test('a hundred thousand alerts: nothing lost, doubled, silent, stale or late', {
  timeout: 120_000,
}, () => {
  const { figures, repeated, first } = simulate(2026, alerts)
  expect(first).toBeNull()
  const { years, ...counted } = figures
  expect(counted).toEqual({
    seed: 2026,
    alerts,
    lost: 0,
    doubled: 0,
    silentEnds: 0,
    staleWrites: 0,
    lateSteps: 0,
    acknowledged: alerts,
  })
  expect(years).toBeGreaterThan(10)
  expect(repeated).toBeGreaterThan(1_000)
})

const factsOf = (seed: number) => {
  const facts: string[] = []
  simulateClinic({
    seed,
    alerts: alertsPerClinic,
    watch: (fact, atMs) => facts.push(`${atMs} ${JSON.stringify(fact)}`),
  })
  return facts
}

test('one seed is one story, to the millisecond, and another is another', () => {
  const seed = clinicSeed(5, 3)
  expect(factsOf(seed)).toEqual(factsOf(seed))
  expect(factsOf(seed)).not.toEqual(factsOf(clinicSeed(5, 4)))
  expect(simulate(5, 500)).toEqual(simulate(5, 500))
})

test('what the simulation is about does happen in it', () => {
  const kinds = new Map<string, number>()
  for (let clinic = 0; clinic < 60; clinic += 1) {
    for (const line of factsOf(clinicSeed(9, clinic))) {
      const words = [
        ...(line.match(/was killed|was frozen|database is down|no such recipient|429|nonsense/) ??
          []),
        ...(line.match(/"kind":"(told-patient|renewed|called-back|closed)"/)?.slice(1) ?? []),
        ...(line.match(/"over":true|"why":"(taker|lead)"|"kept":false/) ?? []),
      ]
      for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) + 1)
    }
  }
  for (const word of [
    'was killed',
    'was frozen',
    'database is down',
    'no such recipient',
    '429',
    'nonsense',
    'told-patient',
    'renewed',
    'called-back',
    '"over":true',
    '"why":"taker"',
    '"why":"lead"',
    '"kept":false',
  ]) {
    expect(kinds.get(word) ?? 0, word).toBeGreaterThan(3)
  }
})

test('a failing seed replays: the trace ends with the very finding', () => {
  const broken: Parts = { ...sound, isKnown: () => false }
  const { first } = simulate(3, 200, broken)
  if (first === null) throw new Error('Nothing was found.')
  const lines = replayFinding({ seed: 3, alerts: 200 }, first, broken)
  expect(lines.at(-1)).toContain(`${first.finding.broken}: ${first.finding.words}`)
  expect(lines.filter((line) => line.includes('"kind":"reported"')).length).toBeGreaterThan(1)
})

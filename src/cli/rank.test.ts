import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Drawing } from '#protocol/atlas/rank/drawing.ts'
import { naiveRank } from '#test/bench/naive-ranker.ts'

const root = new URL('../../', import.meta.url).pathname

type Case = Drawing & {
  readonly id: string
  readonly independence: 'high' | 'medium' | 'low'
  readonly expectedMuscles: readonly string[]
  readonly expectedSide: string | null
  readonly matchRule: 'any' | 'all' | 'none'
  readonly tags: readonly string[]
}

const cases: readonly Case[] = JSON.parse(
  readFileSync(`${root}src/protocol/cases/pain-drawings.json`, 'utf8'),
).cases

type Answer = {
  readonly id: string
  readonly kind: string
  readonly error?: { readonly code: string; readonly path: string; readonly message: string }
  readonly findings: readonly { readonly id: string; readonly text: string }[]
  readonly muscles: readonly {
    readonly id: string
    readonly side: string
    readonly place: number
    readonly because: readonly string[]
    readonly hazards: readonly { readonly level: string }[]
  }[]
}

function rankAll(lines: string): Promise<{ status: unknown; answers: readonly Answer[] }> {
  return new Promise((resolve) => {
    const child = execFile(
      `${root}bin/needlepoint`,
      ['rank'],
      { maxBuffer: 1e8 },
      (error, stdout) => {
        const answers = stdout
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line))
        resolve({ status: error === null ? 0 : error.code, answers })
      },
    )
    child.stdin?.end(lines)
  })
}

const asked = cases.map(({ id, drawn }, at) =>
  JSON.stringify(at % 2 === 0 ? { id, drawn } : { id, input: { drawn } }),
)
const { status, answers } = await rankAll(asked.join('\n'))

type Ranked = (one: Case, at: number) => readonly string[]
const ours: Ranked = (_, at) => answers[at]?.muscles.map(({ id }) => id) ?? []
const naive: Ranked = ({ drawn }) => naiveRank({ drawn })

/** Hits among the first k, and the mean of one over the rank of the first accepted muscle. `all` wants every muscle in the first five. */
function figures(ranked: Ranked, wanted: (one: Case) => boolean) {
  const ranks = cases.flatMap((one, at) => {
    if (one.matchRule === 'none' || !wanted(one)) return []
    const list = ranked(one, at)
    const found = one.expectedMuscles.map((id) => list.indexOf(id) + 1 || Number.POSITIVE_INFINITY)
    return [{ first: Math.min(...found), last: Math.max(...found), all: one.matchRule === 'all' }]
  })
  const within = (most: number) =>
    ranks.filter(({ first, last, all }) => (all && most === 5 ? last : first) <= most).length
  const reciprocal = ranks.reduce((sum, { first }) => sum + 1 / first, 0) / ranks.length
  return {
    cases: ranks.length,
    top1: within(1),
    top3: within(3),
    top5: within(5),
    mrr: Math.round(reciprocal * 1000) / 1000,
  }
}

test('every published drawing is ranked, and the order beats the naive one', () => {
  const groups = {
    all: () => true,
    'independence high': (one: Case) => one.independence === 'high',
    'high and medium': (one: Case) => one.independence !== 'low',
  }
  const table = Object.entries(groups).map(([group, wanted]) => ({
    group,
    ours: figures(ours, wanted),
    naive: figures(naive, wanted),
  }))
  for (const { group, ...rankers } of table) {
    for (const [name, { cases: count, top1, top3, top5, mrr }] of Object.entries(rankers)) {
      process.stdout.write(
        `rank: ${group}, ${count} cases, ${name}: top-1 ${top1}, top-3 ${top3}, top-5 ${top5}, MRR ${mrr.toFixed(3)}\n`,
      )
    }
  }
  expect(status).toBe(0)
  expect(table.map((row) => [row.group, row.ours])).toEqual([
    ['all', { cases: 52, top1: 40, top3: 49, top5: 50, mrr: 0.857 }],
    ['independence high', { cases: 11, top1: 11, top3: 11, top5: 11, mrr: 1 }],
    ['high and medium', { cases: 30, top1: 22, top3: 27, top5: 28, mrr: 0.824 }],
  ])
  for (const { ours: mine, naive: plain } of table) expect(mine.mrr).toBeGreaterThan(plain.mrr)
})

test('the side is the side drawn, both where both are drawn', () => {
  cases.forEach((one, at) => {
    if (one.matchRule === 'none') return
    const drawn = new Set(one.drawn.map(({ side }) => side).filter((side) => side !== 'midline'))
    const found = answers[at]?.muscles.find(({ id }) => one.expectedMuscles.includes(id))
    const side = drawn.size === 2 ? 'both' : ([...drawn][0] ?? 'either')
    expect({ id: one.id, side: found?.side }).toEqual({
      id: one.id,
      side: one.expectedSide ?? side,
    })
  })
})

test('what must be excluded first is said first, and widespread pain is not ranked with confidence', () => {
  cases.forEach((one, at) => {
    const answer = answers[at]
    if (one.tags.includes('red-flag-first')) expect(answer?.findings[0]?.id).toBe('exclude-first')
    expect({ id: one.id, widespread: answer?.kind === 'widespread' }).toEqual({
      id: one.id,
      widespread: one.tags.includes('widespread'),
    })
  })
})

test('every answer says why, and the dangers of each muscle, the worst first', () => {
  for (const { muscles } of answers) {
    for (const { because, hazards } of muscles) {
      expect(because.length).toBeGreaterThan(0)
      const worst = hazards.findLastIndex(({ level }) => level === 'high')
      expect(hazards.slice(0, worst + 1).every(({ level }) => level === 'high')).toBe(true)
    }
  }
})

test('bad lines are named with their path, and the others still answered', async () => {
  const temple = { zone: 'head-temple', side: 'left' }
  const lines = [
    { id: 1, drawn: [temple, { zone: 'head-tempel', side: 'right' }] },
    { id: 2, drawn: [{ zone: 'sacrum', side: 'left' }] },
    { id: 3, input: { drawn: [{ ...temple, side: 'midline' }] } },
    { id: 4, drawn: [{ ...temple, intensity: 11 }] },
    { id: 5, drawn: [{ ...temple, colour: 'red' }] },
    { id: 6, drawn: [] },
    { id: 7, drawn: [{ ...temple, intensity: 10 }] },
  ]
  const bad = await rankAll(lines.map((line) => JSON.stringify(line)).join('\n'))
  expect(bad.answers).toMatchObject([
    {
      id: 1,
      error: {
        code: 'invalid',
        path: 'drawn.1.zone',
        message: expect.stringMatching('head-temple'),
      },
    },
    { id: 2, error: { code: 'invalid', path: 'drawn.0.side' } },
    { id: 3, error: { code: 'invalid', path: 'input.drawn.0.side' } },
    { id: 4, error: { code: 'invalid', path: 'drawn.0.intensity' } },
    { id: 5, error: { code: 'unknown-key', path: 'drawn.0.colour' } },
    { id: 6, kind: 'nothing-drawn', muscles: [] },
    {
      id: 7,
      kind: 'cannot-tell-apart',
      findings: [{ id: 'one-zone' }, { id: 'weak' }, { id: 'cannot-tell-apart' }],
    },
  ])
  expect(bad.status).toBe(2)
})

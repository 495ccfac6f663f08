import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const main = join(import.meta.dirname, 'main.ts')
const simulate = (...args: string[]) =>
  promisify(execFile)(process.execPath, [main, 'simulate', ...args])

test('prints one line with exactly the figures of the contract', async () => {
  const { stdout } = await simulate('--seed', '4', '--alerts', '70')
  const figures: Record<string, number> = JSON.parse(stdout)
  expect(Object.keys(figures)).toEqual([
    'seed',
    'alerts',
    'lost',
    'doubled',
    'silentEnds',
    'staleWrites',
    'lateSteps',
    'acknowledged',
    'years',
  ])
  expect(figures).toMatchObject({ seed: 4, alerts: 70, lost: 0, acknowledged: 70 })
})

test.each([
  [['--seed', 'x', '--alerts', '5']],
  [['--seed', '1']],
  [['--alerts', '0', '--seed', '1']],
])('refuses %j with status 2', async (args) => {
  await expect(simulate(...args)).rejects.toMatchObject({ code: 2 })
})

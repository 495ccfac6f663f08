import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'

/**
 * Numbers of procedures are licensed to each clinic. The product has roles of its own and no number: not in rules,
 * cases, tests, comments or words. ICD-10-CM and HCPCS codes begin with a letter, and may stay.
 */
const root = join(import.meta.dirname, '..')

/** These hold the five-character states of PostgreSQL. */
const sqlStates = /^src\/web\/door\/outage(\.test)?\.ts$/

/** Round thousands are ordinary numbers. */
const numbered = [
  /(['"`])(?!\d\d000)\d{5}(x\d+)?\1/,
  /[/_ -](cpt|procedure)([/_ -]?codes?)?[/_ :-]+\d{4}[0-9A-Z]\b/i,
]
const holdsNumber = (line: string) => numbered.some((pattern) => pattern.test(line))

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|tsx|json|md|css|sql|html)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith('test/artifacts/') && !sqlStates.test(path))
}

test('no number of a procedure stands in the repository', async () => {
  const paths = (await Promise.all(['src', 'docs', 'test', 'bin'].map(filesBelow))).flat()
  const found = await Promise.all(
    paths.map(async (path) => {
      const lines = (await readFile(join(root, path), 'utf8')).split('\n')
      return lines.flatMap((line, at) => (holdsNumber(line) ? [`${path}:${at + 1}`] : []))
    }),
  )
  expect(found.flat()).toEqual([])
})

test('it sees a number where one could hide, and leaves other numbers alone', () => {
  const five = '1'.repeat(5)
  for (const line of [`'${five}'`, `"${five}x1"`, `\`${five}\``, `a.com/cpt-code-${five}-b`])
    expect([line, holdsNumber(line)]).toEqual([line, true])
  for (const line of [
    `${five} reports`,
    `'M79.12'`,
    `'J0665'`,
    `'L34211'`,
    `?id=${five}`,
    `'1${five}'`,
    `'50000'`,
  ])
    expect([line, holdsNumber(line)]).toEqual([line, false])
})

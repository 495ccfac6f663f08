import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const document = await readFile(join(root, 'docs/security.md'), 'utf8')

/** Tests as the document names them: a file, and words of a title in it. */
const named = (text: string) =>
  [...text.matchAll(/`((?:test|src)\/[\w./-]+\.test\.tsx?)` “([^”]+)”/g)].map(
    ([, file = '', title = '']) => ({ file, title }),
  )

/** Whether a title of the file, as it stands behind `test(`, holds these words. */
async function isThere({ file, title }: { file: string; title: string }): Promise<boolean> {
  const text = await readFile(join(root, file), 'utf8').catch(() => '')
  const titles = [...text.matchAll(/\btest(?:\.each\([\s\S]*?\))?\(\s*(['`])([\s\S]*?)\1/g)]
  return titles.some(([, , each = '']) => each.includes(title))
}

test('every test that the document names exists', async () => {
  const all = named(document)
  expect(all.length).toBeGreaterThan(60)
  const lost = []
  for (const each of all) if (!(await isThere(each))) lost.push(`${each.file}: ${each.title}`)
  expect(lost).toEqual([])
  expect(await isThere({ file: 'test/house.test.ts', title: 'a test nobody wrote' })).toBe(false)
})

test('every row of a table says what shows it, or that nothing does', () => {
  const rows = document.split('\n').filter((line) => /^\| (?:V\d|\([a-e]\)|proposed)/.test(line))
  expect(rows.length).toBeGreaterThan(45)
  const bare = rows.filter(
    (row) => named(row).length === 0 && !/there (?:are|is) none|not yet|not shown/.test(row),
  )
  expect(bare).toEqual([])
})

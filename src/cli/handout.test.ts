import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tpiData } from '#protocol/tpi/protocol.ts'

const main = join(import.meta.dirname, 'main.ts')

type Answer = { readonly code: unknown; readonly out: Buffer; readonly said: string }

const handout = (...args: readonly string[]) =>
  new Promise<Answer>((resolve) => {
    execFile(
      process.execPath,
      [main, 'handout', ...args],
      { encoding: 'buffer' },
      (error, out, said) =>
        resolve({ code: error === null ? 0 : error.code, out, said: said.toString() }),
    )
  })

test('the pdf comes on standard output, byte for byte the same each time', async () => {
  const args = ['--format', 'pdf', '--lang', 'es', '--paper', 'a4'] as const
  const first = await handout(...args)
  const second = await handout(...args)
  expect(first.code).toBe(0)
  expect(first.out.subarray(0, 5).toString()).toBe('%PDF-')
  expect(first.out.toString('latin1').trimEnd()).toMatch(/%%EOF$/)
  expect(first.out.equals(second.out)).toBe(true)
})

test.each([
  [['--format', 'toString'], '--format toString is not one of html, md, pdf'],
  [['--format', 'pdf', '--paper', 'legal'], '--paper legal is not one of letter, a4'],
  [['--lang', 'fr'], '--lang fr is not one of en, es'],
])('%j is refused with the names there are', async (args, reason) => {
  const { code, out, said } = await handout(...args)
  expect(code).toBe(2)
  expect(out).toHaveLength(0)
  expect(said).toContain(reason)
})

test('the page of a protocol in a file says that protocol’s words; a file that is none is refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'handout-'))
  const [first, ...rest] = tpiData.page.education
  if (first === undefined) throw new Error('The page has no lesson.')
  const sentence = { ...first.sentence, en: 'A knot is a tight rope of muscle.' }
  const page = { ...tpiData.page, education: [{ ...first, sentence }, ...rest] }
  const file = join(folder, 'ours.json')
  await writeFile(file, JSON.stringify({ ...tpiData, page }))
  const ours = await handout('--format', 'md', '--protocol', file)
  expect(ours.said).toBe('')
  expect(ours.out.toString()).toContain(sentence.en)
  expect((await handout('--format', 'md')).out.toString()).not.toContain(sentence.en)
  const none = await handout('--protocol', join(folder, 'none.json'))
  expect([none.code, none.out.length]).toEqual([2, 0])
  await rm(folder, { recursive: true })
})

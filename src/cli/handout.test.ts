import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

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

import { expect, test } from 'vitest'
import { textOf, textsOf, typedOf } from './form.ts'

const formOf = (text: string): FormData => {
  const form = new FormData()
  form.set('text', text)
  return form
}

/** The status with which a read is refused, or what it gave. */
function readOf(text: string, read: (form: FormData) => unknown): unknown {
  try {
    return read(formOf(text))
  } catch (thrown) {
    return thrown
  }
}

test('a text that no field of ours takes is refused whole, and never kept in part', () => {
  const most = 'a'.repeat(2_000)
  expect(textOf(formOf(most), 'text')).toBe(most)
  for (const read of [
    (form: FormData) => textOf(form, 'text'),
    (form: FormData) => textsOf(form, 'text'),
  ]) {
    expect(readOf(`${most}a`, read)).toMatchObject({ init: { status: 413 } })
  }
  expect(typedOf(formOf(`${most}a`))).toEqual({ text: `${most}a` })
})

test('a line that a browser ends with two characters counts as one, and no other control character is kept', () => {
  const lines = Array.from({ length: 1_000 }, () => 'a').join('\r\n')
  expect(textOf(formOf(lines), 'text')).toBe(lines.replaceAll('\r\n', '\n'))
  expect(textOf(formOf(' a\u0000\u001B[31mb\tc '), 'text')).toBe('a  [31mb c')
})

import { expect, test } from 'vitest'
import { muscles } from '../atlas/muscles.ts'
import { stretchCautions } from '../atlas/stretch-cautions.ts'
import { draftsIn } from '../draft.ts'
import { headings } from '../handout/headings.ts'
import { tpiData } from './protocol.ts'

/** Every sentence, wherever it stands, with its place and its status. */
function* sentences(value: unknown, path: string): Generator<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) return
  if ('en' in value && 'es' in value)
    yield [path, 'translation' in value ? value.translation : undefined]
  else for (const [key, part] of Object.entries(value)) yield* sentences(part, `${path}.${key}`)
}

test('every Spanish sentence of the protocol, the atlas and the handout says that nobody signed it', () => {
  const all = [...sentences({ tpiData, muscles, stretchCautions, headings }, '')]
  expect(all.length).toBeGreaterThan(1200)
  expect(all.filter(([, status]) => status !== 'draft')).toEqual([])
})

test('marking leaves the words, and what it was given, alone', () => {
  const given = { label: { en: 'Yes', es: 'Sí' }, days: [1, 2] }
  expect(draftsIn(given)).toEqual({
    label: { en: 'Yes', es: 'Sí', translation: 'draft' },
    days: [1, 2],
  })
  expect(given.label).toEqual({ en: 'Yes', es: 'Sí' })
})

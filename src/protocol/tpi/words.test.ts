import { expect, test } from 'vitest'
import { fillTell, type TellWords } from '../triage/fill-tell.ts'
import { aftercare } from './aftercare.ts'
import { page } from './page.ts'
import { tpi } from './protocol.ts'

const everyWord: Required<TellWords> = {
  emergencyNumber: '911',
  crisisNumber: '988',
  poisonNumber: '1-800-222-1222',
  drug: 'lidocaine',
  site: 'trapezius',
  procedureTime: '10:05',
  pagedAt: '3:02',
  callBackBy: '3:17',
  phone: '+1 555 010 4477',
}

test('no line to a patient waits for a word that nobody supplies', () => {
  for (const { text } of Object.values(tpi.triage.tell).flat()) {
    const filled = fillTell({ en: [text.en], es: [text.es] }, everyWord)
    expect([text.en, filled.en.length, filled.es.length]).toEqual([text.en, 1, 1])
  }
})

const allWords = JSON.stringify([tpi.triage, tpi.symptomForm, tpi.screening, aftercare, page])

test('nothing promises a question that nobody asks', () => {
  expect(allWords).not.toMatch(/we will ask you/i)
  expect(allWords).not.toMatch(/le preguntaremos|se la pediremos/i)
})

test('the Spanish says what a patient says', () => {
  expect(allWords).not.toMatch(/rojez/i)
  expect(allWords).not.toContain('Es normal tener dolor')
})

test('how a rule reads more pain at the spot is said, and said to be ours', () => {
  const said = page.pageUs.flatMap(({ statements }) => statements)
  const ofPain = said.filter(({ obeyedBy }) => obeyedBy.includes('C02'))
  expect(ofPain.map(({ confidence }) => confidence)).toEqual(['sourced', 'design-choice'])
  expect(ofPain[1]?.sentence.en).toMatch(/8 .* 48 hours/)
})

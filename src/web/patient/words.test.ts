import { expect, test } from 'vitest'
import { fernandezHuertaEase, fleschKincaidGrade } from '#protocol/handout/readability.ts'
import { es as frame } from '../words/es.ts'
import { callBackWords } from './call-back-words.ts'
import { drawingWords } from './drawing/drawing-words.ts'
import { linkWords } from './link-words.ts'
import { planWords } from './plan-words.ts'
import { prepareWords } from './prepare-words.ts'
import { questionsWords } from './questions/questions-words.ts'
import { reportWords } from './report/report-words.ts'
import { reportedWords } from './report/reported-words.ts'
import { todayWords } from './today/today-words.ts'

/** Every sentence of a screen; those with names and numbers in them are filled with short ones. */
function sentencesIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [/[.?!]$/.test(words) ? words : `${words}.`]
  if (typeof words === 'function') return sentencesIn(Reflect.apply(words, undefined, [3, 2, 4]))
  return typeof words === 'object' && words !== null
    ? Object.values(words).flatMap(sentencesIn)
    : []
}

test.each(
  Object.entries({
    callBackWords,
    drawingWords,
    linkWords,
    planWords,
    prepareWords,
    questionsWords,
    reportWords,
    reportedWords,
    todayWords,
  }),
)('%s can be read after six years of school', (_, { en, es }) => {
  expect(fleschKincaidGrade(sentencesIn(en).join(' '))).toBeLessThanOrEqual(6)
  expect(fernandezHuertaEase(sentencesIn(es).join(' '))).toBeGreaterThanOrEqual(70)
})

test('the Spanish asks to call when it is urgent, not when the reader cannot wait', () => {
  expect(JSON.stringify([linkWords.es, reportWords.es, frame])).not.toContain('si no puede esperar')
})

import { expect, test } from 'vitest'
import { journey } from '#protocol/tpi/journey.ts'
import { answerLines } from './answer-words.ts'

const lines = (answers: Parameters<typeof answerLines>[1]) =>
  answerLines(journey.screening, answers).map(({ answer, details }) => ({ answer, details }))

test.each([
  [
    'a drug of a list says what was asked',
    { anticoag: { value: 'yes', items: [{ drug: 'apixaban', stopped: 'on_my_own' }] } },
    [{ answer: 'Yes', details: ['Which one? apixaban · Have you stopped it? Yes, on my own'] }],
  ],
  [
    'two items are two lines',
    { anticoag: { value: 'yes', items: [{ drug: 'warfarin' }, { drug: 'aspirin' }] } },
    [{ answer: 'Yes', details: ['Which one? warfarin', 'Which one? aspirin'] }],
  ],
  [
    'ticked boxes stand in one line, by their labels',
    { aspirin_nsaid: { value: 'yes', items: ['ibuprofen', 'other_nsaid'] } },
    [{ answer: 'Yes', details: ['Which? Ibuprofen (Advil), Another one'] }],
  ],
  [
    'a temperature has its sign, a day its month',
    {
      fever_4w: { value: 'yes', lastOn: '2026-11-03', highest: { value: '101.5', unit: 'F' } },
    },
    [
      {
        answer: 'Yes',
        details: ['What day was the last fever? Nov 3, 2026', 'How high was it? 101.5 °F'],
      },
    ],
  ],
  [
    'what was asked and left blank is said; what was typed is not changed',
    { antibiotics_now: { value: 'yes', drug: 'cold_medicineX', lastDoseOn: null } },
    [
      {
        answer: 'Yes',
        details: ['Which one? cold_medicineX', 'What day is the last dose? left blank'],
      },
    ],
  ],
  [
    'a list left blank asks by its first part',
    { anticoag: { value: 'yes', items: null } },
    [{ answer: 'Yes', details: ['Which one? left blank'] }],
  ],
  ['no raw name', { well_today: { value: 'unsure' } }, [{ answer: 'Not sure', details: [] }]],
])('%s', (_, answers: Parameters<typeof answerLines>[1], expected) => {
  expect(lines(answers)).toEqual(expected)
})

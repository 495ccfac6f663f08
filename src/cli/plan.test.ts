import { expect, test } from 'vitest'
import { planAftercare } from '#protocol/aftercare/plan.ts'
import { aftercare } from '#protocol/tpi/aftercare.ts'
import { planInput } from './inputs/plan.ts'
import { answerText } from './json-lines.ts'

const usual = {
  procedure_at: '2026-11-01T10:00:00-05:00',
  clinic_tz: 'America/New_York',
  points: [{ point: 'rhomboids-tp1', side: 'left' }],
}

function answers(cases: readonly unknown[]) {
  const source = cases.map((line) => JSON.stringify(line)).join('\n')
  const { lines, failed } = answerText(source, planInput, (input) =>
    planAftercare({ version: 'test', aftercare }, input),
  )
  return { answered: lines.map((line): unknown => JSON.parse(line)), failed }
}

test('a plan has eleven days, in the zone of the clinic unless the patient has another', () => {
  const { answered, failed } = answers([{ id: 'a', ...usual }])
  expect(failed).toBe(false)
  expect(answered[0]).toMatchObject({ id: 'a', patient_tz: 'America/New_York' })
  expect(answered[0]).toHaveProperty('days.length', 11)
  expect(answered[0]).toHaveProperty('days.10.date', '2026-11-11')
})

test.each([
  [{ ...usual, procedure_at: '2026-02-30T10:00:00Z' }, 'procedure_at'],
  [{ ...usual, procedure_at: '2026-11-01T10:00:00' }, 'procedure_at'],
  [{ ...usual, clinic_tz: 'Mars/Olympus' }, 'clinic_tz'],
  [{ ...usual, points: [{ point: 'no-such-muscle', side: 'left' }] }, 'points.0.point'],
  [{ ...usual, points: [{ point: 'soleus', side: 'up' }] }, 'points.0.side'],
  [{ ...usual, modifiers: ['liver-disease'] }, 'modifiers.0'],
  [{ ...usual, held: [{ drug: 'apixaban', restart_date: '2026-13-01' }] }, 'held.0.restart_date'],
  [{ ...usual, hours: { reminders: ['8:30'] } }, 'hours.reminders.0'],
  [{ ...usual, colour: 'red' }, 'colour'],
])('bad input is answered with its path: %j', (input, path) => {
  const { answered, failed } = answers([
    { id: 1, input },
    { id: 2, input: usual },
  ])
  expect(failed).toBe(true)
  expect(answered[0]).toMatchObject({ id: 1, error: { path: `input.${path}` } })
  expect(answered[1]).toHaveProperty('days')
})

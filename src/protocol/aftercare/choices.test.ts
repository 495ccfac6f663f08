import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aftercare } from '../tpi/aftercare.ts'
import { applies } from './facts.ts'
import { aftercareModifiers } from './modifiers.ts'

/** Each choice between sentences has exactly one answer for every patient on these days. */
const choices: readonly (readonly [ids: readonly string[], first: number, last: number])[] = [
  [['observe', 'observe_longer'], 0, 0],
  [['drive', 'drive_later', 'no_driving'], 0, 0],
  [['ice', 'no_ice'], 0, 3],
  [['acetaminophen', 'acetaminophen_low', 'acetaminophen_ask'], 0, 3],
  [['heat', 'no_heat'], 1, 10],
]

const patients = fc.uniqueArray(
  fc.constantFrom(...aftercareModifiers, 'neck_point', 'pregnant_belly'),
  { maxLength: 12 },
)

function said(ids: readonly string[], day: number, facts: ReadonlySet<string>) {
  return aftercare.tasks.filter(
    (task) =>
      ids.includes(task.id) && task.days[0] <= day && day <= task.days[1] && applies(task, facts),
  )
}

test.each(choices)('%j: exactly one for every patient', (ids, first, last) => {
  fc.assert(
    fc.property(patients, fc.integer({ min: first, max: last }), (modifiers, day) => {
      expect(said(ids, day, new Set(modifiers))).toHaveLength(1)
    }),
    { numRuns: 1000 },
  )
})

test('an NSAID is never left open where it is unsafe', () => {
  fc.assert(
    fc.property(patients, (modifiers) => {
      const facts = new Set([...modifiers, 'anticoagulated'])
      expect(said(['no_nsaid', 'never_nsaid'], 5, facts).map(({ id }) => id)).toEqual([
        'never_nsaid',
      ])
    }),
  )
})

test('one more reason never brings heat, ice or a higher acetaminophen limit back', () => {
  const open = ['heat', 'ice', 'acetaminophen']
  const reasons = aftercareModifiers.filter((id) => id !== 'nsaid_allowed')
  fc.assert(
    fc.property(patients, fc.constantFrom(...reasons), (modifiers, reason) => {
      const before = said(open, 1, new Set(modifiers)).map(({ id }) => id)
      const after = said(open, 1, new Set([...modifiers, reason])).map(({ id }) => id)
      expect(before).toEqual(expect.arrayContaining(after))
    }),
  )
})

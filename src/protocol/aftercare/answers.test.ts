import { expect, test } from 'vitest'
import { aftercare } from '../tpi/aftercare.ts'
import { aftercareAnswers } from '../tpi/aftercare-answers.ts'
import { triageData } from '../tpi/triage.ts'
import { modifiersFromAnswers } from './answers.ts'
import { aftercareModifiers } from './modifiers.ts'

test.each([
  [{ liver_kidney: 'no', last_tpi: 'never' }, ['first_injection']],
  [
    { liver_kidney: { value: 'yes', items: ['cirrhosis'] } },
    ['advanced_liver_disease', 'liver_disease'],
  ],
  [{ liver_kidney: { value: 'unsure' } }, ['liver_disease', 'kidney_disease']],
  [{ aftercare_conditions: { value: 'yes', items: ['osteoporosis'] } }, ['osteoporosis']],
  [{ anticoag: null, seizure: 7, heart: [] }, []],
])('%j', (answers, expected) => {
  expect(modifiersFromAnswers(aftercareAnswers, answers)).toEqual(expected)
})

test('every modifier that a rule, an answer or a symptom rule names is one that a plan accepts', () => {
  const followed = ['neck_point', 'pregnant_belly']
  const named = [
    ...[...aftercare.tasks, ...aftercare.checkins].flatMap(({ onlyIf, unless }) =>
      [onlyIf, unless].flatMap((ids) => (ids === undefined ? [] : ids)),
    ),
    ...aftercareAnswers.map(({ modifier }) => modifier),
    ...Object.keys(triageData.modifiers),
  ]
  const unknown = named.filter((id) => !aftercareModifiers.includes(id) && !followed.includes(id))
  expect(unknown).toEqual([])
})

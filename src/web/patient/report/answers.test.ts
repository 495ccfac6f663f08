import { expect, test } from 'vitest'
import { followingId, sayTheSame } from '#clinic/symptom-reports/send.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import { answersOfFields } from '#protocol/triage/form-fields.ts'
import { fieldsOf } from './answers.ts'

test('answers go into hidden fields and come back the same', () => {
  const answers = {
    emergency: ['none'],
    bother: ['fever', 'pain'],
    pain_now: '4',
    temp: { value: '101,3', unit: 'F', how: 'ear' },
  } as const
  expect(sayTheSame(answersOfFields(tpi.symptomForm, fieldsOf(answers)), answers)).toBe(true)
})

test('a following id is a UUID, the same for the same seed and another for another', () => {
  const first = followingId('8d5b4c3e-1f2a-4b6c-9d8e-7f6a5b4c3d2e', 'details')
  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(followingId('8d5b4c3e-1f2a-4b6c-9d8e-7f6a5b4c3d2e', 'details')).toBe(first)
  expect(followingId('8d5b4c3e-1f2a-4b6c-9d8e-7f6a5b4c3d2e', 'again')).not.toBe(first)
})

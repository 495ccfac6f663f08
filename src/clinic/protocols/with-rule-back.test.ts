import { expect, test } from 'vitest'
import { canonical } from '#protocol/replay.ts'
import { tpiData } from '#protocol/tpi/protocol.ts'
import { withRuleBack } from './with-rule-back.ts'
import { withoutRule } from './without-rule.ts'

const ids = [
  ...tpiData.triage.rules.map(({ id }) => id),
  ...tpiData.screening.questions.flatMap(({ rules }) => rules.map(({ id }) => id)),
]

const whole = canonical(tpiData)

test('every rule that is taken out comes back with all that went with it, at its old place', () => {
  const other = ids.filter((id) => {
    const back = withRuleBack(withoutRule(tpiData, id), tpiData, id)
    return back === undefined || canonical(back) !== whole
  })
  expect(other).toEqual([])
})

test('of two that are taken out one comes back, whichever went first', () => {
  const [first, second] = ['E03', 'E04']
  const without = withoutRule(withoutRule(tpiData, first), second)
  const back = withRuleBack(without, tpiData, second)
  expect(back && canonical(back)).toBe(canonical(withoutRule(tpiData, first)))
})

test('what the base does not have is not put back', () => {
  expect(withRuleBack(tpiData, tpiData, 'OWN-1')).toBeUndefined()
})

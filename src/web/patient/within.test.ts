import { expect, test } from 'vitest'
import { OutOfPatience, withinPatience } from './within.ts'

test('work that is done in time gives its value, and work that fails its own error', async () => {
  expect(await withinPatience(Promise.resolve('kept'))).toBe('kept')
  const refused = new Error('connection refused')
  await expect(withinPatience(Promise.reject(refused))).rejects.toBe(refused)
})

test('work that takes too long may still be done: that is told apart from a failure', async () => {
  const { promise } = Promise.withResolvers<never>()
  await expect(withinPatience(promise)).rejects.toBeInstanceOf(OutOfPatience)
})

import { expect, test } from 'vitest'
import { z } from 'zod'
import { answerText } from './json-lines.ts'

const schema = z.strictObject({ a: z.number(), deep: z.strictObject({ b: z.string() }).optional() })
const answers = (source: string) => {
  const { lines, failed } = answerText(source, schema, ({ a }) => ({ twice: a * 2 }))
  return { failed, answers: lines.map((line) => JSON.parse(line)) }
}

test.each([
  ['one line', '{"id":"x","a":1}', [{ id: 'x', twice: 2 }]],
  ['without an id', '{"a":1}', [{ twice: 2 }]],
  ['wrapped', '{"id":7,"input":{"a":1}}', [{ id: 7, twice: 2 }]],
  ['pretty printed', '{\n  "a": 1\n}\n', [{ twice: 2 }]],
  ['a list', '[{"a":1},{"a":2}]', [{ twice: 2 }, { twice: 4 }]],
  [
    'lines, blank ones and a byte order mark',
    '\uFEFF{"a":1}\r\n\r\n{"a":2}',
    [{ twice: 2 }, { twice: 4 }],
  ],
  ['nothing', '', []],
] as const)('%s', (_, source, expected) => {
  expect(answers(source)).toEqual({ failed: false, answers: expected })
})

test.each([
  ['{"id":"x","a":"1"}', 'x', 'invalid', 'a'],
  ['{"id":"x","input":{"a":"1"}}', 'x', 'invalid', 'input.a'],
  ['{"id":"x","a":1,"c":2}', 'x', 'unknown-key', 'c'],
  ['{"id":"x","input":{"a":1,"deep":{"b":"","c":2}}}', 'x', 'unknown-key', 'input.deep.c'],
  ['{"id":"x","input":{"a":1},"text":"hm"}', 'x', 'unknown-key', 'text'],
  ['{"id":{},"a":1}', null, 'invalid', 'id'],
  ['7', null, 'not-an-object', ''],
  ['null', null, 'not-an-object', ''],
  ['{"a":1', null, 'not-json', ''],
] as const)('%s is answered with its error', (source, id, code, path) => {
  expect(answers(source)).toMatchObject({ failed: true, answers: [{ id, error: { code, path } }] })
})

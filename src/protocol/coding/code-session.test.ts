import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tpi } from '../tpi/protocol.ts'
import { codeSession } from './code-session.ts'
import type { CodingDecision, Session } from './session.ts'

type Case = { id: string; input: Session; expected: Partial<CodingDecision> }
const { cases }: { cases: Case[] } = JSON.parse(
  readFileSync(new URL('../cases/coding.json', import.meta.url), 'utf8'),
)

test.each(cases)('$id', ({ input, expected }) => {
  expect(codeSession(tpi, input)).toMatchObject(expected)
})

test.each(cases)(
  '$id has no flag, line or refusal that the case does not name',
  ({ input, expected }) => {
    const { flags, hcpcs, do_not_bill, modifiers } = codeSession(tpi, input)
    const named = { flags: [], hcpcs: [], do_not_bill: [], modifiers: [], ...expected }
    expect({ flags, hcpcs, do_not_bill, modifiers }).toEqual({
      flags: named.flags,
      hcpcs: named.hcpcs,
      do_not_bill: named.do_not_bill,
      modifiers: named.modifiers,
    })
  },
)

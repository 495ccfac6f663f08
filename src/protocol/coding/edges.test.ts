import { describe, expect, test } from 'vitest'
import { injection, plain } from '#test/coding/plain-session.ts'
import { muscles } from '../atlas/muscles.ts'
import { tpi } from '../tpi/protocol.ts'
import { sources } from '../tpi/sources.ts'
import { codeSession } from './code-session.ts'
import { readyCoding } from './ready.ts'
import type { Session } from './session.ts'

const data = tpi.coding
const code = (more: Session) => codeSession(tpi, { ...plain, ...more })

describe('the examination', () => {
  test.each<[string, Session['exam'], boolean]>([
    ['two signs', { tautBand: true, hyperirritableSpot: false, referredPain: true }, true],
    ['one sign', { tautBand: true, hyperirritableSpot: false, referredPain: false }, false],
    ['one sign, the others not written', { tautBand: true }, false],
    ['not written', null, false],
  ])('%s', (_, exam, isShown) => {
    expect(code({ exam })).toMatchObject({
      procedures: isShown ? ['tpi_1_2x1'] : [],
      flags: isShown ? [] : ['tender-points'],
      do_not_bill: isShown ? [] : ['tpi_1_2', 'tpi_3_plus'],
    })
  })
})

describe('what stands beside', () => {
  test.each<[string, Session, string[], string[], string[]]>([
    [
      'an evaluation that was not separate',
      { evaluation: { separate: false } },
      [],
      ['evaluation'],
      ['evaluation-not-separate'],
    ],
    ['sedation', { otherProcedures: ['sedation'] }, [], ['sedation'], ['sedation-not-billed']],
    [
      'a plain injection',
      { otherProcedures: ['plain_im_or_sc'] },
      [],
      ['plain_im_or_sc'],
      ['plain-injection-not-billed'],
    ],
    [
      'guidance without its image',
      { guidance: { kind: 'ultrasound', reportWritten: true, why: 'depth' } },
      [],
      ['ultrasound_guidance'],
      ['guidance-image-missing'],
    ],
    [
      'guidance that was not live',
      {
        guidance: {
          kind: 'ultrasound',
          imageStored: true,
          reportWritten: true,
          why: 'depth',
          realTime: false,
        },
      },
      [],
      ['ultrasound_guidance'],
      ['guidance-image-missing'],
    ],
    ['no guidance', { guidance: { kind: 'none' } }, [], [], []],
    [
      'guidance in a facility',
      {
        facility: true,
        guidance: { kind: 'ultrasound', imageStored: true, reportWritten: true, why: 'depth' },
      },
      ['ultrasound_guidance-26'],
      [],
      [],
    ],
  ])('%s', (_, more, modifiers, do_not_bill, flags) => {
    const answer = code(more)
    expect(answer).toMatchObject({ modifiers, do_not_bill, flags })
    expect(answer.procedures[0]).toBe('tpi_1_2x1')
  })
  test('botulinum toxin is never one of these roles', () => {
    const targets = [injection('masseter', { injectate: ['botulinum'] })]
    expect(code({ targets })).toMatchObject({
      procedures: [],
      do_not_bill: ['tpi_1_2', 'tpi_3_plus'],
      flags: ['chemodenervation'],
    })
  })
})

describe('the tables', () => {
  test('code every muscle of the atlas, and no other', () => {
    expect(data.muscles.map(({ id }) => id).sort()).toEqual(muscles.map(({ id }) => id).sort())
  })
  test('name only sources of the registry, and what is sourced names one', () => {
    const all = [
      ...data.roles,
      ...data.rules,
      ...data.policies.flatMap(({ rules }) => rules),
      ...data.drugCodes,
      ...Object.values(data.findings),
      ...Object.values(data.notes),
    ]
    const named = [...all, ...data.localPolicies].flatMap(({ source }) => source)
    expect(named.filter((key) => !Object.hasOwn(sources, key))).toEqual([])
    expect(
      all.filter(({ confidence, source }) => confidence === 'sourced' && source.length === 0),
    ).toEqual([])
  })
  test('a rule, a muscle or a drug that names what is not there stops the start', () => {
    const [muscle] = data.muscles
    const [rule] = data.rules
    if (muscle === undefined || rule === undefined) throw new Error('the tables are empty')
    const broken = [
      { ...data, muscles: [{ ...muscle, icd10: 'M79.99' }] },
      { ...data, injectates: [{ id: 'x', kind: 'steroid' as const, code: 'J0000' }] },
      { ...data, rules: [{ ...rule, when: { def: 'nothing' } }] },
      { ...data, unknownPayer: 'nobody' },
    ]
    for (const one of broken) expect(() => readyCoding(one)).toThrow(RangeError)
  })
})

import { describe, expect, test } from 'vitest'
import { injection, plain } from '#test/coding/plain-session.ts'
import { tpi } from '../tpi/protocol.ts'
import { codeSession } from './code-session.ts'
import type { GivenDrug, Session } from './session.ts'

const code = (more: Session) => codeSession(tpi, { ...plain, ...more })

describe('diagnoses', () => {
  test.each<[string[], string, string[], string[]]>([
    [['m79.18 ', 'M79.18'], '2026-10-05', ['M79.18'], []],
    [['M79.1'], '2018-09-30', ['M79.1'], []],
    [['M79.1'], '2018-10-01', [], ['diagnosis-invalid']],
    [['M62.83'], '2026-10-05', [], ['diagnosis-invalid']],
    [['M54.59'], '2026-10-05', ['M54.59'], []],
    [['Q99.9'], '2026-10-05', [], ['diagnosis-unknown']],
    [['M79.7'], '2026-10-05', ['M79.7'], ['diagnosis-not-covered']],
    [['M79.18', 'M79.7'], '2026-10-05', ['M79.18', 'M79.7'], ['diagnosis-excluded']],
    [['M79.11'], '2026-10-05', ['M79.11'], ['diagnosis-site']],
    [['M79.10'], '2026-10-05', ['M79.10'], ['diagnosis-weak']],
    [['J95.811'], '2026-10-05', ['J95.811'], ['diagnosis-not-covered']],
  ])('%j on %s', (diagnoses, dateOfService, icd10, flags) => {
    const answer = code({ diagnoses, dateOfService })
    expect({ icd10: answer.icd10, flags: answer.flags }).toEqual({ icd10, flags })
    const isPaid = flags.length === 0 || flags[0] === 'diagnosis-weak'
    expect(answer.procedures).toEqual(isPaid ? ['tpi_1_2x1'] : [])
  })
})

describe('drug lines', () => {
  const given = (drug: GivenDrug, more: Session = {}) =>
    code({
      targets: [injection('soleus', { injectate: [String(drug.drug)] })],
      drugs: [drug],
      payerAsks: ['local-anesthetic-line'],
      ...more,
    })
  const single = { container: 'single-dose' }
  test.each<[string, GivenDrug, string[], string[]]>([
    [
      'half milligrams',
      { drug: 'bupivacaine', given_mg: 25, discarded_mg: 0, ...single },
      ['J0665x50'],
      [],
    ],
    [
      'an amount no binary float holds',
      { drug: 'bupivacaine', given_mg: '0.3', discarded_mg: 0, ...single },
      ['J0665x1'],
      [],
    ],
    [
      'rounding up covers the vial',
      { drug: 'triamcinolone', given_mg: 35, discarded_mg: 5, ...single },
      ['J3301x4'],
      [],
    ],
    [
      'waste is rounded down',
      { drug: 'triamcinolone', given_mg: 33, discarded_mg: 44, ...single },
      ['J3301x3 JW', 'J3301x4'],
      [],
    ],
    [
      'waste of a multi-dose vial',
      { drug: 'triamcinolone', given_mg: 40, discarded_mg: 20, container: 'multi-dose' },
      ['J3301x4'],
      [],
    ],
    [
      'waste not recorded',
      { drug: 'triamcinolone', given_mg: 40, ...single },
      [],
      ['waste-not-shown'],
    ],
    [
      'container not recorded',
      { drug: 'triamcinolone', given_mg: 40, discarded_mg: 0 },
      [],
      ['waste-not-shown'],
    ],
    [
      'more than the container held',
      { drug: 'triamcinolone', given_mg: 40, discarded_mg: 41, container_mg: 80, ...single },
      [],
      ['waste-not-shown'],
    ],
    [
      'volume not recorded',
      { drug: 'mepivacaine', given_mg: 100, discarded_mg: 0, ...single },
      [],
      ['amount-not-recorded'],
    ],
    [
      'a typed code that is another',
      { drug: 'methylprednisolone', given_mg: 40, discarded_mg: 0, code: 'J1030', ...single },
      [],
      ['drug-code-invalid'],
    ],
    [
      'a steroid without its name',
      { drug: 'steroid', given_mg: 40, discarded_mg: 0, ...single },
      [],
      ['no-drug-code'],
    ],
  ])('%s', (_, drug, hcpcs, flags) => {
    const answer = given(drug)
    expect({ hcpcs: [...answer.hcpcs], flags: answer.flags }).toEqual({ hcpcs, flags })
  })
  test('a drug that no muscle names has no line, and a code none before its first day', () => {
    const drugs = [{ drug: 'methylprednisolone', given_mg: 40, discarded_mg: 0, ...single }]
    expect(code({ drugs })).toMatchObject({ hcpcs: [], flags: ['drug-not-injected'] })
    expect(given({ ...drugs[0] }, { dateOfService: '2024-03-31' })).toMatchObject({
      hcpcs: [],
      flags: ['drug-code-invalid'],
    })
  })
  test('Medicare wants to read that nothing was wasted', () => {
    const drug = { drug: 'dexamethasone', given_mg: 4, discarded_mg: 0, ...single }
    const more = { payer: 'medicare_2024_lcd', history: { sessionsInPast12Months: 0 } }
    expect(given(drug, more).hcpcs).toEqual(['J1100x4 JZ'])
    expect(given(drug).hcpcs).toEqual(['J1100x4'])
  })
  test('two syringes of a drug are summed before they are rounded', () => {
    const half = { drug: 'triamcinolone', given_mg: 15, container: 'multi-dose' }
    expect(given(half, { drugs: [half, half] }).hcpcs).toEqual(['J3301x3'])
  })
})

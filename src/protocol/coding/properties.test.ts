import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { injection, plain, session } from '#test/coding/random-session.ts'
import { decimal } from '../decimal.ts'
import { tpi } from '../tpi/protocol.ts'
import { billingUnits } from './billing-units.ts'
import { codeSession } from './code-session.ts'
import type { History, Session } from './session.ts'

const data = tpi.coding
const code = (session: Session) => codeSession(tpi, session)
const from = <Value>(...values: readonly Value[]) => fc.constantFrom(...values)

const unitsOf = (line: string) => Number(line.replace(/^.*x/, '').replace(/ J[WZ]$/, ''))
const needling = /^(tpi|dry)_/

test('the order of muscles and of drugs does not matter', () => {
  fc.assert(
    fc.property(session, fc.nat(), (one, turn) => {
      const turned = <Item>(items: readonly Item[] | null | undefined) =>
        items == null ? items : [...items.slice(turn % 7), ...items.slice(0, turn % 7)].reverse()
      expect(code({ ...one, targets: turned(one.targets), drugs: turned(one.drugs) })).toEqual(
        code(one),
      )
    }),
    { numRuns: 700 },
  )
})

test('the same muscle told twice counts once', () => {
  fc.assert(
    fc.property(session, (one) => {
      const targets = one.targets == null ? [] : one.targets
      const twice = { ...one, targets: [...targets, ...targets] }
      expect(code(twice)).toEqual(code({ ...one, targets }))
    }),
    { numRuns: 500 },
  )
})

/** What a repeated session must show; a first one has nothing to show of an earlier one. */
const withoutRepeat =
  (name: keyof History) =>
  (one: Session): Session =>
    one.history?.sessionsInPast12Months === 0
      ? one
      : { ...one, history: { ...one.history, [name]: null } }

describe('what the note leaves out', () => {
  /** What a payer asks the note to show. Taking one away leaves every flag, and may raise more. */
  const required: readonly [string, (session: Session) => Session][] = [
    ['taut band', (one) => ({ ...one, exam: { ...one.exam, tautBand: null } })],
    ['hyperirritable spot', (one) => ({ ...one, exam: { ...one.exam, hyperirritableSpot: null } })],
    ['referred pain', (one) => ({ ...one, exam: { ...one.exam, referredPain: null } })],
    ['examination', (one) => ({ ...one, exam: null })],
    ['sessions', (one) => ({ ...one, history: { ...one.history, sessionsInPast12Months: null } })],
    ...(['daysSinceSameRegion', 'reliefPercent', 'reliefWeeks'] as const).map(
      (name): [string, (session: Session) => Session] => [`history: ${name}`, withoutRepeat(name)],
    ),
    ['history', (one) => ({ ...one, history: null })],
    ...(['imageStored', 'reportWritten', 'why', 'kind'] as const).map(
      (name): [string, (session: Session) => Session] => [
        `guidance: ${name}`,
        (one) =>
          one.guidance == null ? one : { ...one, guidance: { ...one.guidance, [name]: null } },
      ],
    ),
    ['separate problem', (one) => (one.evaluation == null ? one : { ...one, evaluation: {} })],
    ['day of service', (one) => ({ ...one, dateOfService: null })],
    ['payer', (one) => ({ ...one, payer: null })],
    ...(['given_mg', 'given_ml', 'discarded_mg', 'container'] as const).map(
      (name): [string, (session: Session) => Session] => [
        `drug: ${name}`,
        (one) =>
          one.drugs == null
            ? one
            : { ...one, drugs: one.drugs.map((each) => ({ ...each, [name]: null })) },
      ],
    ),
  ]
  const gone = from(...required)
  // The dates of sessions speak for themselves where their number is taken away.
  const dated = session.filter(({ history: known }) => known?.sessionDates == null)

  test('never removes a flag', () => {
    fc.assert(
      fc.property(dated, gone, (one, [name, without]) => {
        expect([name, code(without(one)).flags]).toEqual([
          name,
          expect.arrayContaining([...code(one).flags]),
        ])
      }),
      { numRuns: 2500 },
    )
  })
  test('never adds a procedure, a line or a modifier', () => {
    fc.assert(
      fc.property(dated, gone, (one, [, without]) => {
        const before = code(one)
        const after = code(without(one))
        expect(before.procedures).toEqual(expect.arrayContaining([...after.procedures]))
        expect(before.modifiers).toEqual(expect.arrayContaining([...after.modifiers]))
        expect(after.hcpcs.length).toBeLessThanOrEqual(before.hcpcs.length)
      }),
      { numRuns: 2000 },
    )
  })
  test.each(['muscle', 'technique', 'injectate'] as const)(
    'a target without its %s holds the whole claim',
    (part) => {
      fc.assert(
        fc.property(fc.array(injection, { minLength: 1, maxLength: 4 }), fc.nat(), (all, nth) => {
          const targets = all.map((each, at) =>
            at === nth % all.length ? { ...each, structure: undefined, [part]: null } : each,
          )
          expect(code({ ...plain, targets })).toMatchObject({
            procedures: [],
            hcpcs: [],
            modifiers: [],
          })
        }),
        { numRuns: 300 },
      )
    },
  )
})

describe('a claim', () => {
  test('has one unit of a role, no role it refuses, and one injection role at most', () => {
    fc.assert(
      fc.property(session, (one) => {
        const { procedures, do_not_bill, hcpcs, modifiers } = code(one)
        const billed = procedures.map((procedure) => procedure.replace(/x1$/, ''))
        expect(new Set(billed).size).toBe(billed.length)
        expect(billed.filter((role) => do_not_bill.includes(role))).toEqual([])
        expect(billed.filter((role) => role.startsWith('tpi_')).length).toBeLessThanOrEqual(1)
        if (!billed.some((role) => needling.test(role)))
          expect({ procedures, hcpcs, modifiers }).toEqual({
            procedures: [],
            hcpcs: [],
            modifiers: [],
          })
      }),
      { numRuns: 1500 },
    )
  })
  test('has whole units over zero, and a sentence with its reason for every flag', () => {
    fc.assert(
      fc.property(session, (one) => {
        const { hcpcs, flags, reasons, because } = code(one)
        for (const line of hcpcs) expect([line, unitsOf(line) > 0]).toEqual([line, true])
        expect(reasons.length).toBeGreaterThanOrEqual(flags.length)
        expect(because.join()).not.toMatch(/\{|undefined|null/)
      }),
      { numRuns: 1500 },
    )
  })
  test('reaches each kind of line and refusal in these sessions', () => {
    const seen = new Set<string>()
    for (const one of fc.sample(session, { numRuns: 3000, seed: 11 })) {
      const { procedures, hcpcs, flags, do_not_bill } = code(one)
      for (const kind of [...procedures, ...flags, ...do_not_bill]) seen.add(kind)
      for (const line of hcpcs) seen.add(line.replace(/x\d+/, ''))
    }
    const rules = [...data.rules, ...data.policies.flatMap((policy) => policy.rules)]
    const unseen = rules.map(({ flag }) => flag).filter((flag) => !seen.has(flag))
    expect(unseen).toEqual([])
    for (const kind of ['tpi_1_2x1', 'tpi_3_plusx1', 'dry_1_2x1', 'J1010 JW', 'J0670'])
      expect(seen).toContain(kind)
  })
})

test('what is wasted is never more than the container held, nor than was discarded', () => {
  const tenths = fc.integer({ min: 0, max: 5000 })
  const unit = from(...data.drugCodes.flatMap((one) => one.unit?.amount ?? []))
  fc.assert(
    fc.property(tenths, tenths, unit, (given, discarded, size) => {
      const units = billingUnits(decimal(given / 10), decimal(discarded / 10), decimal(size))
      const tenthsOf = (count: bigint) => Number(count) * Number(size) * 10
      expect(units.given >= 0n && units.discarded >= 0n).toBe(true)
      expect(tenthsOf(units.given)).toBeGreaterThanOrEqual(given)
      expect(tenthsOf(units.discarded)).toBeLessThanOrEqual(discarded)
      const held = given + discarded
      if (units.discarded > 0n)
        expect(tenthsOf(units.given + units.discarded)).toBeLessThanOrEqual(held)
    }),
    { numRuns: 1500 },
  )
})

test('it never throws, whatever passed the door', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 12 }),
    from('constructor', '__proto__', '\u0000', '\ud800', '١٢', '1e99'),
  )
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.oneof(value, from(null, undefined))
  const number = maybe(fc.oneof(fc.double(), text))
  const strange = fc.record({
    payer: maybe(text),
    dateOfService: maybe(text),
    targets: maybe(
      fc.array(
        fc.record({
          muscle: maybe(text),
          side: maybe(text),
          technique: maybe(text),
          injectate: maybe(fc.array(text, { maxLength: 2 })),
          member: maybe(text),
          structure: maybe(text),
          encounter: number,
        }),
        { maxLength: 2 },
      ),
    ),
    drugs: maybe(
      fc.array(
        fc.record({
          drug: maybe(text),
          given_mg: number,
          discarded_mg: number,
          container: maybe(text),
          code: maybe(text),
        }),
        { maxLength: 2 },
      ),
    ),
    diagnoses: maybe(fc.array(text, { maxLength: 2 })),
    guidance: maybe(fc.record({ kind: maybe(text), why: maybe(text) })),
    otherProcedures: maybe(fc.array(text, { maxLength: 2 })),
    history: maybe(
      fc.record({
        sessionsInPast12Months: number,
        sessionDates: maybe(fc.array(text, { maxLength: 2 })),
        daysSinceSameRegion: number,
        reliefPercent: number,
      }),
    ),
  })
  fc.assert(
    fc.property(strange, (one) => {
      expect(code(one).procedures).toEqual([])
    }),
    { numRuns: 150 },
  )
})

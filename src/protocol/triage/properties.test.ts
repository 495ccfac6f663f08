import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomReports } from '../cases/random-reports.ts'
import { tpi } from '../tpi/protocol.ts'
import { referenceRules } from './reference.ts'
import { dispositions, type SymptomReport } from './report.ts'
import { triage } from './triage.ts'

const data = tpi.triage
const symptoms = Object.keys(data.flags).filter((id) => data.flags[id]?.kind === 'symptom')
const urgency = (report: SymptomReport) => -dispositions.indexOf(triage(tpi, report).disposition)

const instants = fc
  .record({
    start: fc.integer({ min: 1_700_000_000, max: 1_800_000_000 }),
    minutes: fc.integer({ min: -60, max: 34 * 24 * 60 }),
    clinic_tz: fc.constantFrom('America/New_York', 'Pacific/Auckland', 'UTC', 'nowhere'),
    patient_tz: fc.constantFrom('America/Los_Angeles', 'Asia/Kolkata', undefined),
  })
  .map(({ start, minutes, ...zones }) => ({
    ...zones,
    procedure_at: Temporal.Instant.fromEpochMilliseconds(start * 1000).toString(),
    reported_at: Temporal.Instant.fromEpochMilliseconds((start + minutes * 60) * 1000).toString(),
  }))
const few = (values: readonly string[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength })
const report: fc.Arbitrary<SymptomReport> = fc
  .record({
    flags: few([...Object.keys(data.flags), 'a flag nobody knows'], 5),
    modifiers: few(Object.keys(data.modifiers), 3),
    modifiers_unknown: few(Object.keys(data.modifiers), 2),
    unanswered: fc.constantFrom([], ['antipyretic_6h']),
    hours_since_procedure: fc.oneof(
      fc.constant(null),
      fc.double({ min: -1, max: 900, noNaN: true }),
    ),
    temperature: fc.option(
      fc.record({
        value: fc.integer({ min: 920, max: 1110 }).map((tenths) => `${tenths / 10}`),
        unit: fc.constantFrom('F' as const, null),
      }),
    ),
    numbers: fc.constantFrom(
      {},
      { glucose_mgdl: 53 },
      { glucose_mgdl: '350' },
      { glucose_mgdl: 'HI' },
    ),
    free_text: fc.constantFrom(null, ' ', 'it hurts'),
  })
  .chain((one) => fc.option(instants).map((time) => ({ ...one, ...time })))

test('the compiled rules answer as the plain reference does', () => {
  fc.assert(
    fc.property(report, (one) => {
      expect(triage(tpi, one).rules).toEqual(referenceRules(data, one))
    }),
    { numRuns: 500 },
  )
  let left = 1500
  for (const one of randomReports(data, 26)) {
    if (left-- === 0) break
    expect(triage(tpi, one).rules).toEqual(referenceRules(data, one))
  }
})

describe('unknown goes up', () => {
  test('another symptom never lowers the disposition', () => {
    fc.assert(
      fc.property(report, fc.constantFrom(...symptoms, 'a flag nobody knows'), (one, symptom) => {
        expect(urgency({ ...one, flags: [...one.flags, symptom] })).toBeGreaterThanOrEqual(
          urgency(one),
        )
      }),
      { numRuns: 1500 },
    )
  })
  test('a modifier the chart does not answer never lowers it', () => {
    fc.assert(
      fc.property(report, fc.constantFrom(...Object.keys(data.modifiers)), (one, modifier) => {
        const modifiers_unknown = [one.modifiers_unknown, modifier]
          .flat()
          .filter((id) => id !== undefined)
        expect(urgency({ ...one, modifiers_unknown })).toBeGreaterThanOrEqual(urgency(one))
      }),
      { numRuns: 500 },
    )
  })
})

test('it never throws, whatever passed the door', () => {
  const text = fc.string({ maxLength: 8 })
  const texts = fc.array(text, { maxLength: 3 })
  const strange = fc.record({
    flags: texts,
    modifiers: texts,
    modifiers_unknown: texts,
    hours_since_procedure: fc.oneof(fc.double(), text, fc.constant(null)),
    procedure_at: fc.option(text),
    reported_at: fc.option(text),
    clinic_tz: fc.option(text),
    temperature: fc.option(
      fc.record({ value: fc.oneof(text, fc.double()), unit: fc.constantFrom('F' as const, null) }),
    ),
    numbers: fc.dictionary(text, fc.oneof(fc.double(), text), { maxKeys: 3 }),
    free_text: fc.option(text),
  })
  fc.assert(
    fc.property(strange, (one) => {
      expect(dispositions).toContain(triage(tpi, one).disposition)
    }),
    { numRuns: 100 },
  )
})

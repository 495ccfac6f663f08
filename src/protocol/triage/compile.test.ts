import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReportAtom, ReportCondition } from '../conditions.ts'
import { tpi } from '../tpi/protocol.ts'
import { readyTriage } from './ready.ts'
import { referenceRules } from './reference.ts'
import { dispositions, type SymptomReport } from './report.ts'
import type { TriageData } from './rules.ts'
import { triage } from './triage.ts'

const atom: fc.Arbitrary<ReportAtom> = fc.oneof(
  fc.constantFrom('pus', 'redness', 'well', 'antipyretic_6h').map((flag) => ({ flag })),
  fc.constantFrom('diabetic', 'pregnant').map((mod) => ({ mod })),
  fc.constant({ region_in: ['neck', 'shoulder'] }),
  fc.constantFrom(0.5, 24).map((hours_le) => ({ hours_le })),
  fc.constantFrom('W5' as const, 'D30' as const).map((win) => ({ win })),
  fc.constantFrom<ReportAtom>(
    { time_invalid: true },
    { temp_ge_f: '100.4' },
    { temp_gt_f: '101' },
    { temp_lt_f: '99.5' },
    { temp_unclear: true },
    { num: ['glucose_mgdl', '<=', '54'] },
    { num: ['glucose_mgdl', '>=', '54'] },
  ),
)
const { condition } = fc.letrec<{ condition: ReportCondition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 3, arbitrary: atom },
    { weight: 1, arbitrary: fc.boolean().map((value) => ({ const: value })) },
    { weight: 2, arbitrary: fc.array(tie('condition'), { maxLength: 3 }).map((all) => ({ all })) },
    { weight: 2, arbitrary: fc.array(tie('condition'), { maxLength: 3 }).map((any) => ({ any })) },
    { weight: 2, arbitrary: tie('condition').map((not) => ({ not })) },
  ),
}))

const report: fc.Arbitrary<SymptomReport> = fc.record({
  flags: fc.subarray(['pus', 'redness', 'well', 'antipyretic_6h']),
  modifiers: fc.subarray(['diabetic']),
  modifiers_unknown: fc.subarray(['diabetic', 'pregnant']),
  unanswered: fc.subarray(['antipyretic_6h']),
  region: fc.subarray(['neck', 'gluteal']),
  hours_since_procedure: fc.constantFrom(null, -1, 0.5, 24, 130, 140, 800),
  temperature: fc.constantFrom(
    null,
    { value: '99.4' },
    { value: '100.4' },
    { value: '38.4' },
    { value: '?' },
  ),
  numbers: fc.constantFrom({}, { glucose_mgdl: 54 }, { glucose_mgdl: '54.1' }),
})

test('a condition of any shape, in a rule of any rank, decides as the reference says', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(condition, fc.constantFrom(...dispositions)), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.array(report, { minLength: 5, maxLength: 5 }),
      (rules, reports) => {
        const data: TriageData = {
          ...tpi.triage,
          rules: rules.map(([when, disposition], at) => ({
            id: `R${at}`,
            disposition,
            when,
            name: '',
            window: '',
            because: '',
            origin: 'design-choice',
            source: [],
            confidence: 'design-choice',
          })),
        }
        const protocol = { ...tpi, ready: { ...tpi.ready, triage: readyTriage(data) } }
        for (const one of reports) {
          expect(triage(protocol, one).rules).toEqual(referenceRules(data, one))
        }
      },
    ),
    { numRuns: 600 },
  )
})

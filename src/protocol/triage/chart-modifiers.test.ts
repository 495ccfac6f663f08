import { expect, test } from 'vitest'
import type { Value } from '../screening/input.ts'
import { tpi } from '../tpi/protocol.ts'
import { chartModifiers } from './chart-modifiers.ts'

const from = (
  answers: Readonly<Record<string, Value>>,
  patient: Readonly<Record<string, Value>> = {},
) =>
  chartModifiers(tpi, {
    procedureDate: '2026-11-23',
    answeredAt: '2026-11-23T09:00:00-08:00',
    clinicTz: 'America/Los_Angeles',
    patient,
    chart: {},
    vitals: {},
    plan: {},
    answers,
  })

const chartIds = Object.entries(tpi.triage.modifiers)
  .filter(([, { setBy }]) => setBy === 'chart')
  .map(([id]) => id)
const byProcedure = ['botulinum_used', 'liposomal_bupivacaine']

test('the table names every modifier of the chart that the procedure does not set', () => {
  const named = tpi.modifierSources.map(({ modifier }) => modifier)
  expect(named.toSorted()).toEqual(chartIds.filter((id) => !byProcedure.includes(id)).toSorted())
})

test('nothing answered leaves every one unknown', () => {
  const { present, unknown } = from({})
  expect(present).toEqual([])
  expect(unknown).toHaveLength(tpi.modifierSources.length)
})

test('everything answered no clears every one', () => {
  const questions = [
    'anticoag',
    'immunosuppression',
    'diabetes',
    'liver_kidney',
    'implants',
    'iv_drug_alcohol',
    'pregnant',
  ]
  expect(from(Object.fromEntries(questions.map((id) => [id, 'no'])))).toEqual({
    present: [],
    unknown: [],
  })
})

test.each<[string, string, Value, string[]]>([
  ['anticoagulated', 'anticoag', 'yes', ['anticoagulated']],
  ['diabetic', 'diabetes', { value: 'yes' }, ['diabetic']],
  [
    'immune and spleen when nothing is named',
    'immunosuppression',
    'yes',
    ['immunosuppressed', 'asplenic'],
  ],
  ['only the spleen', 'immunosuppression', { value: 'yes', items: ['no_spleen'] }, ['asplenic']],
  [
    'only a biologic',
    'immunosuppression',
    { value: 'yes', items: ['biologic'] },
    ['immunosuppressed'],
  ],
  ['kidney without dialysis', 'liver_kidney', { value: 'yes', items: ['kidney_mild'] }, []],
  [
    'a device elsewhere is not near',
    'implants',
    { value: 'yes', items: [{ where: 'elsewhere' }] },
    [],
  ],
  [
    'a device of unsaid place counts unknown',
    'implants',
    { value: 'yes', items: [{ kind: 'pump' }] },
    [],
  ],
  [
    'prefers not to say',
    'iv_drug_alcohol',
    'prefer_not_to_say',
    ['injection_drug_use', 'heavy_alcohol'],
  ],
  ['possibly pregnant', 'pregnant', 'possible', ['pregnant']],
])('%s', (_, question, answer, present) => {
  expect(from({ [question]: answer }).present).toEqual(present)
})

test('unsure stays unknown, and who cannot be pregnant is not', () => {
  expect(from({ anticoag: 'unsure' }).unknown).toContain('anticoagulated')
  expect(from({ implants: { value: 'yes', items: [{ kind: 'pump' }] } }).unknown).toContain(
    'device_near_site',
  )
  expect(from({}, { pregnancyPossible: 'no' }).unknown).not.toContain('pregnant')
})

import { describe, expect, test } from 'vitest'
import { tpi } from '../tpi/protocol.ts'
import { type CheckPart, checkFields, checkParts } from './checks.ts'
import { intoInput } from './into-input.ts'
import { patientScreens } from './patient-screens.ts'
import { pathsRead } from './reads.ts'

const { questions, definitions, flow } = tpi.screening

/** Asked of nobody, each with why. */
const nobodyIsAsked: Readonly<Record<string, string>> = {
  platelets_inr: 'looks at the chart part of the checks',
  bilateral_pleural: 'looks at the plan',
  body_build: 'looks at height, weight and the plan',
  blood_pressure: 'looks at vital signs',
  weight: 'looks at vital signs',
  age: 'looks at the birth date of the registration',
}

test('each of the 59 questions is asked of the patient, of staff, or looks at what was written down', () => {
  const onScreens = new Set(
    flow
      .filter(({ who }) => who === 'patient')
      .flatMap(({ questions: asked }) => (typeof asked === 'string' ? [] : asked)),
  )
  const left = questions.filter(({ id, who }) => !(who === 'patient' && onScreens.has(id)))
  const staff = left.filter(({ who, fields }) => who === 'staff' && fields !== undefined)
  const checks = left.filter(({ id }) => Object.hasOwn(nobodyIsAsked, id))
  expect([questions.length, onScreens.size, staff.length, checks.length]).toEqual([59, 48, 5, 6])
  expect(left).toHaveLength(staff.length + checks.length)
})

/** Set by no field of a screen, each with what sets it. */
const setElsewhere: Readonly<Record<string, string>> = {
  'patient.ageYears': 'the birth date of the registration',
  'patient.firstTpi': 'the answer to last_tpi',
  'chart.bmi': 'height and weight',
}

/** Where the input keeps what a field of the checks is called. */
const keptAs: Readonly<Record<string, string>> = {
  'chart.payer': 'patient.payer',
  'chart.pregnancyPossible': 'patient.pregnancyPossible',
  'chart.onTray': 'answers.anaphylaxis_any.onTray',
}

describe('every field that a rule reads', () => {
  const read = new Set(
    questions.flatMap(({ askWhen, rules, fields }) =>
      [
        askWhen,
        ...rules.map(({ when }) => when),
        ...(fields ?? []).map(({ when }) => when),
      ].flatMap((condition) => [...pathsRead(condition, definitions)]),
    ),
  )
  const ofQuestions = questions.flatMap(({ id, fields }) =>
    (fields ?? []).flatMap(({ name, staff }) => (staff ? [] : [`answers.${id}.${name}`])),
  )
  const ofFacts = flow.flatMap(({ facts }) => (facts ?? []).map(({ name }) => `patient.${name}`))
  const ofChecks = checkParts.flatMap((part: CheckPart) =>
    checkFields[part].map(({ name }) => keptAs[`${part}.${name}`] ?? `${part}.${name}`),
  )
  const settable = new Set([...ofQuestions, ...ofFacts, ...ofChecks, 'plan.targets'])
  const isSet = (path: string): boolean =>
    settable.has(path) || settable.has(path.split('.').slice(0, -1).join('.'))

  test('is set by a screen, or stands in the list of what is set elsewhere', () => {
    const open = [...read].filter((path) => !isSet(path) && !Object.hasOwn(setElsewhere, path))
    expect(open).toEqual([])
  })
  test('the list holds nothing that no rule reads or that a screen sets', () => {
    for (const path of Object.keys(setElsewhere)) {
      expect([path, read.has(path), isSet(path)]).toEqual([path, true, false])
    }
  })
})

describe('from what was written down to the input', () => {
  const empty = { patient: {}, plan: {}, chart: {}, vitals: {} }
  test('a point has the levels of the atlas, a muscle without a point those of its worst', () => {
    const targets = [
      { muscle: 'rhomboids', triggerPoint: null, side: 'right' },
      { muscle: 'sternocleidomastoid-sternal', triggerPoint: null, side: 'left' },
    ]
    const { plan } = intoInput({ ...empty, plan: { targets, lowNeck: true } }, {})
    expect(plan.targets).toMatchObject([
      { muscle: 'rhomboids', side: 'right', region: 'upper_back', pneumothorax: 'high' },
      { muscle: 'sternocleidomastoid-sternal', side: 'left', lowNeck: true },
    ])
    expect(plan).not.toHaveProperty('lowNeck')
  })
  test('a muscle the atlas does not know keeps its levels unknown', () => {
    const targets = [{ muscle: 'none-such', side: 'left' }]
    const { plan } = intoInput({ ...empty, plan: { targets } }, {})
    expect(plan.targets).toEqual([{ muscle: 'none-such', side: 'left' }])
  })
  test.each([
    ['172', '72', 'kg', '24.33'],
    ['172', '54.74', 'kg', '18.50'],
    ['172', '54.70', 'kg', '18.48'],
    ['172', '158.73', 'lb', '24.33'],
    ['172', '72', '', undefined],
    ['0', '72', 'kg', undefined],
  ])(
    '%s cm and %s %s are a body mass index of %s, never rounded up',
    (heightCm, value, unit, bmi) => {
      const vitals = { weight: { value, unit } }
      expect(intoInput({ ...empty, chart: { heightCm }, vitals }, {}).chart.bmi).toBe(bmi)
    },
  )
  test('pregnancy counts as possible until staff say that it is not', () => {
    const possible = (pregnancyPossible?: string) =>
      intoInput({ ...empty, chart: { pregnancyPossible } }, {}).patient.pregnancyPossible
    expect([possible(), possible('unknown'), possible('yes'), possible('no')]).toEqual([
      'yes',
      'yes',
      'yes',
      'no',
    ])
  })
})

describe('how few screens', () => {
  const before = {
    procedureDate: '2026-11-23',
    answeredAt: '2026-11-20T10:00:00-08:00',
    clinicTz: 'America/Los_Angeles',
  }
  const screensWith = (
    painAreas: readonly string[],
    targets: readonly { readonly [name: string]: string | null }[],
  ) =>
    patientScreens(tpi, {
      ...before,
      ...intoInput(
        {
          patient: { ageYears: 40, painAreas },
          plan: { targets: targets, steroid: false },
          chart: {},
          vitals: {},
        },
        {},
      ),
    })
  test('the core is 16 screens; a place asks its own questions on one more', () => {
    const gluteal = { muscle: 'gluteus-maximus', triggerPoint: null, side: 'right' }
    const lung = { muscle: 'rhomboids', triggerPoint: null, side: 'right' }
    expect(screensWith(['buttock'], [gluteal])).toHaveLength(16)
    const near = screensWith(['upper_back'], [lung])
    expect(near).toHaveLength(17)
    expect(near.find(({ id }) => id === 'p10b')?.questions.map(({ id }) => id)).toEqual([
      'region_back',
      'lung_travel',
    ])
  })
})

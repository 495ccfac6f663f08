import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { journey } from '../tpi/journey.ts'
import { tpi } from '../tpi/protocol.ts'
import { screeningAnswersOfFields } from './form-fields.ts'
import type { ScreeningInput, Value } from './input.ts'
import { patientScreens } from './patient-screens.ts'
import { outcomes } from './questions.ts'
import { screen } from './screen.ts'

type Case = {
  id: string
  title: string
  input: ScreeningInput
  expected: { decision: string; rules: string[] }
}
const { cases }: { cases: Case[] } = JSON.parse(
  readFileSync(new URL('../cases/screening.json', import.meta.url), 'utf8'),
)
const { questions, labels, flow } = tpi.screening
const healthy = cases[0]?.input
if (healthy === undefined) throw new Error('the first case is the healthy patient')
const withAnswers = (
  answers: Record<string, Value>,
  rest: Partial<ScreeningInput> = {},
): ScreeningInput => ({
  ...healthy,
  ...rest,
  answers: { ...healthy.answers, ...answers },
})
const rulesOf = (input: ScreeningInput) => screen(tpi, input).reasons.map(({ rule }) => rule)

test.each(cases)('$id $title', ({ input, expected }) => {
  const { decision, reasons } = screen(tpi, input)
  expect({ decision, rules: reasons.map(({ rule }) => rule) }).toEqual(expected)
})

describe('four weeks', () => {
  test.each([
    ['2026-10-26', '28 days before', ['hospital_4w.yes']],
    ['2026-10-25', '29 days before', []],
    ['2026-11-23', 'the day itself', ['hospital_4w.yes']],
  ])('%s is %s', (lastOn, _, rules) => {
    expect(rulesOf(withAnswers({ hospital_4w: { value: 'yes', lastOn } }))).toEqual(rules)
  })
  test('the stage turns at midnight in the clinic zone', () => {
    const stage = (answeredAt: string) => screen(tpi, { ...healthy, answeredAt }).provisional
    expect(stage('2026-11-22T23:59:59-08:00')).toBe(true)
    expect(stage('2026-11-23T07:59:59Z')).toBe(true)
    expect(stage('2026-11-23T08:00:00Z')).toBe(false)
    expect(rulesOf({ ...healthy, answeredAt: '2026-11-24T08:00:00Z' })).toContain(
      'input.answered_after',
    )
  })
})

describe('unknown goes up', () => {
  test.each([null, 'unsure', 'skipped', { value: 'unsure' }, { value: null }])(
    '%j is no answer',
    (answer) => {
      expect(rulesOf(withAnswers({ anticoag: answer }))).toContain('anticoag.unanswered')
    },
  )
  test('an answer no rule covers, and a drug in no list, are reviews', () => {
    expect(rulesOf(withAnswers({ well_today: 'splendid' }))).toEqual(['well_today.uncovered'])
    expect(
      rulesOf(withAnswers({ anticoag: { value: 'yes', items: [{ drug: 'bloodex' }] } })),
    ).toContain('anticoag.undecided')
  })
  test('a low sugar holds even when the question on diabetes was not answered', () => {
    const input = withAnswers({ diabetes: null }, { vitals: { ...healthy.vitals, glucose: 50 } })
    expect(rulesOf(input)).toEqual(['diabetes.low', 'diabetes.unanswered'])
  })
  test('leaving out any one answer never makes the decision better', () => {
    for (const { input } of cases) {
      const before = outcomes.indexOf(screen(tpi, input).decision)
      for (const id of Object.keys(input.answers)) {
        const { [id]: _, ...answers } = input.answers
        const after = outcomes.indexOf(screen(tpi, { ...input, answers }).decision)
        const seriousAlready = before > outcomes.indexOf('review')
        if (!seriousAlready) expect([id, after >= before]).toEqual([id, true])
      }
    }
  })
  test('it never throws, whatever the values', () => {
    const part = fc.dictionary(fc.string(), fc.jsonValue())
    const input = fc.record({
      procedureDate: fc.string(),
      answeredAt: fc.string(),
      clinicTz: fc.string(),
      patient: part,
      chart: part,
      vitals: fc.record({
        temperature: fc.jsonValue(),
        weight: fc.jsonValue(),
        systolic: fc.jsonValue(),
      }),
      plan: fc.record({ targets: fc.jsonValue(), anesthetics: fc.jsonValue() }),
      answers: fc.record({
        fever_4w: fc.jsonValue(),
        anticoag: fc.jsonValue(),
        weight: fc.jsonValue(),
      }),
    })
    fc.assert(
      fc.property(input, (one) => {
        expect(outcomes).toContain(screen(tpi, JSON.parse(JSON.stringify(one))).decision)
      }),
      { numRuns: 100 },
    )
  })
})

test('a rule that asks for it shows the emergency sentence at once', () => {
  const input = withAnswers({
    neuro_new: { value: 'yes', course: 'worse', saddleOrBladder: 'yes' },
  })
  expect(screen(tpi, input)).toMatchObject({ decision: 'do_not_proceed', emergencyText: true })
})

describe('the data', () => {
  test('59 questions, 238 rules and eight of our own for other medicines, each with one id', () => {
    const ids = questions.flatMap(({ rules }) => rules.map(({ id }) => id))
    expect([questions.length, new Set(ids).size]).toEqual([59, 238 + 8])
  })
  test('every choice a patient reads has words in both languages', () => {
    const values = questions
      .filter(({ who }) => who === 'patient')
      .flatMap(({ fields }) => (fields === undefined ? [] : fields))
      .flatMap((field) => [field, ...(field.type === 'list' ? [field.of] : [])])
      .flatMap((type) => [type, ...(type.type === 'object' ? type.fields : [])])
      .flatMap((type) => (type.type === 'enum' ? type.values : []))
    for (const value of values)
      expect([value, labels[value]?.en, labels[value]?.es]).not.toContain(undefined)
  })
  test('every question of the patient stands on a screen', () => {
    const shown = flow.flatMap(({ questions: asked }) => (typeof asked === 'string' ? [] : asked))
    expect(shown.toSorted()).toEqual(questions.map(({ id }) => id).toSorted())
  })
})

describe('the patient’s screens', () => {
  const today = { ...healthy, answers: {} }
  const blank = { ...today, answeredAt: '2026-11-20T10:00:00-08:00' }
  test('follow the flow, and a branch only where it applies', () => {
    const ids = patientScreens(tpi, blank).map(({ id }) => id)
    expect(ids.slice(0, 4)).toEqual(['p01', 'p02', 'p03', 'p04'])
    expect(ids).not.toContain('p08')
    expect(ids).not.toContain('p17')
  })
  test('a part that depends on an answer is asked once the answer is there', () => {
    const fields = (answers: Record<string, Value>) =>
      patientScreens(journey, { ...blank, answers })[1]?.questions[0]?.fields.map(
        ({ name }) => name,
      )
    expect(fields({})).toEqual(['value'])
    expect(fields({ fever_4w: { value: 'yes' } })).toEqual(['value', 'lastOn', 'highest'])
  })
  test('a screen is answered when every part asked has a value or was left blank on purpose', () => {
    const answered = (well_today: Value) =>
      patientScreens(journey, { ...blank, answers: { well_today } })[0]?.answered
    expect(answered(undefined)).toBe(false)
    expect(answered({ value: 'yes' })).toBe(true)
    expect(answered({ value: 'no' })).toBe(false)
    expect(answered({ value: 'no', detail: null })).toBe(true)
  })
  describe('on the day', () => {
    const at = '2026-11-20T10:00:00-08:00'
    const answers = {
      well_today: { value: 'yes', at },
      hospital_4w: { value: 'no', at },
      fever_4w: { value: 'no', at },
      driver: { value: 'ride', escort: 'no', at },
    }
    const asked = (changed: readonly string[] = []) =>
      patientScreens(tpi, { ...today, answers }, changed)
    const question = (screen: string, id: string, changed: readonly string[] = []) =>
      asked(changed)
        .find((each) => each.id === screen)
        ?.questions.find((each) => each.id === id)

    test('what was answered earlier is asked again, in one list of what may have changed', () => {
      const last = asked().at(-1)
      expect(last).toMatchObject({ id: 'p17', kind: 'changes', answered: false })
      expect(last?.questions.map(({ id }) => id)).toEqual(['fever_4w', 'driver'])
    })
    test('how the patient feels today is asked anew: an earlier yes says nothing', () => {
      expect(asked()[0]).toMatchObject({ id: 'p01', answered: false })
      expect(question('p01', 'well_today')).toMatchObject({ anew: true, again: true })
    })
    test('what has changed is asked where it first stood, and nothing else is', () => {
      expect(question('p02', 'fever_4w')?.answered).toBe(true)
      expect(question('p02', 'fever_4w', ['fever_4w'])?.answered).toBe(false)
      expect(question('p17', 'fever_4w', ['fever_4w'])).toBeUndefined()
      expect(question('p16', 'driver', ['fever_4w'])?.answered).toBe(true)
    })
  })
  test('"none of these" has an answer for each question of its screen', () => {
    const everywhere = ['neck', 'low_back', 'chest_wall', 'abdomen_flank', 'limb', 'head_jaw']
    const targets = everywhere.map((region) => ({ region, pneumothorax: 'caution' }))
    const screens = patientScreens(tpi, { ...blank, plan: { ...blank.plan, targets } })
    expect(screens.map(({ id }) => id)).toContain('p10b')
    for (const { none, questions: asked } of screens) {
      if (none === undefined) continue
      for (const { id, noneAnswer } of asked) {
        expect([id, noneAnswer]).not.toContain(undefined)
        const fired = rulesOf(withAnswers({ [id]: { value: noneAnswer ?? '' } }))
        expect(
          fired.filter((rule) => rule === `${id}.unanswered` || rule === `${id}.uncovered`),
        ).toEqual([])
      }
    }
  })
  test('the page’s questions alone can be clear', () => {
    const no = [
      'fever_4w',
      'antibiotics_now',
      'antibiotics_4w',
      'illness_4w',
      'systemic_infection',
      'hospital_4w',
      'anticoag',
      'aspirin_nsaid',
    ]
    const answers = { well_today: 'yes', ...Object.fromEntries(no.map((id) => [id, 'no'])) }
    expect(screen(journey, { ...healthy, plan: {}, chart: {}, vitals: {}, answers })).toMatchObject(
      { decision: 'clear', reasons: [] },
    )
  })
})

test('a plain form gives the same answers', () => {
  const fields: [string, string][] = [
    ['fever_4w.value', 'yes'],
    ['fever_4w.lastOn', '2026-11-20'],
    ['fever_4w.highest.value', '101.2'],
    ['fever_4w.highest.unit', 'F'],
    ['aspirin_nsaid.items', 'ibuprofen'],
    ['aspirin_nsaid.items', 'naproxen'],
    ['anticoag.value', 'yes'],
    ['anticoag.items.0.drug', ' Warfarin '],
    ['anticoag.items.1.drug', ''],
    ['csrf', 'x'],
  ]
  expect(screeningAnswersOfFields(questions, fields)).toEqual({
    fever_4w: { value: 'yes', lastOn: '2026-11-20', highest: { value: '101.2', unit: 'F' } },
    aspirin_nsaid: { items: ['ibuprofen', 'naproxen'] },
    anticoag: { value: 'yes', items: [{ drug: 'Warfarin' }] },
  })
})

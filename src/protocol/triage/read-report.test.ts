import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tpi } from '../tpi/protocol.ts'
import { symptomForm } from '../tpi/symptom-form.ts'
import { flags } from '../tpi/triage-flags.ts'
import type { FormAnswers, ReportChart } from './form.ts'
import { answersOfFields } from './form-fields.ts'
import { relevantQuestions } from './form-state.ts'
import { readReport } from './read-report.ts'
import { dispositions } from './report.ts'
import { triage } from './triage.ts'

const none: FormAnswers = { emergency: ['none'] }
const early: ReportChart = { hours_since_procedure: 20, pain_before: 5 }
const late: ReportChart = { hours_since_procedure: 80, pain_before: 5 }
const flagsOf = (answers: FormAnswers, chart: ReportChart = early) =>
  readReport(symptomForm, answers, chart).report.flags
const decide = (answers: FormAnswers, chart: ReportChart = early) =>
  triage(tpi, readReport(symptomForm, answers, chart).report)

/** Ticks an option and the options that open its question, up to the first question. */
function answersTo(questionId: string, optionId: string): FormAnswers {
  const opener = symptomForm.blocks
    .flatMap(({ questions }) => questions)
    .flatMap((question) =>
      'options' in question ? question.options.map((o) => [question, o] as const) : [],
    )
    .find(([, option]) => option.opens?.includes(questionId))
  const above = opener === undefined ? none : answersTo(opener[0].id, opener[1].id)
  return { ...above, [questionId]: [optionId] }
}

const workedOut: Readonly<Record<string, readonly [FormAnswers, ReportChart]>> = {
  pain_unrelieved: [
    { ...none, bother: ['pain'], pain_now: '7', tried: ['ice', 'reliever'], eased: ['no'] },
    early,
  ],
  local_pain_increased: [{ ...none, bother: ['pain'], pain_now: '7' }, late],
  pain_severe: [{ ...none, bother: ['pain'], pain_now: '8' }, early],
  soreness_expected: [{ ...none, bother: ['pain'], pain_now: '5' }, early],
  soreness_over_72h_improving: [{ ...none, bother: ['usual'], trend: ['better'] }, late],
  soreness_not_improving: [{ ...none, bother: ['usual'], trend: ['same'] }, late],
  worried_unspecified: [{ ...none, bother: ['skin'] }, early],
  emergency_detail_missing: [{ emergency: ['faint'], faint_d: ['passed_out'] }, early],
  report_abandoned: [{}, early],
  unparsed: [{ ...none, bother: ['else'], words: 'my arm feels like jelly' }, early],
}

describe('the form reaches every flag', () => {
  const byTick = new Map(
    symptomForm.blocks
      .flatMap(({ questions }) => questions)
      .flatMap((question) =>
        'options' in question
          ? question.options.flatMap(({ id, sets = [] }) =>
              sets.map((flag) => [flag, answersTo(question.id, id)] as const),
            )
          : [],
      ),
  )
  const silence = ['no_answer_two_checkins']
  test.each(Object.keys(flags).filter((flag) => !silence.includes(flag)))('%s', (flag) => {
    const [answers, chart] = workedOut[flag] ?? ([byTick.get(flag), early] as const)
    expect(answers && flagsOf(answers, chart)).toContain(flag)
  })
})

describe('what is asked', () => {
  const asked = (answers: FormAnswers, chart: ReportChart = early) =>
    relevantQuestions(symptomForm, answers, chart).map(({ id }) => id)

  test('until the emergency question is answered it is the only one', () => {
    expect(asked({})).toEqual(['emergency'])
    expect(asked({ emergency: ['no such answer'] })).toEqual(['emergency'])
  })
  test('a healthy check-in after the first hours is two taps', () => {
    expect(asked(none)).toEqual(['emergency', 'bother'])
    expect(decide({ ...none, bother: ['nothing'] })).toMatchObject({
      disposition: 'self_care',
      rules: ['S08'],
    })
  })
  test('the first hours are asked within 6 h, within 96 h of the long-acting drug, and when the time is not known', () => {
    expect(asked(none, { hours_since_procedure: 6 })).toContain('early')
    expect(asked(none, { hours_since_procedure: 6.1 })).not.toContain('early')
    expect(
      asked(none, { hours_since_procedure: 96, modifiers: ['liposomal_bupivacaine'] }),
    ).toContain('early')
    expect(asked(none, {})).toContain('early')
  })
  test('a temperature is asked where it could change the answer', () => {
    expect(asked({ ...none, bother: ['nothing'] })).not.toContain('temp')
    expect(asked({ ...none, bother: ['skin'], skin_d: ['pus'] })).toContain('temp')
    expect(
      asked({ ...none, bother: ['nothing'] }, { ...early, modifiers_unknown: ['diabetic'] }),
    ).toContain('temp')
  })
  test('blood sugar is offered to patients with diabetes, known or not known', () => {
    const offered = (chart: ReportChart) =>
      relevantQuestions(symptomForm, none, chart)
        .flatMap((question) => ('options' in question ? question.options : []))
        .some(({ id }) => id === 'sugar')
    expect(offered(early)).toBe(false)
    expect(offered({ ...early, modifiers: ['diabetic'] })).toBe(true)
    expect(offered({ ...early, modifiers_unknown: ['diabetic'] })).toBe(true)
  })
})

describe('reading', () => {
  test('an item beside "none" counts', () => {
    expect(decide({ emergency: ['none', 'breath'], breath_d: ['dyspnea'] }).rules).toEqual(['E01'])
  })
  test('an emergency item without its details is an emergency', () => {
    expect(decide({ emergency: ['chest'] })).toMatchObject({
      disposition: 'emergency_page',
      rules: ['E19'],
    })
  })
  test('well is taken back by any symptom but the usual soreness', () => {
    expect(flagsOf({ ...none, bother: ['usual'] })).toEqual(['well', 'soreness_expected'])
    expect(flagsOf({ ...none, bother: ['nothing', 'leg'] })).toEqual(['leg_swelling_one_side'])
  })
  test('pain that is up on the first day is advised first and asked again', () => {
    const { report, advice } = readReport(
      symptomForm,
      { ...none, bother: ['pain'], pain_now: '7' },
      early,
    )
    expect(report.flags).toEqual(['soreness_expected'])
    expect(advice?.ask_again_h).toBe(3)
  })
  test('pain that is up counts as increased when nobody knows how long ago the shots were', () => {
    expect(flagsOf({ ...none, bother: ['pain'], pain_now: '7' }, {})).toContain(
      'local_pain_increased',
    )
  })
  test('fever chosen and nothing else said is a feeling of fever', () => {
    expect(
      flagsOf({ ...none, bother: ['fever'], fever_d: ['none'], antipyretic: ['yes'] }),
    ).toContain('fever_subjective')
    expect(
      flagsOf({ ...none, bother: ['fever'], temp: { value: '99.0', unit: 'F' } }),
    ).not.toContain('fever_subjective')
  })
  test.each([
    ['38,4', undefined, ['P01']],
    ['101.2 °F', undefined, ['P01']],
    ['101.0', 'F', ['M01']],
    ['hot', 'F', ['C06']],
  ] as const)('temperature %s %s', (value, unit, rules) => {
    const answers = { ...none, bother: ['fever'], antipyretic: ['no'], temp: { value, unit } }
    expect(decide(answers).rules).toEqual(rules)
  })
  test('a skipped question on fever medicine counts as yes from 99.5 F', () => {
    const answers = { ...none, bother: ['fever'], temp: { value: '100.8', unit: 'F' as const } }
    expect(decide(answers).rules).toEqual(['C04'])
  })
  test('what cannot be read or placed goes to a person', () => {
    expect(decide({ ...none, bother: ['sugar'], glucose: 'HI' }).disposition).toBe(
      'page_callback_60',
    )
    expect(decide({ ...none, bother: ['pain'], pain_now: 'ten' }).disposition).toBe(
      'page_callback_60',
    )
    expect(decide({ ...none, bother: ['something new'] }).disposition).toBe('page_callback_60')
    expect(decide({ ...none, unheard: ['of'] }).disposition).toBe('page_callback_60')
  })
  test('a plain form gives the same answers', () => {
    const fields: [string, string][] = [
      ['report_id', '4711'],
      ['emergency', 'none'],
      ['bother', 'fever'],
      ['bother', 'skin'],
      ['skin_d', 'pus'],
      ['temp', '101.2'],
      ['temp.unit', 'F'],
      ['temp.how', 'mouth'],
      ['words', ''],
    ]
    expect(answersOfFields(symptomForm, fields)).toEqual({
      emergency: ['none'],
      bother: ['fever', 'skin'],
      skin_d: ['pus'],
      temp: { value: '101.2', unit: 'F', how: 'mouth' },
    })
  })
})

test('it never throws, whatever was typed, and a ticked emergency stays one', () => {
  const questions = symptomForm.blocks.flatMap((block) => block.questions)
  const options = questions.flatMap((question) =>
    'options' in question ? question.options.map(({ id }) => id) : [],
  )
  const word = fc.oneof(fc.constantFrom(...options), fc.string({ maxLength: 6 }))
  const answer = fc.oneof(
    fc.array(word, { maxLength: 4 }),
    word,
    fc.record({ value: word, unit: fc.constantFrom('F' as const, 'C' as const, null) }),
  )
  const key = fc.oneof(
    fc.constantFrom(...questions.map(({ id }) => id)),
    fc.string({ maxLength: 4 }),
  )
  const chart = fc.record({
    hours_since_procedure: fc.constantFrom(null, 2, 30, 80),
    pain_before: fc.constantFrom(null, 5, 'much'),
    modifiers_unknown: fc.constantFrom([], ['diabetic']),
  })
  const emergencies = questions.flatMap((question) =>
    question.id === 'emergency' && 'options' in question
      ? question.options.filter(({ id }) => id !== 'none').map(({ id }) => id)
      : [],
  )
  fc.assert(
    fc.property(
      fc.dictionary(key, answer, { maxKeys: 8 }),
      chart,
      fc.constantFrom(...emergencies),
      (answers, known, item) => {
        expect(dispositions).toContain(decide(answers, known).disposition)
        relevantQuestions(symptomForm, answers, known)
        expect(decide({ emergency: ['none', item], bother: ['nothing'] }, known).disposition).toBe(
          'emergency_page',
        )
      },
    ),
    { numRuns: 300 },
  )
})

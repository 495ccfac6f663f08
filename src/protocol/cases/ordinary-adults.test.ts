import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findMuscle } from '../atlas/muscles.ts'
import type { ScreeningInput } from '../screening/input.ts'
import { patientScreens } from '../screening/patient-screens.ts'
import { screen } from '../screening/screen.ts'
import { tpi } from '../tpi/protocol.ts'
import type { FormAnswers, FormQuestion, ReportChart } from '../triage/form.ts'
import { relevantQuestions } from '../triage/form-state.ts'
import { readReport } from '../triage/read-report.ts'
import type { DispositionId } from '../triage/report.ts'
import { triage } from '../triage/triage.ts'
import { ordinaryScreenings, soreReports, withMedicines, yesRates } from './ordinary-adults.ts'

const { cases }: { cases: { input: ScreeningInput }[] } = JSON.parse(
  readFileSync(new URL('./screening.json', import.meta.url), 'utf8'),
)
const healthy = cases[0]?.input
if (healthy === undefined) throw new Error('the first case is the healthy patient')

const patients = 3000
const seed = 3

function shares<Name extends string>(names: Iterable<Name>): (...of: Name[]) => number {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0)
  const text = [...counts].map(([name, count]) => `${name} ${((count / all) * 100).toFixed(1)} %`)
  process.stdout.write(`${text.join(', ')}\n`)
  return (...of) => of.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0) / all
}

describe(`${patients} ordinary healthy adults on the day of the procedure`, () => {
  test('with the medicines they take too: at least 70 % are clear or note, at most 5 % hold, none is blocked', () => {
    const all = withMedicines(ordinaryScreenings(healthy, seed), seed).take(patients).toArray()
    const decided = shares(all.map((input) => screen(tpi, input).decision))
    expect(decided('clear', 'note')).toBeGreaterThanOrEqual(0.7)
    expect(decided('hold')).toBeLessThanOrEqual(0.05)
    expect(decided('do_not_proceed')).toBe(0)
    const some = all.filter(({ answers }) => !JSON.stringify(answers.other_meds).includes('none'))
    const taking = some.length / all.length
    process.stdout.write(`${(taking * 100).toFixed(1)} % take a medicine\n`)
    expect(taking).toBeGreaterThanOrEqual(0.458)
  })
  test('without the medicines: the same', () => {
    const decided = shares(
      ordinaryScreenings(healthy, seed)
        .take(patients)
        .map((input) => screen(tpi, input).decision),
    )
    expect(decided('clear', 'note')).toBeGreaterThanOrEqual(0.7)
    expect(decided('hold')).toBeLessThanOrEqual(0.05)
    expect(decided('do_not_proceed')).toBe(0)
  })
  test('with every rate doubled: still 70 %, still 5 %', () => {
    const decided = shares(
      ordinaryScreenings(healthy, seed, 2)
        .take(patients)
        .map((input) => screen(tpi, input).decision),
    )
    expect(decided('clear', 'note')).toBeGreaterThanOrEqual(0.7)
    expect(decided('hold')).toBeLessThanOrEqual(0.05)
  })
  test('every answer stands on its question’s own choices', () => {
    const rulesOf = (answers: ScreeningInput['answers']) =>
      screen(tpi, { ...healthy, answers: { ...healthy.answers, ...answers } }).reasons
    for (const { question, answer } of yesRates) {
      const rules = rulesOf({ [question]: answer }).map(({ rule }) => rule)
      expect(rules.filter((rule) => /\.(uncovered|undecided|unanswered)$/.test(rule))).toEqual([])
    }
  })
  test('every rate is marked as our own choice until a clinic counts', () => {
    expect(new Set(yesRates.map(({ confidence }) => confidence))).toEqual(
      new Set(['design-choice']),
    )
  })
  test('the places are muscles of the atlas', () => {
    for (const { plan } of ordinaryScreenings(healthy, seed).take(40)) {
      const targets = Array.isArray(plan.targets) ? plan.targets : []
      for (const { muscle } of targets)
        expect([muscle, findMuscle(muscle)?.id]).toEqual([muscle, muscle])
    }
  })
})

describe('how much a patient is asked before the day', () => {
  const blank = { ...healthy, answers: {}, answeredAt: '2026-11-20T10:00:00-08:00' }
  test('15 screens, 16 where pregnancy is possible', () => {
    const count = (pregnancyPossible: string) =>
      patientScreens(tpi, { ...blank, patient: { ...healthy.patient, pregnancyPossible } }).length
    expect([count('no'), count('yes')]).toEqual([15, 16])
  })
  test('the median ordinary patient who ticks "none of these" is done in fewer than 40 answers', () => {
    const answered = ordinaryScreenings(blank, seed)
      .take(300)
      .map((input) => answersOf({ ...blank, patient: input.patient, plan: input.plan }, input))
      .toArray()
      .toSorted((a, b) => a - b)
    const median = answered[Math.floor(answered.length / 2)]
    process.stdout.write(`median ${median} answers before the day\n`)
    expect(median).toBeLessThan(40)
  })

  /** How many answers the screens take: a screen of "none of these" is one, any other one for each part asked. */
  function answersOf(start: ScreeningInput, { answers }: ScreeningInput): number {
    const input = { ...start, answers: { ...healthy?.answers, ...answers } }
    return patientScreens(tpi, input).reduce((sum, { none, questions }) => {
      const ticked = questions.filter(({ id }) => Object.hasOwn(answers, id))
      if (none !== undefined) {
        return sum + 1 + ticked.reduce((parts, { fields }) => parts + fields.length, 0)
      }
      return sum + questions.reduce((parts, { fields }) => parts + fields.length, 0)
    }, 0)
  }
})

const paging: readonly DispositionId[] = [
  'emergency_page',
  'page_now',
  'page_callback_30',
  'page_callback_60',
]

describe('reports of soreness on the first day', () => {
  test('fewer than 5 % page', () => {
    const disposed = shares(
      soreReports(seed)
        .take(patients)
        .map(
          ({ answers, chart }) =>
            triage(tpi, readReport(tpi.symptomForm, answers, chart).report).disposition,
        ),
    )
    expect(disposed(...paging)).toBeLessThan(0.05)
  })
})

describe('taps after the first six hours', () => {
  const chart: ReportChart = { hours_since_procedure: 30, modifiers: [], modifiers_unknown: [] }
  /** Answers what is asked, in order, until nothing is left, and counts the taps. */
  function tapsOf(wanted: Readonly<Record<string, string>>, hours_since_procedure = 30): number {
    const answers: Record<string, FormAnswers[string]> = {}
    for (let taps = 0; taps < 20; taps += 1) {
      const open = relevantQuestions(tpi.symptomForm, answers, { ...chart, hours_since_procedure })
      const next = open.find(
        ({ id }: FormQuestion) => wanted[id] !== undefined && answers[id] === undefined,
      )
      if (next === undefined) return taps
      answers[next.id] = [wanted[next.id] ?? '']
    }
    return Number.POSITIVE_INFINITY
  }
  /** Questions shown to someone who has ticked this, beyond the words that are always offered. */
  const shown = (answers: FormAnswers, hours_since_procedure: number) =>
    relevantQuestions(tpi.symptomForm, answers, { ...chart, hours_since_procedure }).filter(
      ({ kind }) => kind !== 'text',
    )

  test('a well patient is done in two, and nothing more is asked', () => {
    expect(tapsOf({ emergency: 'none', bother: 'nothing', trend: 'better' })).toBe(2)
    expect(shown({ emergency: ['none'], bother: ['nothing'] }, 30).map(({ id }) => id)).toEqual([
      'emergency',
      'bother',
    ])
  })
  test('a sore one in three: two on the day itself, when there is no yesterday to compare with', () => {
    const sore = { emergency: 'none', bother: 'usual', trend: 'better' }
    expect([tapsOf(sore, 30), tapsOf(sore, 20)]).toEqual([3, 2])
    expect(shown({ emergency: ['none'], bother: ['usual'] }, 30)).toHaveLength(3)
  })
  test('in the first six hours one more: the signs of too much anesthetic', () => {
    expect(tapsOf({ emergency: 'none', early: 'none', bother: 'nothing' }, 3)).toBe(3)
  })
})

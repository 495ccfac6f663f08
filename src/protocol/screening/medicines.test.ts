import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { drugClasses } from '../tpi/drug-classes.ts'
import { tpi } from '../tpi/protocol.ts'
import type { ScreeningInput, Value } from './input.ts'
import { screen } from './screen.ts'

const { cases }: { cases: { input: ScreeningInput }[] } = JSON.parse(
  readFileSync(new URL('../cases/screening.json', import.meta.url), 'utf8'),
)
const healthy = cases[0]?.input
if (healthy === undefined) throw new Error('the first case is the healthy patient')

type More = { plan?: Record<string, Value>; answers?: Record<string, Value> }

/** The rules of one question alone, and their outcomes, for someone who takes this and is otherwise healthy. */
const rulesFor = (drug: string, { plan = {}, answers = {} }: More = {}, question = 'other_meds') =>
  screen(tpi, {
    ...healthy,
    plan: { ...healthy.plan, ...plan },
    answers: {
      ...healthy.answers,
      other_meds: { value: 'listed', items: [{ drug, recognized: 'yes' }] },
      ...answers,
    },
  })
    .reasons.filter(({ rule }) => rule.startsWith(`${question}.`))
    .map(({ rule, outcome }) => [rule.slice(question.length + 1), outcome])

const epinephrine = { plan: { epinephrine: true } }
const clear: string[][] = []

describe('a medicine that no rule concerns', () => {
  test.each(drugClasses.no_rule_concerns ?? [])('%s is clear, also with epinephrine', (drug) => {
    expect([rulesFor(drug), rulesFor(drug, epinephrine)]).toEqual([clear, clear])
  })
  test('is in no other list', () => {
    const others = Object.entries(drugClasses).flatMap(([name, its]) =>
      name === 'no_rule_concerns' ? [] : its,
    )
    expect(drugClasses.no_rule_concerns?.filter((drug) => others.includes(drug))).toEqual([])
  })
  test('called a blood thinner it goes to a clinician', () => {
    const thinner = { value: 'yes', items: [{ drug: 'lisinopril', stopped: 'no' }] }
    expect(rulesFor('vitamin d', { answers: { anticoag: thinner } }, 'anticoag')).toEqual([
      ['uncovered', 'review'],
    ])
  })
})

describe('a medicine that is in no list goes to a clinician', () => {
  test.each([
    'prednisone',
    'methotrexate',
    'adalimumab',
    'tacrolimus',
    'fluticasone',
    'insulin',
    'empagliflozin',
    'glipizide',
    'semaglutide',
    'gabapentin',
    'bupropion',
    'tramadol',
    'diazepam',
    'cyclobenzaprine',
    'acetaminophen',
    'ibuprofen',
    'lisinopril 10 mg',
    'a blue pill',
  ])('%s', (drug) => {
    expect(rulesFor(drug).map(([, outcome]) => outcome)).toContain('review')
  })
})

test.each([
  ['apixaban', {}, [['antithrombotic', 'review']]],
  ['clopidogrel', {}, [['antithrombotic', 'review']]],
  ['flecainide', {}, [['antiarrhythmic', 'review']]],
  ['propranolol', epinephrine, [['epinephrine_interaction', 'review']]],
  ['clarithromycin', {}, [['cyp', 'note']]],
  ['diltiazem', {}, [['cyp_moderate', 'note']]],
  ['metoprolol', {}, [['beta_1_blocker', 'note']]],
  [
    'metoprolol',
    epinephrine,
    [
      ['epinephrine_stronger', 'review'],
      ['beta_1_blocker', 'note'],
    ],
  ],
  ['levothyroxine', {}, clear],
  ['levothyroxine', epinephrine, [['epinephrine_stronger', 'review']]],
  ['sertraline', epinephrine, [['serotonin', 'note']]],
  ['metformin', {}, [['diabetes_unsaid', 'review']]],
  ['metformin', { answers: { diabetes: { value: 'yes', symptoms: [] } } }, clear],
  ['albuterol', {}, [['lung_unsaid', 'review']]],
  ['albuterol', { answers: { lung: { value: 'yes', items: ['asthma'] } } }, clear],
])('%s with %j', (drug, more, rules) => {
  expect(rulesFor(drug, more)).toEqual(rules)
})

test('metformin where nothing was said of diabetes is undecided, and goes to a clinician', () => {
  expect(
    rulesFor('metformin', { answers: { diabetes: null } }).map(([, outcome]) => outcome),
  ).toContain('review')
})

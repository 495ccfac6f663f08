import { describe, expect, test } from 'vitest'
import { statementsOf } from '../handout/page.ts'
import { aftercare } from './aftercare.ts'
import { page } from './page.ts'
import { tpi } from './protocol.ts'

/** What the clinic's page says, in our own words, by the id of the sentence that says it here. */
const saidByThePage: Readonly<Record<string, string>> = {
  'education.taut-band': 'a painful area of muscle that feels like a band or tight rope',
  'education.cause-accident': 'cause: car accident or whiplash',
  'education.cause-sport': 'cause: sports injury',
  'education.cause-inflammation': 'cause: local inflammation',
  'education.cause-reaction': 'cause: reaction to another injury, such as a herniated disc',
  'education.spasm': 'spasm may go with it',
  'education.pain-local-or-referred': 'pain is local or goes to nearby areas',
  'education.neck-to-head': 'neck to head, headaches',
  'education.low-back-to-buttock-and-hip': 'low back to buttock or hip',
  'education.common-areas': 'most common: neck and upper shoulder, low back, buttock',
  'education.not-tender-point': 'different from the tender point of fibromyalgia',
  'procedure.outpatient': 'outpatient',
  'procedure.sterile': 'sterile',
  'procedure.needle-twitch': 'thin needle; the muscle twitches and relaxes',
  'procedure.anesthetic': 'an anesthetic may be used at the end',
  'procedure.several-muscles': 'several muscles in one session',
  'procedure.ultrasound': 'ultrasound in some cases, for the depth',
  'complication.rare': 'complications are rare',
  'complication.allergy': 'allergic reaction to medicines',
  'complication.infection': 'infection',
  'complication.bleeding': 'bleeding',
  'complication.nerve': 'nerve injury',
  'complication.more-pain': 'temporary increase in pain',
  'complication.pneumothorax': 'pneumothorax, on the chest',
  'preparation.anticoagulants': 'high risk: we may ask to hold anticoagulants',
  'preparation.other-medicines': 'otherwise resume all medicines',
  'preparation.fever': 'tell us: fever in 4 weeks',
  'preparation.antibiotics': 'tell us: antibiotics in 4 weeks',
  'preparation.illness': 'tell us: illness in 4 weeks',
  'preparation.hospital': 'tell us: hospital in 4 weeks',
  'preparation.healthy': 'healthy on the day',
  'preparation.off-antibiotics': 'off all antibiotics on the day',
  'aftercare.observe': 'observed a few minutes',
  'aftercare.sore': 'sore on the day',
  'aftercare.ice': 'ice',
  'aftercare.tylenol': 'Tylenol if need be',
  'aftercare.bandaid': 'Band-Aid off at home',
  'aftercare.heat-and-stretch': 'from the next day heat and stretch, 2-3 times a day, 10 days',
  'page-us.weakness': 'sudden weakness',
  'page-us.breath': 'shortness of breath',
  'page-us.fever': 'fever over 101 F within 5 days',
  'page-us.redness': 'persistent redness',
  'page-us.local-pain': 'increased localized pain',
  'page-us.discharge': 'discharge from the site',
  'page-us.allergy': 'possible allergic reaction within 5 days',
  'page-us.pain-unrelieved': 'much more pain, not helped by ice or NSAIDs',
  'page-us.pain-with-fever': 'much more pain with fevers',
}

const statements = statementsOf(page)
const obeyed = new Set(statements.flatMap(({ obeyedBy }) => obeyedBy))

const rules: readonly { readonly id: string; readonly origin: string }[] = [
  ...tpi.triage.rules,
  ...tpi.screening.questions.flatMap((question) => question.rules),
  ...aftercare.tasks,
]
const ruleIds = new Set(rules.map(({ id }) => id))

test('every sentence of the page is here, in both languages', () => {
  const ids = statements.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(expect.arrayContaining(Object.keys(saidByThePage)))
  for (const { sentence } of statements) {
    expect(sentence.en.trim()).not.toBe('')
    expect(sentence.es.trim()).not.toBe('')
    expect(sentence.translation).toBe('draft')
  }
})

test('what the page does not say is marked as ours', () => {
  const ours = statements.filter(({ id }) => !Object.hasOwn(saidByThePage, id))
  for (const { id, origin } of ours) expect([id, origin]).not.toEqual([id, 'clinic-page'])
})

test('every rule beside a sentence exists', () => {
  const unknown = [...obeyed].filter((id) => !ruleIds.has(id))
  expect(unknown).toEqual([])
})

test('every rule that comes from the page has its sentence', () => {
  const unsaid = rules.filter(
    ({ id, origin }) => origin.startsWith('clinic-page') && !obeyed.has(id),
  )
  expect(unsaid.map(({ id }) => id)).toEqual([])
})

describe('the five conditions of the page', () => {
  test('are five, each obeyed by a rule that pages', () => {
    expect(page.pageUs).toHaveLength(5)
    for (const { statements: own } of page.pageUs)
      for (const { obeyedBy } of own) expect(obeyedBy.length).toBeGreaterThan(0)
  })

  test('shortness of breath calls the emergency number before the clinic', () => {
    const breath = statements.find(({ id }) => id === 'page-us.breath')
    expect(breath?.sentence.en).toMatch(/call \{emergencyNumber\} first\. Then page us/)
    expect(breath?.sentence.es).toMatch(/primero al \{emergencyNumber\}\. Después avísenos/)
  })

  test('a sentence is as urgent as its rules: the emergency number is named where an emergency rule obeys', () => {
    for (const { sentence, obeyedBy, id } of page.pageUs.flatMap(({ statements: own }) => own)) {
      const emergency = obeyedBy.some((rule) => rule.startsWith('E'))
      expect([id, sentence.en.includes('{emergencyNumber}')]).toEqual([id, emergency])
    }
  })
})

test('no sentence tells a patient to stop a blood thinner', () => {
  const said = [...statements, ...aftercare.tasks].map(({ sentence }) => sentence.en)
  const stops = said.filter(
    (text) => /\bstop\b/i.test(text) && !/do not stop|did you stop/i.test(text),
  )
  expect(stops).toEqual([])
})

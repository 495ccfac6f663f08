import { expect, test } from 'vitest'
import { dosingPart } from '../dosing/document.ts'
import { explain } from '../explain.ts'
import { dosing } from './dosing.ts'
import { dosingSources } from './dosing-sources.ts'
import { sources } from './sources.ts'

const { rescue } = dosing
const rules = [
  ...dosing.verdictRules,
  ...dosing.flagRules,
  ...dosing.factors,
  ...rescue.acetaminophen.rules,
]
const supported = [
  ...rules,
  ...dosing.formulary,
  ...dosing.notes,
  dosing.idealWeight,
  rescue.lipid,
  rescue.epinephrine,
]

test('every rule has an id of its own', () => {
  expect(new Set(supported.map(({ id }) => id)).size).toBe(supported.length)
})

test('every source is in the registry, and what is sourced names one', () => {
  const known = { ...sources, ...dosingSources }
  for (const { id, source, confidence } of supported) {
    expect([id, source.filter((key) => !Object.hasOwn(known, key))]).toEqual([id, []])
    expect([id, confidence === 'sourced' && source.length === 0]).toEqual([id, false])
  }
})

test('every modifier is asked by a rule, and flags stand in the order of the alphabet', () => {
  const asked = JSON.stringify(rules.map(({ when }) => when))
  const modifiers = Object.keys({ ...dosing.modifiers, ...rescue.acetaminophen.modifiers })
  expect(modifiers.filter((id) => !asked.includes(`"mod":"${id}"`))).toEqual([])
  const flags = dosing.flagRules.map(({ flag }) => flag)
  expect(flags).toEqual([...flags].sort())
})

test('epinephrine never lowers a limit, so plain is the safe reading of an unknown solution', () => {
  for (const { id, plain, with_epinephrine } of dosing.formulary) {
    expect([id, Number(plain.mg_per_kg) <= Number(with_epinephrine.mg_per_kg)]).toEqual([id, true])
    expect([id, Number(plain.mg) <= Number(with_epinephrine.mg)]).toEqual([id, true])
  }
})

test('a condition reads as a sentence', () => {
  const words = Object.fromEntries(rules.map(({ id, when }) => [id, explain(when)]))
  expect(words).toMatchObject({
    'verdict.near_the_limit': 'total fraction over 0.8',
    'verdict.liposomal_bupivacaine': 'planned anesthetics over 0 and liposomal hours at most 96',
    'factor.age': 'age years at least 70 or [age>=70]',
  })
})

test('the limits are those of the table a clinician signs: mg/kg and mg, plain and with epinephrine', () => {
  const table = dosing.formulary.map(({ id, strengths_percent, plain, with_epinephrine }) =>
    [
      id,
      strengths_percent.join(' '),
      `${plain.mg_per_kg}/${plain.mg}`,
      `${with_epinephrine.mg_per_kg}/${with_epinephrine.mg}`,
    ].join(' | '),
  )
  expect(table).toEqual([
    'lidocaine | 0.25 0.5 1 1.5 2 | 4.4/300 | 7/500',
    'bupivacaine | 0.125 0.25 0.5 | 2/175 | 2.5/225',
    'ropivacaine | 0.2 0.5 | 2/200 | 2/200',
    'mepivacaine | 1 1.5 | 4.4/300 | 4.4/300',
    'procaine | 0.5 1 2 | 7/350 | 7/350',
    'chloroprocaine | 1 2 3 | 11/800 | 14/1000',
  ])
})

test('the document for signing holds every rule, figure, note and trouble once', () => {
  const text = dosingPart(dosing, 'draft')
  const ids = [
    ...supported.map(({ id }) => id),
    ...Object.keys(dosing.troubles).map((id) => `input.${id}`),
  ]
  expect(ids.filter((id) => text.split(`**${id}**`).length !== 2)).toEqual([])
  expect(text).toContain(
    '| lidocaine | 0.25%, 0.5%, 1%, 1.5%, 2% | 4.4 mg/kg, 300 mg | 7 mg/kg, 500 mg |',
  )
  expect(text).not.toContain('undefined')
})

import { expect, test } from 'vitest'
import { type Fault, findingsIn, planted } from '#test/check/planted.ts'
import { tpiData } from '../tpi/protocol.ts'

/** Copies of the built-in protocol, each with one fault, and the finding that names it. */
const faults: readonly Fault[] = [
  [
    'a ceiling without a source',
    '"source":["MEDSCAPE-LA","HIGHLAND"],"confidence":"sourced"',
    '"source":[],"confidence":"consensus"',
    'source',
    'chloroprocaine',
  ],
  [
    'a label without a unit',
    '"label":"7 mg/kg; not over 350-600 mg."',
    '"label":"7 per kg; not over 350-600."',
    'unit',
    'procaine',
  ],
  [
    'mg/mL for percent',
    '"strengths_percent":["0.2","0.5"]',
    '"strengths_percent":["0.2","5","10"]',
    'unit',
    'ropivacaine',
  ],
  [
    'no strength',
    '"strengths_percent":["0.2","0.5"]',
    '"strengths_percent":[]',
    'unit',
    'ropivacaine',
  ],
  [
    'a limit that its words do not say',
    '"plain":{"mg_per_kg":"4.4","mg":"300"}',
    '"plain":{"mg_per_kg":"4.8","mg":"300"}',
    'number',
    'lidocaine',
  ],
  [
    'epinephrine that lowers a limit',
    '"plain":{"mg_per_kg":"7","mg":"350"},"with_epinephrine":{"mg_per_kg":"7","mg":"350"}',
    '"plain":{"mg_per_kg":"7","mg":"600"},"with_epinephrine":{"mg_per_kg":"7","mg":"350"}',
    'contradiction',
    'procaine',
  ],
  ['a factor that raises', '"factor":"0.7"', '"factor":"1.7"', 'dose', 'dosing.factors.5.factor'],
  ['a factor of nothing', '"factor":"0.7"', '"factor":"0"', 'dose', 'dosing.factors.5.factor'],
  [
    'a limit of nothing',
    '"plain":{"mg_per_kg":"4.4","mg":"300"}',
    '"plain":{"mg_per_kg":"4.4","mg":"0"}',
    'dose',
    'dosing.formulary.0.plain.mg',
  ],
  [
    'bounds upside down',
    '"weight_kg":{"from":"30","to":"250"}',
    '"weight_kg":{"from":"300","to":"250"}',
    'dose',
    'dosing.bounds.weight_kg',
  ],
  [
    'a rescue without a dose',
    '"bolus_ml_per_kg":"1.5"',
    '"bolus_ml_per_kg":"0"',
    'dose',
    'dosing.rescue.lipid.bolus_ml_per_kg',
  ],
  [
    'a bolus over the most',
    '"max_ml_per_kg":"12"',
    '"max_ml_per_kg":"1.2"',
    'dose',
    'rescue.lipid',
  ],
  [
    'an antidote without a dose',
    '"mg_max":"0.5"',
    '"mg_max":"0"',
    'dose',
    'dosing.rescue.epinephrine.mg_max',
  ],
  [
    'a rescue without a step',
    '"steps":["Lie flat, legs up; sit if breathless.","Oxygen, intravenous fluid.","Antihistamine and steroid never first.","Call emergency services always; observe, a second wave is possible."]',
    '"steps":[]',
    'dose',
    'rescue.epinephrine',
  ],
  [
    'a block that a larger dose escapes',
    '{"num":["total_fraction",">","1"]}',
    '{"all":[{"num":["total_fraction",">","1"]},{"num":["session_ml","<","100"]}]}',
    'falls',
    'bupivacaine',
  ],
  [
    'nothing is blocked',
    '"verdict":"block","when":{"num":["total_fraction",">","1"]}',
    '"verdict":"warn","when":{"num":["total_fraction",">","1"]}',
    'dose',
    'lidocaine',
  ],
  [
    'a sick heart that allows more',
    '{"num":["total_fraction",">","0.8"]}',
    '{"all":[{"num":["total_fraction",">","0.8"]},{"not":{"mod":"heart_disease"}}]}',
    'falls',
    'heart_disease',
  ],
  [
    'a modifier that does not exist',
    '{"mod":"liver_failure"}',
    '{"mod":"liver_falure"}',
    'name',
    'dosing.factors.5.when.mod',
  ],
]

test.each(faults)('%s', (_, from, to, check, at) => {
  expect(findingsIn(planted(from, to))).toContainEqual([check, at])
})

test('the built-in protocol has none of these faults', () => {
  expect(findingsIn(tpiData)).toEqual([])
})

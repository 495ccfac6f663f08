import { expect, test } from 'vitest'
import { nameOf } from '../check/sources.ts'
import { tpiData } from '../tpi/protocol.ts'
import { sources } from '../tpi/sources.ts'
import { protocolDocument } from './protocol-document.ts'

const document = protocolDocument(tpiData, sources)

type Found = { readonly name: string; readonly thing: object }

/** Every object of the protocol, by its own name or the key it stands under. */
function* things(value: unknown, key: string): Generator<Found> {
  if (typeof value !== 'object' || value === null) return
  yield { name: nameOf(value) ?? key, thing: value }
  for (const [name, part] of Object.entries(value)) yield* things(part, name)
}

const all = [...things(tpiData, '')]
const missing = (names: readonly string[], as: (name: string) => string) => [
  ...new Set(names.filter((name) => !document.includes(as(name)))),
]

test('whatever rests on a source or a choice stands in it, by its name', () => {
  const rules = all.flatMap(({ name, thing }) => ('confidence' in thing ? [name] : []))
  expect(rules.length).toBeGreaterThan(500)
  const lost = missing(rules, (name) => `**${name}**`)
  // Why a dose cannot be computed is named by where it comes from.
  expect(missing(lost, (name) => `**input.${name}**`)).toEqual([])
})

test('so does whatever a rule may name', () => {
  const { triage, symptomForm, screening, aftercare, dosing, coding } = tpiData
  const named = [
    ...triage.dispositions.map(({ id }) => `### ${id}`),
    ...[triage.unexplained, triage.late, triage.nothing].map(({ id }) => `**${id}**`),
    ...Object.keys({ ...triage.flags, ...triage.modifiers }).map((id) => `| ${id} |`),
    ...symptomForm.blocks.flatMap(({ questions }) => questions.map(({ id }) => `**${id}**`)),
    ...screening.questions.map(({ id }) => `### ${id}`),
    ...screening.flow.map(({ id }) => `**${id}**`),
    ...Object.keys(screening.drugClasses).map((id) => `**${id}**`),
    ...[...aftercare.checkins, ...aftercare.questions].map(({ id }) => `**${id}**`),
    ...Object.keys(dosing.troubles).map((id) => `**input.${id}**`),
    ...Object.keys({ ...coding.findings, ...coding.notes }).map((id) => `**${id}**`),
    ...[...coding.policies, ...coding.localPolicies].map(({ id }) => `**${id}**`),
    ...[...coding.muscles, ...coding.injectates].map(({ id }) => `| ${id} |`),
    ...coding.diagnoses.map(({ code }) => `| ${code} |`),
    ...Object.values(coding.noteFields).flat(),
    ...Object.keys(sources).map((key) => `**${key}**`),
  ]
  expect(missing(named, (name) => name)).toEqual([])
})

test('every sentence a patient reads stands in it, in both languages', () => {
  const sentences = all.flatMap(({ thing }) =>
    'en' in thing && 'es' in thing ? [String(thing.en), String(thing.es)] : [],
  )
  expect(sentences.length).toBeGreaterThan(1000)
  expect(missing(sentences, (words) => words)).toEqual([])
})

test('how well each rule is supported, and that it is a draft, stands beside it', () => {
  const { coding } = tpiData
  const rules = [...coding.rules, ...coding.policies.flatMap((policy) => policy.rules)]
  for (const { id, confidence } of rules) {
    const entry = document.slice(document.indexOf(`**${id}** →`)).split('\n- ')[0]
    expect(entry).toContain(`*${confidence.replace('-', ' ')}*`)
    expect(entry).toContain('draft')
  }
})

test('no number of a procedure is in it: they are licensed', () => {
  const coding = document.slice(document.indexOf('## Coding'), document.indexOf("## The patient's"))
  expect(coding.length).toBeGreaterThan(10_000)
  expect(coding.match(/(?<![\w-])\d{5}(?![\w-])/g)).toBeNull()
})

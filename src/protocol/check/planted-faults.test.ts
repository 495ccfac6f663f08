import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Protocol, type ProtocolData, prepare } from '../protocol.ts'
import type { ScreeningInput } from '../screening/input.ts'
import { screen } from '../screening/screen.ts'
import { tpi, tpiData } from '../tpi/protocol.ts'
import type { SymptomReport } from '../triage/report.ts'
import { triage } from '../triage/triage.ts'
import { checkDoseRules } from './dose-rules.ts'
import type { Finding } from './finding.ts'
import { brokenNames } from './names.ts'
import { checkScreening } from './screening-rules.ts'
import { checkSentences } from './sentences.ts'
import { checkTriageRules } from './triage-rules.ts'
import { checkTriageWhole } from './triage-whole.ts'

type ReportCase = { id: string; input: SymptomReport; expected: string; expected_rules: string[] }
type ScreeningCase = {
  id: string
  input: ScreeningInput
  expected: { decision: string; rules: string[] }
}
const casesOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../cases/${name}.json`, import.meta.url), 'utf8')).cases
const reports: readonly ReportCase[] = casesOf('red-flags')
const screenings: readonly ScreeningCase[] = casesOf('screening')

/** Copies of the built-in protocol, each with one fault, and who has to catch it. */
const faults: readonly (readonly [fault: string, from: string, to: string, catcher: string])[] = [
  [
    'a comparison flipped',
    '{"temp_gt_f":"101"},{"win":"W5"}',
    '{"temp_lt_f":"101"},{"win":"W5"}',
    'a case',
  ],
  [
    'a threshold off by 0.1',
    '{"temp_gt_f":"101"},{"win":"W5"}',
    '{"temp_gt_f":"101.1"},{"win":"W5"}',
    'number',
  ],
  [
    'a window swapped',
    '{"temp_gt_f":"101"},{"win":"W5"}',
    '{"temp_gt_f":"101"},{"not":{"win":"W5"}}',
    'window',
  ],
  [
    'an hour limit changed',
    '{"hours_le":24},{"flag":"cough_new"}',
    '{"hours_le":20},{"flag":"cough_new"}',
    'window',
  ],
  ['a rule dropped', '"id":"P06",', '"id":"P06-dropped",', 'name'],
  ['a symptom misspelt', '{"flag":"pus"}', '{"flag":"puss"}', 'name'],
  [
    'definitions in a circle',
    '"planSteroid":{"field":"plan.steroid","eq":true}',
    '"planSteroid":{"def":"planSteroid"}',
    'name',
  ],
  ['an unknown field', 'answers.fever_4w.lastOn', 'answers.fever_4w.lastDay', 'name'],
  [
    '"not" around a symptom in a low rule',
    '{"all":[{"flag":"soreness_expected"},{"hours_le":72}]}',
    '{"all":[{"flag":"soreness_expected"},{"hours_le":72},{"not":{"flag":"redness"}}]}',
    'not-in-low-rule',
  ],
  [
    '"not" around a symptom in a high rule',
    '{"any":[{"flag":"discharge"},{"flag":"pus"}]}',
    '{"all":[{"any":[{"flag":"discharge"},{"flag":"pus"}]},{"not":{"flag":"itch_rash"}}]}',
    'falls',
  ],
  [
    'a branch that cannot be reached',
    '{"any":[{"flag":"discharge"},{"flag":"pus"}]}',
    '{"any":[{"flag":"discharge"},{"flag":"pus"},{"all":[{"temp_gt_f":"103"},{"temp_lt_f":"100"}]}]}',
    'unreachable',
  ],
  [
    'a condition that cannot hold',
    '{"temp_gt_f":"103"}',
    '{"all":[{"temp_gt_f":"103"},{"temp_lt_f":"103"}]}',
    'contradiction',
  ],
  [
    'a rule that always holds',
    '{"flag":"tongue_throat_swelling"}',
    '{"any":[{"flag":"tongue_throat_swelling"},{"const":true}]}',
    'contradiction',
  ],
  [
    'a rule that never decides',
    '{"any":[{"flag":"no_relief"},{"flag":"pain_back_to_baseline"}]}',
    '{"all":[{"flag":"no_relief"},{"flag":"wheeze"}]}',
    'unreachable',
  ],
  [
    'a disposition lowered',
    '"id":"P06","disposition":"page_now"',
    '"id":"P06","disposition":"message"',
    'urgency-of-sentence',
  ],
  [
    'an emergency made a page',
    '"id":"E01","disposition":"emergency_page"',
    '"id":"E01","disposition":"page_now"',
    'urgency-of-sentence',
  ],
  ['dispositions out of order', '"id":"page_now","rank":5', '"id":"page_now","rank":3', 'order'],
  [
    'a symptom nobody asks about',
    '"flags":{"dyspnea"',
    '"flags":{"hiccups":{"kind":"symptom","meaning":"hiccups"},"dyspnea"',
    'symptom-without-rule',
  ],
  ['Spanish missing', '"es":"Siéntese derecho."', '"es":""', 'translation'],
  ['a sentence nobody obeys', '"obeyedBy":["P04"]', '"obeyedBy":[]', 'sentence-without-rule'],
  [
    'a rule of the page unsaid',
    '"obeyedBy":["fever_4w.recent","fever_4w.week","fever_4w.over","fever_4w.outside"]',
    '"obeyedBy":["fever_4w.recent","fever_4w.week","fever_4w.over"]',
    'rule-without-sentence',
  ],
  [
    'a gap in the days',
    '{"field":"answers.fever_4w.lastOn","daysAgo":{"ge":3,"le":7}}',
    '{"field":"answers.fever_4w.lastOn","daysAgo":{"ge":4,"le":7}}',
    'gap',
  ],
  [
    'days that overlap',
    '{"field":"answers.fever_4w.lastOn","daysAgo":{"ge":3,"le":7}}',
    '{"field":"answers.fever_4w.lastOn","daysAgo":{"ge":2,"le":7}}',
    'window',
  ],
  [
    'two rules that say opposite things',
    '{"field":"answers.well_today.value","eq":"yes"},"outcome":"clear"',
    '{"field":"answers.well_today.value","eq":"no"},"outcome":"clear"',
    'contradiction',
  ],
  [
    'a choice without a rule',
    '"name":"value","type":"enum","values":["yes","no","unsure"],"ask":{"en":"Do you feel well today',
    '"name":"value","type":"enum","values":["yes","no","so_so","unsure"],"ask":{"en":"Do you feel well today',
    'gap',
  ],
  [
    'a dose rule that cannot hold',
    '{"num":["liposomal_hours","<=","96"]}',
    '{"num":["liposomal_hours","<=","96"]},{"num":["liposomal_hours",">","100"]}',
    'contradiction',
  ],
  [
    'two dose verdicts with one condition',
    '{"num":["total_fraction",">","0.8"]}',
    '{"num":["total_fraction",">","1"]}',
    'contradiction',
  ],
  [
    'a hold made a note',
    '"daysAgo":{"le":0}}]}]},"outcome":"hold"',
    '"daysAgo":{"le":0}}]}]},"outcome":"note"',
    'a case',
  ],
]

const text = JSON.stringify(tpiData)

/** The fault in the text of the file; only the first place is changed, so a fault is one fault. */
function planted(from: string, to: string): ProtocolData {
  expect(text).toContain(from)
  const data: ProtocolData = JSON.parse(text.replace(from, () => to))
  return data
}

/** Who catches it first: a check by its name, or a case. */
function catcherOf(data: ProtocolData): string | undefined {
  if (brokenNames(data).length > 0) return 'name'
  const protocol = prepare(data)
  const checks: readonly (() => readonly Finding[])[] = [
    () => checkTriageWhole(protocol),
    () => checkSentences(protocol),
    () => checkDoseRules(protocol),
    () => checkScreening(onlyChanged(protocol)).findings,
  ]
  for (const check of checks) {
    const [found] = check()
    if (found !== undefined) return found.check
  }
  if (!casesHold(protocol)) return 'a case'
  return undefined
}

/** The questions that differ from the built-in ones: the others are clean already. */
function onlyChanged(protocol: Protocol): Protocol {
  const before = new Map(
    tpi.screening.questions.map((question) => [question.id, JSON.stringify(question)]),
  )
  const questions = protocol.ready.screening.questions.filter(
    ({ question }) => before.get(question.id) !== JSON.stringify(question),
  )
  return {
    ...protocol,
    ready: { ...protocol.ready, screening: { ...protocol.ready.screening, questions } },
  }
}

function casesHold(protocol: Protocol): boolean {
  return (
    reports.every((one) => {
      const { disposition, rules } = triage(protocol, one.input)
      return disposition === one.expected && rules.join() === one.expected_rules.join()
    }) &&
    screenings.every((one) => {
      const { decision, reasons } = screen(protocol, one.input)
      return (
        decision === one.expected.decision &&
        reasons.map(({ rule }) => rule).join() === one.expected.rules.join()
      )
    })
  )
}

const byRule = ['not-in-low-rule', 'falls', 'unreachable', 'contradiction']

test.each(faults)('%s', (_, from, to, catcher) => {
  const data = planted(from, to)
  const first = catcherOf(data)
  if (first === catcher) return
  expect(byRule).toContain(catcher)
  expect(checkTriageRules(prepare(data)).findings.map(({ check }) => check)).toContain(catcher)
})

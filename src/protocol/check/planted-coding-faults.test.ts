import { expect, test } from 'vitest'
import { type Fault, findingsIn, planted } from '#test/check/planted.ts'
import { prepare } from '../protocol.ts'
import { checkCodingSessions } from './coding-sessions.ts'

/** Copies of the built-in protocol, each with one fault, and the finding that names it. */
const faults: readonly Fault[] = [
  [
    'a rule that can never hold',
    '{"field":"exam.signs","lt":"2"}',
    '{"all":[{"field":"exam.signs","lt":"2"},{"field":"exam.signs","ge":"3"}]}',
    'contradiction',
    'tender-points',
  ],
  [
    'a rule that holds whatever the note says',
    '{"field":"exam.signs","lt":"2"}',
    '{"any":[{"field":"exam.signs","lt":"2"},{"const":true}]}',
    'contradiction',
    'tender-points',
  ],
  [
    'a part that can never hold',
    '{"field":"history.reliefWeeks","ge":"6"}',
    '{"field":"history.reliefWeeks","ge":"6"},{"field":"history.reliefWeeks","ge":"9","lt":"8"}',
    'unreachable',
    'medicare-2024.relief-under-6-weeks',
  ],
  [
    'two rules of one payer with one condition',
    '"when":{"not":{"field":"guidance.kind","eq":"none"}}',
    '"when":{"field":"count.dryNeedled","ge":"1"}',
    'contradiction',
    'medicare-2024.guidance-not-covered',
  ],
  [
    'a payer with two policies',
    '"payers":["commercial",',
    '"payers":["medicare_2024_lcd","commercial",',
    'window',
    'other-payers',
  ],
  [
    'a policy without a payer',
    '"payers":["commercial","self_pay","workers_comp","other"]',
    '"payers":[]',
    'unreachable',
    'other-payers',
  ],
  [
    'a role that nothing yields',
    '{"role":"sedation","bill":false,"raises":"sedation-not-billed"}',
    '{"role":"large_joint","bill":false,"raises":"sedation-not-billed"}',
    'unreachable',
    'sedation',
  ],
  [
    'counts that overlap',
    '"counts":{"technique":"injection","least":1,"most":2}',
    '"counts":{"technique":"injection","least":1,"most":3}',
    'window',
    'tpi_3_plus',
  ],
  [
    'a count without a role',
    '"counts":{"technique":"dry-needling","least":3}',
    '"counts":{"technique":"dry-needling","least":4}',
    'gap',
    'dry_3_plus',
  ],
  [
    'a source that does not exist',
    '"source":["US-GUIDANCE"],"confidence":"sourced"',
    '"source":["US-GUIDE"],"confidence":"sourced"',
    'source',
    'guidance-image-missing',
  ],
  [
    'sourced by nothing',
    '"source":["J0665"],"confidence":"sourced"',
    '"source":[],"confidence":"sourced"',
    'source',
    'J0665',
  ],
  [
    'a drug code without its unit',
    '"drug":"ropivacaine HCl","unit":{"amount":"1","of":"mg"},',
    '"drug":"ropivacaine HCl",',
    'unit',
    'J2795',
  ],
  [
    'a billing unit of nothing',
    '"drug":"ropivacaine HCl","unit":{"amount":"1"',
    '"drug":"ropivacaine HCl","unit":{"amount":"0"',
    'unit',
    'J2795',
  ],
  [
    'a code that another replaced',
    '"replaces":["J1020"',
    '"replaces":["J3301"',
    'contradiction',
    'J3301',
  ],
  [
    'a muscle nobody codes',
    '{"id":"masseter","counted":"masseter","icd10":"M79.11","region":"head and neck"},',
    '',
    'gap',
    'masseter',
  ],
  [
    'a muscle that is none',
    '{"id":"masseter","counted"',
    '{"id":"maseter","counted"',
    'name',
    'coding.muscles.11.id',
  ],
  [
    'a diagnosis that is over',
    '"id":"masseter","counted":"masseter","icd10":"M79.11"',
    '"id":"masseter","counted":"masseter","icd10":"M79.1"',
    'window',
    'masseter',
  ],
  [
    'a diagnosis that is never valid',
    '"until":"2018-10-01"',
    '"from":"2019-01-01","until":"2018-10-01"',
    'window',
    'M79.1',
  ],
  [
    'a diagnosis that does not exist',
    '"id":"masseter","counted":"masseter","icd10":"M79.11"',
    '"id":"masseter","counted":"masseter","icd10":"M79.111"',
    'name',
    'coding.muscles.11.icd10',
  ],
  [
    'a drug code that does not exist',
    '{"id":"ropivacaine","kind":"local-anesthetic","code":"J2795"}',
    '{"id":"ropivacaine","kind":"local-anesthetic","code":"J2759"}',
    'name',
    'coding.injectates.4.code',
  ],
  [
    'a formulary drug no note may name',
    '{"id":"mepivacaine","kind":"local-anesthetic"',
    '{"id":"mepivacaine","kind":"carrier"',
    'gap',
    'mepivacaine',
  ],
  [
    'a field that no note has',
    '{"field":"exam.signs","lt":"2"}',
    '{"field":"exam.sign","lt":"2"}',
    'name',
    'coding.rules.0.when.field',
  ],
  [
    'a definition in a circle',
    '"definitions":{"firstSession":{"all":[',
    '"definitions":{"firstSession":{"all":[{"def":"firstSession"},',
    'name',
    'coding.definitions.firstSession',
  ],
  [
    'a definition nobody uses',
    '"definitions":{"firstSession":{"all":[',
    '"definitions":{"painFree":{"field":"history.reliefPercent","ge":"100"},"firstSession":{"all":[',
    'unused',
    'painFree',
  ],
  [
    'an unknown payer without a policy',
    '"unknownPayer":"medicare_2024_lcd"',
    '"unknownPayer":"medicare_2042_lcd"',
    'name',
    'coding.unknownPayer',
  ],
  [
    'a code that stands twice',
    '"code":"J0702","drug"',
    '"code":"J1100","drug"',
    'name',
    'coding.injectates.11.code',
  ],
  [
    'a rule that stands twice',
    '"id":"guidance-image-missing","flag"',
    '"id":"tender-points","flag"',
    'duplicate',
    'tender-points',
  ],
  [
    'a pattern that can take for ever',
    '"matches":"[^]*\\\\S[^]*"',
    '"matches":"(\\\\w+\\\\s?)+"',
    'pattern',
    'coding.definitions.guidanceDocumented.all.2.matches',
  ],
]

test.each(faults)('%s', (_, from, to, check, at) => {
  expect(findingsIn(planted(from, to))).toContainEqual([check, at])
})

test('what only a search finds: a sentence said of no note, and a role no note yields', () => {
  const silent = prepare(
    planted('"notes":{', '"notes":{"never":{"because":"","source":[],"confidence":"consensus"},'),
  )
  expect(checkCodingSessions(silent, 2000, 7).findings.map(({ at }) => at)).toEqual(['never'])
  const closed = prepare(
    planted(
      '"does":"refuse-needling","because":"The note does',
      '"does":"hold","because":"The note does',
    ),
  )
  expect(checkCodingSessions(closed, 2000, 7).findings).toEqual([])
  const early = prepare(
    planted(
      '"from":"2020-01-01","because":"Three or more',
      '"from":"2020-01-01","counts":{"technique":"dry-needling","least":30},"because":"Three or more',
    ),
  )
  expect(checkCodingSessions(early, 2000, 7).findings.map(({ at }) => at)).toEqual(['dry_3_plus'])
})

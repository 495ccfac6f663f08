import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { tpi } from '../tpi/protocol.ts'
import { tellBeforeProcedure } from './before-procedure.ts'
import { compile } from './compile.ts'
import { atomsOf, factReader } from './facts.ts'
import { fillTell } from './fill-tell.ts'
import type { SymptomReport } from './report.ts'
import { triage } from './triage.ts'

type Case = {
  id: string
  input: SymptomReport
  expected: string
  expected_rules: string[]
  tell_contains?: string[]
  tell_omits?: string[]
}
const { cases }: { cases: Case[] } = JSON.parse(
  readFileSync(new URL('../cases/red-flags.json', import.meta.url), 'utf8'),
)
const data = tpi.triage
const told = (report: SymptomReport) => fillTell(triage(tpi, report).tell)

test.each(cases)(
  '$id',
  ({ input, expected, expected_rules, tell_contains = [], tell_omits = [] }) => {
    const { disposition, rules } = triage(tpi, input)
    expect({ disposition, rules }).toEqual({ disposition: expected, rules: expected_rules })
    const words = told(input).en.join('\n')
    for (const part of tell_contains) expect(words).toContain(part)
    for (const part of tell_omits) expect(words).not.toContain(part)
  },
)

describe('the rules', () => {
  test('have one id each, and name only flags and modifiers of the protocol', () => {
    expect(new Set(data.rules.map(({ id }) => id)).size).toBe(80)
    const reader = factReader(
      data,
      data.rules.map(({ when }) => when),
    )
    expect(() => compile({ flag: 'no such flag' }, reader)).toThrow(RangeError)
  })
  test('name only sources of known rules in the lines told, and every line has both languages', () => {
    const ids = data.rules.map(({ id }) => id)
    for (const line of Object.values(data.tell).flat()) {
      if (line.rules !== undefined) expect(ids).toEqual(expect.arrayContaining([...line.rules]))
      expect(line.text.es).not.toBe('')
    }
  })
  test('of the two lowest ranks put no symptom under "not"', () => {
    const gentle = data.rules.filter(({ disposition }) =>
      ['message', 'self_care'].includes(disposition),
    )
    const symptoms = (id: string) => data.flags[id]?.kind === 'symptom'
    for (const { when } of gentle) {
      const negated = [...JSON.stringify(when).matchAll(/"not":\{"flag":"(\w+)"/g)]
      expect(negated.filter(([, id = '']) => symptoms(id))).toEqual([])
      expect(atomsOf(when).length).toBeGreaterThan(0)
    }
  })
})

describe('what the patient is told', () => {
  test('in an emergency: call first, then what helps, then the rest, each line once', () => {
    expect(told({ flags: ['dyspnea', 'wheeze'] }).en).toEqual([
      'Call 911 now. If you cannot speak, call anyway and leave the line open.',
      'If you have an epinephrine pen and think this is an allergic reaction, use it in the outer thigh. A second dose after 5 minutes if no better.',
      'Sit upright.',
      'If faint, lie flat with legs up. If it is hard to breathe, you vomit or are pregnant: lie on the side or sit.',
      'Do not eat or drink.',
      'Do not drive. Unlock the door. Keep someone with you.',
      'Say: I had trigger point injections.',
    ])
  })
  test('of self-harm alone: the crisis line and company, nothing else', () => {
    expect(told({ flags: ['self_harm'] }).en).toEqual([
      'Call or text 988 now, or 911 if you may act on it. Stay with someone.',
      'Do not drive. Unlock the door. Keep someone with you.',
    ])
    expect(told({ flags: ['self_harm', 'dyspnea'] }).en).toHaveLength(5)
  })
  test('the known parts of drug, site and time are said; a line without its words is not shown', () => {
    const { tell } = triage(tpi, { flags: ['dyspnea'] })
    expect(fillTell(tell, { site: 'espalda alta', procedureTime: '10:05' }).es.at(-1)).toBe(
      'Diga: me pusieron inyecciones en puntos gatillo con espalda alta, 10:05.',
    )
    const paged = triage(tpi, { flags: ['pus'] }).tell
    expect(fillTell(paged).en.join()).not.toContain('has been paged')
    const words = { pagedAt: '3:02', phone: '+1 555 010 4477' }
    expect(fillTell(paged, { ...words, callBackBy: '3:17' }).en[0]).toBe(
      'A clinician has been paged at 3:02. Expect a call by 3:17 on +1 555 010 4477.',
    )
    expect(fillTell(paged, words).en[0]).toBe(
      'A clinician has been paged at 3:02. Expect a call on +1 555 010 4477.',
    )
  })
  test('before the procedure nobody is told to say they had it, and nothing else is lost', () => {
    const { tell } = triage(tpi, { flags: ['dyspnea'] })
    const before = tellBeforeProcedure(data, tell)
    expect(before.en).toEqual(tell.en.filter((line) => !line.startsWith('Say: ')))
    expect(before.es).toEqual(tell.es.filter((line) => !line.startsWith('Diga: ')))
    expect(before.en).toHaveLength(tell.en.length - 1)
    const paged = triage(tpi, { flags: ['pus'] }).tell
    expect(tellBeforeProcedure(data, paged)).toEqual(paged)
  })
  test("a clinic's own numbers stand in every line", () => {
    const numbers = { emergencyNumber: '112', crisisNumber: '116 123', poisonNumber: '0800' }
    for (const { text } of Object.values(data.tell).flat()) {
      expect(fillTell({ en: [text.en], es: [text.es] }, numbers).en.join()).not.toMatch(
        /911|988|222/,
      )
    }
  })
  test('every report that is no emergency ends with the emergency sentence', () => {
    for (const flags of [['pus'], ['redness'], ['no_relief'], []]) {
      expect(told({ flags, hours_since_procedure: 30 }).en.at(-1)).toMatch(
        /^Call 911 for trouble breathing/,
      )
    }
  })
  test('it never reassures or stops a blood thinner', () => {
    const words = Object.values(data.tell)
      .flat()
      .map(({ text }) => text.en)
      .join()
    expect(words).not.toMatch(/it is nothing|until the morning|stop your blood thinner/i)
  })
})

test('words that nobody has read send the report to a person', () => {
  const words = { flags: ['bruise_small'], hours_since_procedure: 2, free_text: 'my arm feels odd' }
  expect(triage(tpi, words)).toMatchObject({ disposition: 'page_callback_60', rules: ['C12'] })
})

test('a modifier nobody knows sends the report to a person, and hides no other', () => {
  const strange = { flags: [], modifiers: ['immunosuprressed'], hours_since_procedure: 2 }
  expect(triage(tpi, strange)).toMatchObject({ disposition: 'page_callback_60', rules: ['C12'] })
  const feverish = { ...strange, modifiers_unknown: ['diabetic'], temperature: { value: '100.6' } }
  expect(triage(tpi, feverish).rules).toEqual(['P08'])
})

test('a floor from outside the report raises the answer and never lowers it', () => {
  const floor = { id: 'OUTSIDE', disposition: 'page_callback_30', because: 'So it is.' } as const
  expect(triage(tpi, { flags: [] }, [floor])).toMatchObject({
    rules: ['OUTSIDE'],
    disposition: 'page_callback_30',
  })
  expect(triage(tpi, { flags: ['dyspnea'] }, [floor]).rules).toEqual(['E01'])
})

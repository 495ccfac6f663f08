import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import type { ProtocolData } from '#protocol/protocol.ts'
import { chartFields } from '#protocol/screening/chart-fields.ts'
import { tpiData } from '#protocol/tpi/protocol.ts'
import type { protocolFile } from './protocol.ts'
import { readProtocol } from './read-protocol.ts'
import { screeningOf } from './screening-input.ts'

/** Every key of a type, down to the last, as one that must be there: a key that either side lacks fails to compile. */
type Full<Type> = Type extends object ? { [Key in keyof Type]-?: Full<Type[Key]> } : Type
type Fits<Narrow extends Wide, Wide> = [Narrow, Wide]
type File = z.output<typeof protocolFile>

test('the schema and the type say the same, in both directions', () => {
  type There = Fits<Full<File>, Full<ProtocolData>>
  type Back = Fits<Full<ProtocolData>, Full<File>>
  const compiled: [There, Back] | undefined = undefined
  expect(compiled).toBeUndefined()
})

const text = JSON.stringify(tpiData)
const problemsOf = (changed: string) => {
  const read = readProtocol(changed)
  return read.kind === 'read' ? [] : read.problems
}
/** The built-in protocol with the first such piece of its text replaced. */
function changed(from: string, to: string): string {
  expect(text).toContain(from)
  return text.replace(from, () => to)
}

test('the built-in protocol passes whole and unchanged', () => {
  const read = readProtocol(text)
  expect(read.kind === 'read' && read.data).toEqual(JSON.parse(text))
})

test('the fields a rule may ask about are those of the input', () => {
  const { shape } = screeningOf(tpiData.screening)
  for (const part of ['patient', 'chart', 'vitals', 'plan'] as const) {
    const top = chartFields[part].filter((name) => !name.includes('.'))
    expect(top.toSorted()).toEqual(Object.keys(shape[part].shape).toSorted())
  }
})

describe('a bad file is refused with the place and the nearest name', () => {
  test.each<[string, string, string, RegExp, RegExp, string | undefined]>([
    [
      'a key',
      '"disposition":"page_now"',
      '"dispositon":"page_now"',
      /^triage\.rules\.\d+\.dispositon$/,
      /not known/,
      'disposition',
    ],
    [
      'a form of condition',
      '{"flag":"pus"}',
      '{"flagg":"pus"}',
      /^triage\.rules\.8\.when\.all\.0\.any\.1\.any\.4\.flagg$/,
      /not known/,
      'flag',
    ],
    [
      'a symptom',
      '{"flag":"pus"}',
      '{"flag":"puss"}',
      /^triage\.rules\.8\.when\.all\.0\.any\.1\.any\.4\.flag$/,
      /no symptom "puss"/,
      'pus',
    ],
    ['a modifier', '{"mod":"diabetic"}', '{"mod":"diabetc"}', /\.mod$/, /no modifier/, 'diabetic'],
    [
      'a field',
      '"field":"answers.fever_4w.lastOn"',
      '"field":"answers.fever_4w.lastOnn"',
      /^screening\.questions\.1\.rules\.0\.when\.all\.1\.field$/,
      /no field/,
      'answers.fever_4w.lastOn',
    ],
    [
      'an operator',
      '"daysAgo":{"le":2}',
      '"daysago":{"le":2}',
      /^screening\.questions\.1\.rules\.0\.when\.all\.1\.daysago$/,
      /not known/,
      'daysAgo',
    ],
    [
      'an answer',
      '"field":"answers.well_today.value","eq":"no"',
      '"field":"answers.well_today.value","eq":"nos"',
      /\.eq$/,
      /no answer "nos"/,
      'no',
    ],
    [
      'a definition',
      '{"def":"feverNow"}',
      '{"def":"feverNoww"}',
      /\.def$/,
      /no definition/,
      'feverNow',
    ],
    [
      'a drug class',
      '"inClass":"heparin"',
      '"inClass":"heparine"',
      /\.inClass$/,
      /no drug class/,
      'heparin',
    ],
    [
      'a disposition',
      '"disposition":"page_now"',
      '"disposition":"page_nov"',
      /^triage\.rules\.\d+\.disposition$/,
      /^one of/,
      'page_now',
    ],
    [
      'a rule beside a sentence',
      '"obeyedBy":["P01"]',
      '"obeyedBy":["P0l"]',
      /obeyedBy\.0$/,
      /no rule "P0l"/,
      'P01',
    ],
    [
      'a decimal',
      '{"temp_gt_f":"101"}',
      '{"temp_gt_f":"101 F"}',
      /^triage\.rules\.\d+\.when\.all\.0\.temp_gt_f$/,
      /decimal/,
      undefined,
    ],
    [
      'a number for a decimal',
      '{"temp_gt_f":"101"}',
      '{"temp_gt_f":101}',
      /temp_gt_f$/,
      /string/,
      undefined,
    ],
    ['a unit', '"unit":"mg"', '"unit":"gm"', /unit$/, /a unit: mg/, undefined],
    ['a language', '"es":', '"sp":', /\.es$|\.sp$/, /./, undefined],
    [
      'a pattern that can take for ever',
      '"matches":"^[+0-9 ().-]{10,20}$"',
      '"matches":"([0-9]+)+$"',
      /^screening\.questions\.\d+\..*\.matches$/,
      /repeat inside a repeat/,
      undefined,
    ],
    [
      'a factor that raises a limit',
      '"factor":"0.7"',
      '"factor":"7"',
      /^dosing\.factors\.5\.factor$/,
      /over 0 and at most 1/,
      undefined,
    ],
    [
      'a muscle that is none',
      '{"id":"masseter","counted"',
      '{"id":"maseter","counted"',
      /^coding\.muscles\.11\.id$/,
      /no muscle of the atlas "maseter"/,
      'masseter',
    ],
  ])('%s', (_, from, to, path, message, nearest) => {
    const [first] = problemsOf(changed(from, to))
    expect(first?.path).toMatch(path)
    expect(first?.message).toMatch(message)
    if (nearest !== undefined) expect(first?.nearest).toBe(nearest)
  })

  test('a circle of definitions', () => {
    const circle = changed(
      '"planSteroid":{"field":"plan.steroid","eq":true}',
      '"planSteroid":{"def":"planBotulinum"}',
    ).replace(
      '"planBotulinum":{"field":"plan.botulinum","eq":true}',
      '"planBotulinum":{"not":{"def":"planSteroid"}}',
    )
    expect(problemsOf(circle)[0]).toEqual({
      path: 'screening.definitions.planSteroid',
      message: 'defined by itself: planSteroid → planBotulinum → planSteroid',
    })
  })

  test('what is no JSON, and what is no protocol', () => {
    expect(problemsOf('{')).toEqual([{ path: '', message: 'This is not JSON.' }])
    expect(problemsOf('[]')).not.toEqual([])
    expect(problemsOf('{}').map(({ path }) => path)).toContain('triage')
  })
})

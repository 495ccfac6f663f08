import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Engine } from 'json-rules-engine'
import type { ScreeningInput } from '#protocol/screening/input.ts'
import { screen } from '#protocol/screening/screen.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import { perSecond, type Row, rate, times } from './measure.ts'

const file = join(import.meta.dirname, '../../src/protocol/cases/screening.json')

/** Rules of the form "this answer has this value": what every engine can say, with no unknowns and no dates. */
const plain = tpi.screening.questions.flatMap(({ rules }) =>
  rules.flatMap(({ id, when }) =>
    'field' in when && typeof when.eq === 'string' && /^answers\.\w+\.value$/.test(when.field)
      ? [{ id, question: when.field.split('.')[1] ?? '', value: when.eq }]
      : [],
  ),
)

const answerValue = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer

async function enginePerSecond(inputs: readonly ScreeningInput[]): Promise<number> {
  const engine = new Engine(
    plain.map(({ id, question, value }) => ({
      conditions: { all: [{ fact: question, operator: 'equal', value }] },
      event: { type: id },
    })),
    { allowUndefinedFacts: true },
  )
  const facts = inputs.map(({ answers }) =>
    Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [id, answerValue(answer) ?? null]),
    ),
  )
  let calls = 0
  const startedMs = performance.now()
  while (performance.now() - startedMs < 1_500) {
    await engine.run(facts[calls % facts.length])
    calls += 1
  }
  return (calls / (performance.now() - startedMs)) * 1_000
}

/** The same plain rules by hand: a table of question, value and id. */
function byHand({ answers }: ScreeningInput): string[] {
  return plain.flatMap(({ id, question, value }) =>
    answerValue(answers[question]) === value ? [id] : [],
  )
}

/** screen() on the cases, all its rules, against an engine and a table by hand that know only the plain ones. */
export async function screeningRows(): Promise<Row[]> {
  const { cases }: { cases: { input: ScreeningInput }[] } = JSON.parse(await readFile(file, 'utf8'))
  const inputs = cases.map(({ input }) => input)
  let at = 0
  const next = (): ScreeningInput => {
    at = (at + 1) % inputs.length
    const input = inputs[at]
    if (input === undefined) throw new Error('no cases')
    return input
  }
  const ours = perSecond(() => void screen(tpi, next()))
  const hand = perSecond(() => void byHand(next()))
  const engine = await enginePerSecond(inputs)
  const rules = tpi.screening.questions.flatMap((question) => question.rules).length
  return [
    {
      what: `screen(), ${rules} rules with dates and unknowns, against json-rules-engine on the ${plain.length} plain ones`,
      ours: rate(ours),
      against: rate(engine),
      ratio: times(ours / engine),
      goal: '',
    },
    {
      what: `the same, against a table by hand of the ${plain.length} plain ones`,
      ours: rate(ours),
      against: rate(hand),
      ratio: times(ours / hand),
      goal: '',
    },
  ]
}

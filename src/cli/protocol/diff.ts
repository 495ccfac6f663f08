import { knownCases } from '#clinic/protocols/cases.ts'
import type { AnswerChange } from '#protocol/diff/answer-changes.ts'
import { diffProtocols } from '#protocol/diff/diff.ts'
import type { RuleChange } from '#protocol/diff/rule-changes.ts'
import { openProtocol } from '../choose-protocol.ts'
import { careCases } from './care-cases.ts'

const usage =
  'protocol diff takes two files, either of them built-in, and perhaps --reports N and --json'
const seed = 7

/**
 * `needlepoint protocol diff A B [--reports N] [--json]`: the rules that differ, and every answer that would change over
 * the cases and N generated reports, answer sets, notes, doses and plans. `--json` writes one line for each change.
 */
export async function run(args: readonly string[]): Promise<number> {
  const asked = read(args)
  if (asked === undefined) return refuse(usage)
  const [before, after] = [await openProtocol(asked.before), await openProtocol(asked.after)]
  if (before.kind === 'refused') return refuse(before.message)
  if (after.kind === 'refused') return refuse(after.message)
  const { rules, answers } = diffProtocols(before.protocol, after.protocol, {
    ...(await knownCases(before.protocol)),
    ...(await careCases()),
    draws: asked.draws,
    seed,
  })
  const lines = asked.json
    ? [...rules, ...answers].map((change) => JSON.stringify(change))
    : [...rules.map(ruleText), ...answers.map(answerText), total(rules, answers)]
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
  return 0
}

function refuse(message: string): number {
  process.stderr.write(`needlepoint: ${message}\n`)
  return 2
}

function read(args: readonly string[]) {
  const json = args.includes('--json')
  const at = args.indexOf('--reports')
  const draws = at < 0 ? 5_000 : Number(args[at + 1])
  const files = args.filter(
    (one, place) => one !== '--json' && (at < 0 || (place !== at && place !== at + 1)),
  )
  const [before, after, ...rest] = files
  const known = before !== undefined && after !== undefined && rest.length === 0
  return known && Number.isSafeInteger(draws) && draws >= 0
    ? { before, after, draws, json }
    : undefined
}

function ruleText({ kind, part, id, fields }: RuleChange): string {
  const lines = Object.entries(fields).flatMap(([name, { before, after }]) => [
    ...(before === undefined ? [] : [`  - ${name}: ${before}`]),
    ...(after === undefined ? [] : [`  + ${name}: ${after}`]),
  ])
  return [`${kind} ${part} ${id}`, ...(kind === 'changed' ? lines : lines.slice(0, 4))].join('\n')
}

function answerText(change: AnswerChange): string {
  const { part, direction, before, after, rulesBefore, rulesAfter, count, example } = change
  const level = before === after ? before : `${before} → ${after}`
  const rules = `${rulesBefore.join(', ') || '–'} → ${rulesAfter.join(', ') || '–'}`
  return `${direction} ${part} ${level} (${rules}), ${count} times; ${example.from}: ${JSON.stringify(example.input)}`
}

function total(rules: readonly RuleChange[], answers: readonly AnswerChange[]): string {
  const times = (direction: AnswerChange['direction']) =>
    answers.reduce((sum, one) => sum + (one.direction === direction ? one.count : 0), 0)
  return `${rules.length} rules differ; answers: ${times('up')} up, ${times('down')} down, ${times('beside')} with other rules.`
}

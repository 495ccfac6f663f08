import { randomReports } from '../cases/random-reports.ts'
import { spaceOf } from '../check/answer-space.ts'
import { dimensionsOf } from '../check/answer-values.ts'
import { knownFields } from '../check/fields.ts'
import { conjunctsOf, reportsOf, scalesOf } from '../check/report-worlds.ts'
import type { Protocol } from '../protocol.ts'
import type { ScreeningInput } from '../screening/input.ts'
import type { SymptomReport } from '../triage/report.ts'
import type { Asked } from './answer-changes.ts'
import type { RuleChange } from './rule-changes.ts'

/** Reports at every limit of the red flags that changed, and then random ones. */
export function* generatedReports(
  protocols: readonly Protocol[],
  changed: readonly RuleChange[],
  draws: number,
  seed: number,
): Generator<Asked<SymptomReport>> {
  const ids = new Set(changed.flatMap(({ part, id }) => (part === 'red flag' ? [id] : [])))
  for (const { triage } of protocols) {
    const scales = scalesOf(triage)
    for (const { id, when } of triage.rules) {
      if (!ids.has(id)) continue
      for (const way of conjunctsOf(when)) {
        for (const input of reportsOf(way, scales)) yield { from: `limits of ${id}`, input }
      }
    }
  }
  for (const { triage } of protocols.slice(0, 1)) {
    let left = draws
    for (const input of randomReports(triage, seed)) {
      if (left-- === 0) break
      yield { from: `random report, seed ${seed}`, input }
    }
  }
}

/** The given screening with other answers: to each question whose rules changed at every limit, and to all the others by chance. */
export function* generatedScreenings(
  protocols: readonly Protocol[],
  changed: readonly RuleChange[],
  base: ScreeningInput,
  draws: number,
  seed: number,
): Generator<Asked<ScreeningInput>> {
  const ids = new Set(
    changed.flatMap(({ part, id }) => (part === 'screening' || part === 'definition' ? [id] : [])),
  )
  for (const { screening } of protocols) {
    const known = knownFields(screening)
    const each = Math.ceil(draws / screening.questions.length)
    for (const question of screening.questions) {
      const touched = question.rules.some(
        (rule) =>
          ids.has(rule.id) ||
          [...ids].some((id) => JSON.stringify(rule.when).includes(`"def":"${id}"`)),
      )
      const dimensions = dimensionsOf(
        question.rules.map(({ when }) => when),
        screening,
        known,
      )
      const { inputs } = spaceOf(dimensions, touched ? draws : each, seed)
      for (const input of inputs)
        yield { from: `answers to ${question.id}`, input: over(base, input) }
    }
  }
}

const over = (base: ScreeningInput, input: ScreeningInput): ScreeningInput => ({
  ...base,
  answeredAt: input.answeredAt,
  procedureDate: input.procedureDate,
  patient: { ...base.patient, ...input.patient },
  chart: { ...base.chart, ...input.chart },
  vitals: { ...base.vitals, ...input.vitals },
  plan: { ...base.plan, ...input.plan },
  answers: { ...base.answers, ...input.answers },
})

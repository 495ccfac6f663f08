import { seeded } from '../cases/random-reports.ts'
import type { ScreeningInput, Value } from '../screening/input.ts'
import { type Dimension, procedureDate } from './answer-values.ts'
import type { Search } from './finding.ts'

/** One value for each of some fields. */
export type Row = readonly (readonly [path: string, value: Value])[]

/** Rows over some fields: every combination, or draws where there are more than `most`. */
type Rows = { readonly search: Search; readonly rows: Iterable<Row> }

export function rowsOf(dimensions: readonly Dimension[], most: number, seed: number): Rows {
  const combinations = dimensions.reduce((product, { values }) => product * values.length, 1)
  return combinations <= most
    ? { search: { kind: 'exhaustive', combinations }, rows: everyRow(dimensions, combinations) }
    : { search: { kind: 'random', draws: most, seed }, rows: drawnRows(dimensions, most, seed) }
}

/** The same as screening inputs. */
type Space = { readonly search: Search; readonly inputs: Iterable<ScreeningInput> }

export function spaceOf(dimensions: readonly Dimension[], most: number, seed: number): Space {
  const { search, rows } = rowsOf(dimensions, most, seed)
  return { search, inputs: inputsOf(rows) }
}

function* inputsOf(rows: Iterable<Row>): Generator<ScreeningInput> {
  for (const row of rows) yield inputOf(row)
}

function* everyRow(dimensions: readonly Dimension[], combinations: number): Generator<Row> {
  for (let number = 0; number < combinations; number += 1) {
    let rest = number
    yield dimensions.map(({ path, values }) => {
      const value = values[rest % values.length]
      rest = Math.floor(rest / values.length)
      return [path, value]
    })
  }
}

function* drawnRows(dimensions: readonly Dimension[], draws: number, seed: number): Generator<Row> {
  const random = seeded(seed)
  for (let left = draws; left > 0; left -= 1) {
    yield dimensions.map(({ path, values }) => [path, values[Math.floor(random() * values.length)]])
  }
}

/** An input on the day of the procedure with these values at their paths. */
function inputOf(values: Row): ScreeningInput {
  const parts = new Map<string, [string, Value][]>()
  let stage: Value = 'day'
  for (const [path, value] of values) {
    if (path === 'stage') stage = value
    const [root = '', ...rest] = path.split('.')
    if (value !== undefined && path !== 'stage')
      parts.set(root, [...(parts.get(root) ?? []), [rest.join('.'), value]])
  }
  const part = (root: string): { readonly [name: string]: Value } => treeOf(parts.get(root) ?? [])
  const day = stage === 'before' ? '2026-11-20' : procedureDate
  return {
    procedureDate,
    answeredAt: `${day}T09:00:00-08:00`,
    clinicTz: 'America/Los_Angeles',
    patient: part('patient'),
    chart: part('chart'),
    vitals: part('vitals'),
    plan: part('plan'),
    answers: part('answers'),
  }
}

function treeOf(values: readonly (readonly [path: string, value: Value])[]): {
  readonly [name: string]: Value
} {
  const here = values.filter(([path]) => !path.includes('.'))
  const below = Map.groupBy(
    values.filter(([path]) => path.includes('.')),
    ([path]) => path.slice(0, path.indexOf('.')),
  )
  const inside = [...below].map(([name, deeper]): readonly [string, Value] => [
    name,
    treeOf(deeper.map(([path, value]) => [path.slice(path.indexOf('.') + 1), value])),
  ])
  return Object.fromEntries([...inside, ...here])
}

import type { Relation, ReportAtom, Truth } from '../conditions.ts'
import { compare, type Decimal, decimal, readDecimal } from '../decimal.ts'
import type { SymptomReport } from './report.ts'
import { type Reading, readTemperature } from './temperature.ts'
import { hoursAsNanoseconds, inWindow, type ReportTime, readTime, withinHours } from './time.ts'

/** What a report measures, read once: every comparison after this is exact. */
export type Readings = {
  readonly time: ReportTime
  readonly temperature: Reading
  readonly numbers: ReadonlyMap<string, Decimal>
  /** A number was given that cannot be read: a person must look. */
  readonly unreadableNumber: boolean
}

export type MeasuredAtom = Exclude<
  ReportAtom,
  { readonly flag: string } | { readonly mod: string } | { readonly region_in: readonly string[] }
>

const noNumbers: ReadonlyMap<string, Decimal> = new Map()

export function readMeasurements(report: SymptomReport): Readings {
  const time = readTime(report)
  const temperature = readTemperature(report.temperature)
  if (report.numbers === undefined) {
    return { time, temperature, numbers: noNumbers, unreadableNumber: false }
  }
  const numbers = new Map<string, Decimal>()
  let unreadableNumber = false
  for (const [name, value] of Object.entries(report.numbers)) {
    const number = readDecimal(value)
    if (number === undefined) unreadableNumber = true
    else numbers.set(name, number)
  }
  return { time, temperature, numbers, unreadableNumber }
}

/** A test of the measurements with its limit read once. A missing number or temperature is false, a missing time unknown. */
export function measuredTest(atom: MeasuredAtom): (readings: Readings) => Truth {
  if ('hours_le' in atom) {
    const limit_ns = hoursAsNanoseconds(atom.hours_le)
    return ({ time }) => withinHours(time, limit_ns)
  }
  if ('win' in atom) return ({ time }) => inWindow(time, atom.win)
  if ('time_invalid' in atom) return ({ time }) => time.kind === 'invalid'
  if ('temp_unclear' in atom) return ({ temperature }) => temperature.kind === 'unclear'
  if ('temp_ge_f' in atom) return temperatureTest('>=', atom.temp_ge_f)
  if ('temp_gt_f' in atom) return temperatureTest('>', atom.temp_gt_f)
  if ('temp_lt_f' in atom) return temperatureTest('<', atom.temp_lt_f)
  const [name, relation, text] = atom.num
  const limit = decimal(text)
  return ({ numbers }) => {
    const value = numbers.get(name)
    return value !== undefined && holds(relation, compare(value, limit))
  }
}

function temperatureTest(relation: Relation, text: string): (readings: Readings) => Truth {
  const limit_f = decimal(text)
  return ({ temperature }) =>
    temperature.kind === 'usable' && holds(relation, compare(temperature.value_f, limit_f))
}

function holds(relation: Relation, order: number): boolean {
  switch (relation) {
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
  }
}

import { daysBetween, localDay, readDay, readInstant } from '../calendar.ts'
import type { DayRange, DecimalRange, FieldTest, Scalar, Truth } from '../conditions.ts'
import {
  compare,
  type Decimal,
  decimal,
  difference,
  fahrenheitOf,
  kilogramsOf,
  magnitude,
  readDecimal,
  times,
} from '../decimal.ts'
import { every } from '../logic.ts'
import type { Value } from './input.ts'

/** What a test may look at besides its own field. */
export type Scope = {
  readonly at: (path: string) => Value
  readonly procedureDay: Temporal.PlainDate | undefined
  readonly clinicTz: string
}

export type ValueTest = (value: Value, scope: Scope) => Truth

export type DrugClasses = Readonly<Record<string, readonly string[]>>

/** Absent, null, or the words unknown and unsure: a test of it is unknown. */
export const isUnknown = (value: Value): boolean =>
  value == null || value === 'unknown' || value === 'unsure'

/** A part of a value by name; undefined when there is none. */
export function partOf(value: Value, name: string): Value {
  if (typeof value !== 'object' || value === null || isList(value)) return undefined
  return Object.hasOwn(value, name) ? value[name] : undefined
}

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

/** Every operator of a field test, compiled; all must hold. */
export function fieldTest(test: FieldTest, drugClasses: DrugClasses): ValueTest {
  const tests = [...plainTests(test), ...measureTests(test), ...listTests(test)]
  if (test.eqField !== undefined) tests.push(sameAs(test.eqField))
  if (test.inClass !== undefined) tests.push(inClass(test.inClass, drugClasses))
  const [only] = tests
  if (tests.length === 1 && only !== undefined) return only
  return (value, scope) => every(tests, (one) => one(value, scope))
}

const known =
  (test: (value: Value, scope: Scope) => Truth): ValueTest =>
  (value, scope) =>
    isUnknown(value) ? 'unknown' : test(value, scope)

function plainTests(test: FieldTest): ValueTest[] {
  const tests: ValueTest[] = []
  const { eq, ne, literal, literalIn, present, matches } = test
  const among: readonly Scalar[] | undefined = test.in
  if (eq !== undefined) tests.push(known((value) => value === eq))
  if (ne !== undefined) tests.push(known((value) => value !== ne))
  if (among !== undefined) tests.push(known((value) => among.some((one) => one === value)))
  if (literal !== undefined) tests.push(literally((value) => value === literal))
  if (literalIn !== undefined) tests.push(literally((value) => literalIn.includes(value)))
  if (present !== undefined) tests.push((value) => (value != null) === present)
  if (matches !== undefined) {
    const pattern = new RegExp(`^(?:${matches})$`)
    tests.push(known((value) => typeof value === 'string' && pattern.test(value)))
  }
  return tests
}

const literally =
  (test: (value: string) => boolean): ValueTest =>
  (value) =>
    value == null ? 'unknown' : typeof value === 'string' && test(value)

function measureTests(test: FieldTest): ValueTest[] {
  const tests: ValueTest[] = []
  const inRange = decimalRange(test)
  if (inRange !== undefined) tests.push(measured(numberOf, inRange))
  if (test.tempF !== undefined) tests.push(measured(fahrenheitValue, decimalRange(test.tempF)))
  if (test.weightKg !== undefined) tests.push(measured(kilogramValue, decimalRange(test.weightKg)))
  if (test.weightKgDiffers !== undefined) tests.push(weightDiffers(test.weightKgDiffers))
  if (test.daysAgo !== undefined) tests.push(days(test.daysAgo, 1))
  if (test.daysAhead !== undefined) tests.push(days(test.daysAhead, -1))
  return tests
}

type InRange = (value: Decimal) => boolean

function decimalRange({ lt, le, gt, ge }: DecimalRange): InRange | undefined {
  if (lt === undefined && le === undefined && gt === undefined && ge === undefined) return undefined
  const [below, most, above, least] = [lt, le, gt, ge].map((text) =>
    text === undefined ? undefined : decimal(text),
  )
  return (value) =>
    (below === undefined || compare(value, below) < 0) &&
    (most === undefined || compare(value, most) <= 0) &&
    (above === undefined || compare(value, above) > 0) &&
    (least === undefined || compare(value, least) >= 0)
}

const measured = (read: (value: Value) => Decimal | undefined, inRange: InRange | undefined) =>
  known((value) => {
    const number = read(value)
    return number === undefined ? 'unknown' : inRange === undefined || inRange(number)
  })

const numberOf = (value: Value): Decimal | undefined =>
  typeof value === 'string' || typeof value === 'number' ? readDecimal(value) : undefined

function fahrenheitValue(value: Value): Decimal | undefined {
  const number = numberOf(partOf(value, 'value'))
  const unit = partOf(value, 'unit')
  if (number === undefined) return undefined
  return unit === 'F' ? number : unit === 'C' ? fahrenheitOf(number) : undefined
}

function kilogramValue(value: Value): Decimal | undefined {
  const number = numberOf(partOf(value, 'value'))
  const unit = partOf(value, 'unit')
  if (number === undefined) return undefined
  return unit === 'kg' ? number : unit === 'lb' ? kilogramsOf(number) : undefined
}

function weightDiffers({ from, overPercent }: { from: string; overPercent: string }): ValueTest {
  const share = decimal(overPercent)
  return known((value, scope) => {
    const weight_kg = kilogramValue(value)
    const other_kg = numberOf(scope.at(from))
    if (weight_kg === undefined || other_kg === undefined) return 'unknown'
    const apart = times(magnitude(difference(weight_kg, other_kg)), decimal(100))
    return compare(apart, times(magnitude(other_kg), share)) > 0
  })
}

/** Calendar days from the date in the field to the procedure; `sign` -1 counts them forward. */
function days({ ge, le }: DayRange, sign: 1 | -1): ValueTest {
  return known((value, { procedureDay, clinicTz }) => {
    const day = dayOf(value, clinicTz)
    if (day === undefined || procedureDay === undefined) return 'unknown'
    const count = daysBetween(day, procedureDay) * sign
    return (ge === undefined || count >= ge) && (le === undefined || count <= le)
  })
}

/** The calendar day of a date, or of an instant in a zone. */
export function dayOf(value: Value, zone: string): Temporal.PlainDate | undefined {
  if (typeof value !== 'string') return undefined
  const day = readDay(value)
  if (day !== undefined) return day
  const instant = readInstant(value)
  return instant === undefined ? undefined : localDay(instant, zone)
}

function listTests({ hasAny, empty }: FieldTest): ValueTest[] {
  const tests: ValueTest[] = []
  if (hasAny !== undefined) {
    tests.push((value) => {
      if (!isList(value)) return 'unknown'
      if (value.some((one) => typeof one === 'string' && hasAny.includes(one))) return true
      return value.some(isUnknown) ? 'unknown' : false
    })
  }
  if (empty !== undefined) {
    tests.push((value) => (isList(value) ? (value.length === 0) === empty : 'unknown'))
  }
  return tests
}

const sameAs = (path: string): ValueTest =>
  known((value, scope) => {
    const other = scope.at(path)
    return isUnknown(other) ? 'unknown' : value === other
  })

function inClass(classes: string | readonly string[], drugClasses: DrugClasses): ValueTest {
  const names = typeof classes === 'string' ? [classes] : classes
  const wanted = new Set(names.flatMap((name) => drugClasses[name] ?? missingClass(name)))
  const all = new Set(Object.values(drugClasses).flat())
  return known((value) => {
    if (typeof value !== 'string') return 'unknown'
    const drug = value.trim().toLowerCase()
    return all.has(drug) ? wanted.has(drug) : 'unknown'
  })
}

function missingClass(name: string): never {
  throw new RangeError(`the protocol has no drug class "${name}"`)
}

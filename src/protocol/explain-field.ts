import type { DayRange, DecimalRange, FieldTest, Scalar } from './conditions.ts'

/** The words of an id or a path: `answers.fever_4w.lastOn` is "fever 4w last on", `item.drug` is "drug". */
export const wordsOf = (path: string): string =>
  path
    .replace(/^(answers|item)\./, '')
    .replace(/\.value$/, '')
    .replaceAll(/[._]/g, ' ')
    .replaceAll(/([a-z])([A-Z0-9])/g, '$1 $2')
    .toLowerCase()

/** The operators of a field test in words, to stand behind the name of the field. */
export function explainTest(test: FieldTest): string {
  return [...plain(test), ...measured(test), ...listed(test)].join(' and ')
}

function plain(test: FieldTest): string[] {
  const parts: string[] = []
  const { eq, ne, literal, literalIn, eqField, present, matches } = test
  if (eq !== undefined) parts.push(`is ${scalar(eq)}`)
  if (ne !== undefined) parts.push(`is not ${scalar(ne)}`)
  if (test.in !== undefined) parts.push(`is ${test.in.map(scalar).join(' or ')}`)
  if (literal !== undefined) parts.push(`is answered "${wordsOf(literal)}"`)
  if (literalIn !== undefined)
    parts.push(`is answered ${literalIn.map((one) => `"${wordsOf(one)}"`).join(' or ')}`)
  if (eqField !== undefined) parts.push(`is the same as ${wordsOf(eqField)}`)
  if (present !== undefined) parts.push(present ? 'is known' : 'is not known')
  if (matches !== undefined) parts.push(`has the form ${matches}`)
  return parts
}

const scalar = (value: Scalar): string =>
  typeof value === 'string' ? wordsOf(value) : String(value)

function measured(test: FieldTest): string[] {
  const parts: string[] = []
  if (hasRange(test)) parts.push(range(test, ''))
  if (test.tempF !== undefined) parts.push(range(test.tempF, ' F'))
  if (test.weightKg !== undefined) parts.push(range(test.weightKg, ' kg'))
  if (test.weightKgDiffers !== undefined) {
    const { from, overPercent } = test.weightKgDiffers
    parts.push(`differs by more than ${overPercent} % from ${wordsOf(from)}`)
  }
  if (test.daysAgo !== undefined) parts.push(days(test.daysAgo, 'before the procedure'))
  if (test.daysAhead !== undefined) parts.push(days(test.daysAhead, 'after the procedure'))
  return parts
}

const hasRange = ({ lt, le, gt, ge }: DecimalRange): boolean =>
  lt !== undefined || le !== undefined || gt !== undefined || ge !== undefined

function range({ lt, le, gt, ge }: DecimalRange, unit: string): string {
  const parts: string[] = []
  if (ge !== undefined) parts.push(`at least ${ge}${unit}`)
  if (gt !== undefined) parts.push(`over ${gt}${unit}`)
  if (le !== undefined) parts.push(`at most ${le}${unit}`)
  if (lt !== undefined) parts.push(`under ${lt}${unit}`)
  return `is ${parts.join(' and ')}`
}

function days({ ge, le }: DayRange, direction: string): string {
  if (ge !== undefined && le !== undefined) return `is ${ge} to ${le} days ${direction}`
  if (ge !== undefined) return `is ${ge} or more days ${direction}`
  return `is at most ${le} days ${direction}`
}

function listed({ hasAny, empty, inClass }: FieldTest): string[] {
  const parts: string[] = []
  if (hasAny !== undefined) parts.push(`includes ${hasAny.map(wordsOf).join(' or ')}`)
  if (empty !== undefined) parts.push(empty ? 'is empty' : 'is not empty')
  if (inClass !== undefined) {
    const classes = typeof inClass === 'string' ? [inClass] : inClass
    parts.push(`is a ${classes.map(wordsOf).join(' or ')}`)
  }
  return parts
}

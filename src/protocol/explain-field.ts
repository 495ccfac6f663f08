import type { DayRange, DecimalRange, FieldTest, Scalar } from './conditions.ts'
import type { Words } from './words.ts'

/** The operators of a field test in words, to stand behind the name of the field. */
export function explainTest(test: FieldTest, words: Words): string {
  return [...plain(test, words), ...measured(test, words), ...listed(test, words)].join(' and ')
}

function plain(test: FieldTest, words: Words): string[] {
  const scalar = (value: Scalar) =>
    typeof value === 'string' ? words.value(value) : yesOrNo(value)
  const parts: string[] = []
  const { eq, ne, literal, literalIn, eqField, present, matches } = test
  if (eq !== undefined) parts.push(`is ${scalar(eq)}`)
  if (ne !== undefined) parts.push(`is not ${scalar(ne)}`)
  if (test.in !== undefined) parts.push(`is ${test.in.map(scalar).join(' or ')}`)
  if (literal !== undefined) parts.push(`is answered "${words.value(literal)}"`)
  if (literalIn !== undefined)
    parts.push(`is answered ${literalIn.map((one) => `"${words.value(one)}"`).join(' or ')}`)
  if (eqField !== undefined) parts.push(`is the same as ${words.field(eqField)}`)
  if (present !== undefined) parts.push(present ? 'is known' : 'is not known')
  if (matches !== undefined) parts.push(`has the form ${matches}`)
  return parts
}

const yesOrNo = (value: number | boolean): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)

function measured(test: FieldTest, words: Words): string[] {
  const parts: string[] = []
  if (hasRange(test)) parts.push(range(test, ''))
  if (test.tempF !== undefined) parts.push(range(test.tempF, ' F'))
  if (test.weightKg !== undefined) parts.push(range(test.weightKg, ' kg'))
  if (test.weightKgDiffers !== undefined) {
    const { from, overPercent } = test.weightKgDiffers
    parts.push(`differs by more than ${overPercent} % from ${words.field(from)}`)
  }
  if (test.daysAgo !== undefined) parts.push(days(test.daysAgo, 'before'))
  if (test.daysAhead !== undefined) parts.push(days(test.daysAhead, 'after'))
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

function days({ ge, le }: DayRange, direction: 'before' | 'after'): string {
  const away = `days ${direction} the procedure`
  if (ge !== undefined && le !== undefined) return `was ${ge} to ${le} ${away}`
  if (ge !== undefined) return `was ${ge} or more ${away}`
  const late = le === 0 ? `on the day of the procedure` : `${le} ${away}`
  return `was ${late} or ${direction === 'before' ? 'later' : 'earlier'}`
}

function listed({ hasAny, empty, inClass }: FieldTest, words: Words): string[] {
  const parts: string[] = []
  if (hasAny !== undefined) parts.push(`includes ${hasAny.map(words.value).join(' or ')}`)
  if (empty !== undefined) parts.push(empty ? 'is empty' : 'is not empty')
  if (inClass !== undefined) {
    const classes = typeof inClass === 'string' ? [inClass] : inClass
    parts.push(`is a ${classes.map(words.value).join(' or ')}`)
  }
  return parts
}

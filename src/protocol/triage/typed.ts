import { type Decimal, readDecimal } from '../decimal.ts'
import type { FormAnswer, FormAnswers } from './form.ts'
import type { Temperature } from './report.ts'

/** The number a patient typed: a decimal comma is a point. Undefined when it is none. */
export function typedNumber(answer: FormAnswer | undefined): Decimal | undefined {
  const text = typedText(answer)
  return text === '' ? undefined : readDecimal(withPoint(text))
}

/** The words a patient typed, without blanks at the ends; empty when none. */
export function typedText(answer: FormAnswer | undefined): string {
  if (answer === undefined) return ''
  if (typeof answer === 'string') return answer.trim()
  return 'value' in answer ? answer.value.trim() : answer.join(' ').trim()
}

export const withPoint = (text: string): string => text.replace(/^([+-]?\d+),(\d{1,2})$/, '$1.$2')

const withUnit = /^(.*?)\s*(?:°|º|degrees|grados)?\s*([FfCc])?\.?$/

/**
 * The temperature a patient typed; null when none was taken. A unit typed behind the number counts when no unit
 * was chosen. What cannot be read stays as typed: the rules call a person.
 */
export function typedTemperature(answers: FormAnswers): Temperature | null {
  const answer = Object.hasOwn(answers, 'temp') ? answers.temp : undefined
  const text = typedText(answer)
  if (text === '') return null
  const chosen = typeof answer === 'object' && 'unit' in answer ? answer.unit : undefined
  const how = typeof answer === 'object' && 'how' in answer ? answer.how : undefined
  const match = withUnit.exec(text)
  const number = match?.[1] ?? text
  const letter = match?.[2]
  const typed = letter === undefined ? null : letter.toUpperCase() === 'F' ? 'F' : 'C'
  return {
    value: withPoint(number.trim()),
    unit: chosen ?? typed,
    how: how === 'not_taken' ? null : how,
  }
}

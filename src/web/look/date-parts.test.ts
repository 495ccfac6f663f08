import { expect, test } from 'vitest'
import { dateOf, datePartsOf } from './date-parts.ts'

const date = (year: string, month: string, day: string) => dateOf({ year, month, day })?.toString()

test('three boxes make a day', () => {
  expect(date('1958', '3', '27')).toBe('1958-03-27')
  expect(date('2024', '02', '29')).toBe('2024-02-29')
})

test('what names no day is no day', () => {
  expect(date('2023', '2', '29')).toBeUndefined()
  expect(date('58', '3', '27')).toBeUndefined()
  expect(date('1958', '13', '1')).toBeUndefined()
  expect(date('1958', '3', '')).toBeUndefined()
  expect(date('1958', '-3', '1')).toBeUndefined()
  expect(date('1e3', '3', '1')).toBeUndefined()
})

test('boxes are read by name, and missing ones are empty', () => {
  const form = new FormData()
  form.set('birth-day', ' 27 ')
  form.set('birth-month', new Blob(['3']))
  expect(datePartsOf(form, 'birth')).toEqual({ day: '27', month: '', year: '' })
})

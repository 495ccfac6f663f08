import { expect, test } from 'vitest'
import { languageAsked, languageOf } from './language.ts'

const of = (headers: Record<string, string>) => languageOf(new Headers(headers))

test('a chosen language wins over the browser, the browser over English', () => {
  expect(of({ cookie: 'a=b; language=es', 'accept-language': 'en-US' })).toBe('es')
  expect(of({ 'accept-language': 'fr-FR, es-MX;q=0.8, en;q=0.5' })).toBe('es')
  expect(of({ 'accept-language': 'fr' })).toBe('en')
  expect(of({})).toBe('en')
  expect(of({ cookie: 'language=xx' })).toBe('en')
})

test('asking for a language leads back to the same page of this server', () => {
  const asked = (path: string) => languageAsked(new URL(path, 'http://localhost'))
  expect(asked('/learn?language=es')).toEqual({ language: 'es', back: '/learn' })
  expect(asked('/v/1?a=2&language=en')).toEqual({ language: 'en', back: '/v/1?a=2' })
  expect(asked('/learn')).toBeUndefined()
  expect(asked('/learn?language=xx')).toBeUndefined()
  expect(languageAsked(new URL('http://localhost//evil.example?language=es'))?.back).toBe(
    '/evil.example',
  )
})

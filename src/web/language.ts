import { type Language, languages } from '#protocol/language.ts'

const cookieName = 'language'
const yearSeconds = 365 * 24 * 60 * 60

const asLanguage = (text: string | null | undefined): Language | undefined =>
  languages.find((language) => language === text)

/** The language a person chose (cookie), else the browser's first one that we speak, else English. */
export function languageOf(headers: Headers): Language {
  const chosen = headers
    .get('cookie')
    ?.split(';')
    .map((pair) => pair.trim().split('='))
    .find(([name]) => name === cookieName)?.[1]
  const wished = (headers.get('accept-language') ?? 'en')
    .split(',')
    .map((range) => asLanguage(range.trim().slice(0, 2).toLowerCase()))
    .find((language) => language !== undefined)
  return asLanguage(chosen) ?? wished ?? 'en'
}

/** The language asked for by a link such as `?language=es`, and where to go once it is remembered. */
export function languageAsked(url: URL): { language: Language; back: string } | undefined {
  const language = asLanguage(url.searchParams.get('language'))
  if (language === undefined) return undefined
  const rest = new URLSearchParams(url.searchParams)
  rest.delete('language')
  const query = rest.size > 0 ? `?${rest}` : ''
  return { language, back: `${url.pathname.replace(/^\/+/, '/')}${query}` }
}

/** A `Set-Cookie` value that remembers the language for a year. */
export const languageCookie = (language: Language): string =>
  `${cookieName}=${language}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax; HttpOnly`

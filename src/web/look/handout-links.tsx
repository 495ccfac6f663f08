import type { Language } from '#protocol/language.ts'

const named: readonly (readonly [language: Language, name: string])[] = [
  ['en', 'English'],
  ['es', 'Español'],
]

/** The clinic's page as a PDF in each language, named in its own: a patient may want another one than the screen's. */
export function HandoutLinks({ label }: { readonly label: string }) {
  return (
    <p className="handout-links">
      {label}:{' '}
      {named.map(([language, name], place) => (
        <span key={language}>
          {place > 0 && ' · '}
          <a
            href={`/handout?format=pdf&lang=${language}`}
            hrefLang={language}
            lang={language}
            type="application/pdf"
          >
            {name}
          </a>
        </span>
      ))}
    </p>
  )
}

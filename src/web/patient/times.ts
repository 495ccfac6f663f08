import type { Language } from '#protocol/language.ts'

const locales: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' }

/** A clock time such as 10:03 AM, where `zone` is. */
export const clockText = (at: Temporal.Instant, zone: string, language: Language): string =>
  at
    .toZonedDateTimeISO(zone)
    .toLocaleString(locales[language], { hour: 'numeric', minute: '2-digit' })

/** A day such as Monday, November 23. */
export const dayText = (day: Temporal.PlainDate, language: Language): string =>
  day.toLocaleString(locales[language], { weekday: 'long', month: 'long', day: 'numeric' })

/** A day such as Mon, Nov 23. */
export const shortDayText = (day: Temporal.PlainDate, language: Language): string =>
  day.toLocaleString(locales[language], { weekday: 'short', month: 'short', day: 'numeric' })

/** A zone as people call it, such as Pacific Time. */
export function zoneText(at: Temporal.Instant, zone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(locales[language], {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(at.epochMilliseconds)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

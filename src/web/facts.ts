/** What every screen can say even when nothing else works. Telephone numbers are written as people write them. */
export type EmergencyFacts = {
  readonly clinicName: string
  readonly clinicPhone: string
  readonly emergencyNumber: string
  /** IANA name; absent before a clinic exists. */
  readonly timeZone?: string
  /** The clinic is made up, and its people are too. */
  readonly demo: boolean
  /** No clinic has signed the medical content yet. */
  readonly draft: boolean
}

/** A `tel:` address for a number written for people; keeps digits and a leading plus. */
export const telephoneLink = (number: string): string =>
  `tel:${number.trim().startsWith('+') ? '+' : ''}${number.replace(/\D/g, '')}`

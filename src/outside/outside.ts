import type { Mailer } from './mail/mailer.ts'

/** Everyone we can reach beyond the clinic's own screens. */
export type Outside = { mail: Mailer }

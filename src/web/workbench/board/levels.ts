import type { Outcome } from '#protocol/screening/questions.ts'
import type { Level } from '../../look/severity.tsx'

/** How an outcome of the screening looks. */
export const levelOf: Readonly<Record<Outcome, Level>> = {
  clear: 'clear',
  note: 'note',
  review: 'review',
  hold: 'hold',
  do_not_proceed: 'stop',
}

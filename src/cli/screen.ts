import { screen } from '#protocol/screening/screen.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import { screening } from './inputs/screening.ts'
import { answerLines } from './json-lines.ts'

/** `needlepoint screen`: what is known before a procedure in, whether and why it may go on out. */
export const run = (args: readonly string[]): Promise<number> =>
  answerLines(args, screening, (input) => screen(tpi, input))

import { screeningOf } from '#clinic/protocols/door/screening-input.ts'
import { screen } from '#protocol/screening/screen.ts'
import { withProtocol } from './choose-protocol.ts'
import { answerLines } from './json-lines.ts'

/** `needlepoint screen [--protocol FILE]`: what is known before a procedure in, whether and why it may go on out. */
export const run = (args: readonly string[]): Promise<number> =>
  withProtocol(args, (protocol, rest) =>
    answerLines(rest, screeningOf(protocol.screening), (input) => screen(protocol, input)),
  )

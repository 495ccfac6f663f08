import { planAftercare } from '#protocol/aftercare/plan.ts'
import { withProtocol } from './choose-protocol.ts'
import { planInput } from './inputs/plan.ts'
import { answerLines } from './json-lines.ts'

/** `needlepoint plan [--protocol FILE]`: procedures in, the ten days after each out. */
export const run = (args: readonly string[]): Promise<number> =>
  withProtocol(args, (protocol, rest) =>
    answerLines(rest, planInput, (input) => planAftercare(protocol, input)),
  )

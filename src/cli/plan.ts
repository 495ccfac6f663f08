import { planAftercare } from '#protocol/aftercare/plan.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import { planInput } from './inputs/plan.ts'
import { answerLines } from './json-lines.ts'

/** `needlepoint plan`: procedures in, the ten days after each out. */
export const run = (args: readonly string[]): Promise<number> =>
  answerLines(args, planInput, (input) => planAftercare(tpi, input))

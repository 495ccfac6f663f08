import { guardDose } from '#protocol/dosing/guard.ts'
import { withProtocol } from './choose-protocol.ts'
import { dosePlan } from './inputs/dose.ts'
import { answerLines } from './json-lines.ts'

/** `needlepoint dose [--protocol FILE]`: plans in, verdicts out. */
export const run = (args: readonly string[]): Promise<number> =>
  withProtocol(args, (protocol, rest) =>
    answerLines(rest, dosePlan, (plan) => guardDose(protocol, plan)),
  )

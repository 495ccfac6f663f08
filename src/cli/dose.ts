import { guardDose } from '#protocol/dosing/guard.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import { dosePlan } from './inputs/dose.ts'
import { answerLines } from './json-lines.ts'

/** `needlepoint dose`: plans in, verdicts out. */
export const run = (args: readonly string[]): Promise<number> =>
  answerLines(args, dosePlan, (plan) => guardDose(tpi, plan))

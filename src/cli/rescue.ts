import { rescue } from '#protocol/dosing/rescue.ts'
import { fillTell } from '#protocol/triage/fill-tell.ts'
import { withProtocol } from './choose-protocol.ts'
import { rescueInput } from './inputs/rescue.ts'
import { answerLines } from './json-lines.ts'

/** `needlepoint rescue [--protocol FILE]`: what went wrong in, what to give out. The lines to the patient carry the numbers of the United States. */
export const run = (args: readonly string[]): Promise<number> =>
  withProtocol(args, (protocol, rest) =>
    answerLines(rest, rescueInput, (input) => {
      const answer = rescue(protocol, input)
      return 'tell' in answer ? { ...answer, tell: fillTell(answer.tell) } : answer
    }),
  )

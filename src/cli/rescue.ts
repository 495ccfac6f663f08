import { rescue } from '#protocol/dosing/rescue.ts'
import { tpi } from '#protocol/tpi/protocol.ts'
import { fillTell } from '#protocol/triage/fill-tell.ts'
import { rescueInput } from './inputs/rescue.ts'
import { answerLines } from './json-lines.ts'

/** `needlepoint rescue`: what went wrong in, what to give out. The lines to the patient carry the numbers of the United States. */
export const run = (args: readonly string[]): Promise<number> =>
  answerLines(args, rescueInput, (input) => {
    const answer = rescue(tpi, input)
    return 'tell' in answer ? { ...answer, tell: fillTell(answer.tell) } : answer
  })

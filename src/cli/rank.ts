import { rank } from '#protocol/atlas/rank/rank.ts'
import { drawing } from './inputs/rank.ts'
import { answerLines } from './json-lines.ts'

/** `needlepoint rank`: pain drawings in, the muscles to examine out. */
export const run = (args: readonly string[]): Promise<number> => answerLines(args, drawing, rank)

import { tpi } from '#protocol/tpi/protocol.ts'
import { fillTell } from '#protocol/triage/fill-tell.ts'
import { triage } from '#protocol/triage/triage.ts'
import { symptomReport } from './inputs/symptom-report.ts'
import { answerLines } from './json-lines.ts'

/** `needlepoint triage`: symptom reports in, dispositions out. The lines to the patient carry the numbers of the United States. */
export const run = (args: readonly string[]): Promise<number> =>
  answerLines(args, symptomReport, (report) => {
    const decision = triage(tpi, report)
    return { ...decision, tell: fillTell(decision.tell) }
  })

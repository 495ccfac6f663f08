import { symptomReportOf } from '#clinic/protocols/door/symptom-report.ts'
import { fillTell } from '#protocol/triage/fill-tell.ts'
import { triage } from '#protocol/triage/triage.ts'
import { withProtocol } from './choose-protocol.ts'
import { answerLines } from './json-lines.ts'

/**
 * `needlepoint triage [--protocol FILE]`: symptom reports in, dispositions out. The lines to the patient carry the
 * numbers of the United States.
 */
export const run = (args: readonly string[]): Promise<number> =>
  withProtocol(args, (protocol, rest) =>
    answerLines(rest, symptomReportOf(protocol.triage), (report) => {
      const decision = triage(protocol, report)
      return { ...decision, tell: fillTell(decision.tell) }
    }),
  )

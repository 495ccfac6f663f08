import { parentPort, workerData } from 'node:worker_threads'
import { checkProtocol } from '#protocol/check/check.ts'
import { screenChanges, triageChanges } from '#protocol/diff/answer-changes.ts'
import { diffProtocols } from '#protocol/diff/diff.ts'
import { type Protocol, type ProtocolData, prepare } from '#protocol/protocol.ts'
import { canonical } from '#protocol/replay.ts'
import { type KnownCases, knownCases } from './cases.ts'
import type { CaseChange, Examination, Examinee } from './examination.ts'

const draws = 5_000
const seed = 7

/** A database keeps no order of keys: both sides are compared with theirs sorted. */
function prepared(data: ProtocolData): Protocol {
  const sorted: ProtocolData = JSON.parse(canonical(data))
  return prepare(sorted)
}

function caseChanges(before: Protocol, after: Protocol, cases: KnownCases): readonly CaseChange[] {
  const says = ({ from }: { readonly from: string }) => cases.words.get(from) ?? ''
  return [
    ...cases.reports.flatMap((each) =>
      triageChanges(before, after, [each]).map((change) => ({ ...change, says: says(each) })),
    ),
    ...cases.screenings.flatMap((each) =>
      screenChanges(before, after, [each]).map((change) => ({ ...change, says: says(each) })),
    ),
  ]
}

async function examine(examinee: Examinee): Promise<Examination> {
  const before = prepared(examinee.before)
  const after = prepared(examinee.after)
  const cases = await knownCases(before)
  const { rules, answers } = diffProtocols(before, after, {
    reports: [],
    screenings: cases.screenings.slice(0, 1),
    draws,
    seed,
  })
  return {
    kind: 'examined',
    findings: checkProtocol(after, { draws: 20_000, seed }).findings,
    rules,
    cases: caseChanges(before, after, cases),
    casesAsked: cases.reports.length + cases.screenings.length,
    generated: answers,
    reportsDrawn: draws,
  }
}

parentPort?.postMessage(await examine(workerData))

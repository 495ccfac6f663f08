import type { ReportCondition } from '../conditions.ts'
import { type CandidateFinder, candidateFinder } from './candidates.ts'
import { type Compiled, compile } from './compile.ts'
import { type FactReader, factReader } from './facts.ts'
import { type DispositionId, dispositions, type TriageDecision } from './report.ts'
import type { TellLine, TriageData, TriageRule } from './rules.ts'

/** The rules with their conditions compiled once. One report at a time: it holds the sheet the report is read into. */
export type ReadyTriage = {
  readonly data: TriageData
  readonly reader: FactReader
  readonly rules: readonly (Compiled & { readonly rule: TriageRule; readonly rank: number })[]
  readonly candidates: CandidateFinder
  readonly lineHolds: ReadonlyMap<TellLine, Compiled>
  /** What is told with every report of a disposition, where none of its lines depends on the report. */
  readonly fixedTell: ReadonlyMap<DispositionId, TriageDecision['tell']>
  readonly rankOf: ReadonlyMap<string, number>
}

/** Compiles the triage part of a protocol. Throws when a condition names a flag or modifier the protocol does not have. */
export function readyTriage(data: TriageData): ReadyTriage {
  const rankOf = new Map<string, number>(data.dispositions.map(({ id, rank }) => [id, rank]))
  const lines = Object.values(data.tell).flat()
  const conditions: ReportCondition[] = [...data.rules, ...lines].flatMap(({ when }) =>
    when === undefined ? [] : [when],
  )
  const reader = factReader(data, conditions)
  const rules = data.rules.map((rule) => {
    const rank = rankOf.get(rule.disposition)
    if (rank === undefined) throw new RangeError(`${rule.id} has no disposition of this protocol`)
    return { ...compile(rule.when, reader), rule, rank }
  })
  const lineHolds = new Map(
    lines.flatMap((line) =>
      line.when === undefined ? [] : [[line, compile(line.when, reader)] as const],
    ),
  )
  const candidates = candidateFinder(
    rules.map(({ triggers }) => triggers),
    reader.halfBytes,
  )
  const fixedTell = new Map(
    dispositions
      .filter((id) =>
        data.tell[id].every(({ rules, when }) => rules === undefined && when === undefined),
      )
      .map((id) => [id, told(data, id, data.tell[id])] as const),
  )
  return { data, reader, rules, candidates, lineHolds, fixedTell, rankOf }
}

/** These lines, and the emergency sentence where the report is not already an emergency. */
export function told(
  { emergencySentence }: TriageData,
  disposition: DispositionId,
  lines: readonly TellLine[],
): TriageDecision['tell'] {
  const texts = lines.map(({ text }) => text)
  if (disposition !== 'emergency_page') texts.push(emergencySentence)
  return { en: texts.map(({ en }) => en), es: texts.map(({ es }) => es) }
}

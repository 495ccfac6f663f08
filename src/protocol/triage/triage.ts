import type { Protocol } from '../protocol.ts'
import type { Facts } from './facts.ts'
import { type ReadyTriage, told } from './ready.ts'
import type { DispositionId, SymptomReport, TriageDecision } from './report.ts'
import type { Floor, TellLine } from './rules.ts'
import { inWindow } from './time.ts'

/**
 * Decides what a symptom report asks for. Every rule and every floor is looked at, and the most urgent one that
 * holds decides; nothing is averaged, and nothing reassuring lowers it. Whatever is unknown counts toward the
 * more urgent answer. `also` are floors that hold for reasons outside the report. Never throws on a report that
 * passed the door.
 */
export function triage(
  protocol: Pick<Protocol, 'version' | 'ready'>,
  report: SymptomReport,
  also: readonly Floor[] = [],
): TriageDecision {
  const ready = protocol.ready.triage
  const facts = ready.reader.read(report)
  const matched = matchedRules(ready, facts)
  const floors = [...floorsOf(ready, facts, matched), ...also]
  const candidates = [...matched.map(({ rule }) => rule), ...floors]
  const deciders = candidates.length === 0 ? [ready.data.nothing] : mostUrgent(ready, candidates)
  const [first = ready.data.nothing] = deciders
  return {
    disposition: first.disposition,
    rules: deciders.map(({ id }) => id),
    because: deciders.map(reasonOf),
    tell: tellOf(ready, facts, first.disposition, matched),
    matched: matched.map(({ rule }) => rule.id),
    protocol: protocol.version,
  }
}

type Matched = ReadyTriage['rules']

function matchedRules(ready: ReadyTriage, facts: Facts): Matched {
  const matched: Matched[number][] = []
  for (const place of ready.candidates(facts.sheetOfRank(6))) {
    const rule = ready.rules[place]
    if (rule?.test(facts.sheetOfRank(rule.rank))) matched.push(rule)
  }
  return matched
}

function floorsOf(ready: ReadyTriage, facts: Facts, matched: Matched): readonly Floor[] {
  const { unexplained, late } = ready.data
  const floors: Floor[] = []
  if (facts.strangers || hasUnexplained(ready, facts, matched)) floors.push(unexplained)
  if (isLate(ready, facts, matched)) floors.push(late)
  return floors
}

function hasUnexplained(ready: ReadyTriage, facts: Facts, matched: Matched): boolean {
  const { symptoms, explained } = facts
  if (!facts.anySymptom) return false
  for (const { explain, rank } of matched) explain(facts.sheetOfRank(rank), explained)
  for (let at = 0; at < ready.reader.halfBytes; at += 4) {
    if ((symptoms.getInt32(at, true) & ~explained.getInt32(at, true)) !== 0) return true
  }
  return false
}

function isLate(ready: ReadyTriage, facts: Facts, matched: Matched): boolean {
  const { exceptOnly } = ready.data.late
  if (!facts.anySymptom && !matched.some(({ rank }) => rank >= 2)) return false
  if (matched.length > 0 && matched.every(({ rule }) => exceptOnly.includes(rule.id))) return false
  return inWindow(facts.readings.time, 'D30') === false
}

type Candidate = Pick<Floor, 'id' | 'disposition' | 'because'> & { readonly name?: string }

const reasonOf = ({ name, because }: Candidate): string =>
  name === undefined ? because : `${name}. ${because}`

function mostUrgent(ready: ReadyTriage, candidates: readonly Candidate[]): readonly Candidate[] {
  const rank = ({ disposition }: Candidate): number =>
    ready.rankOf.get(disposition) ?? Number.POSITIVE_INFINITY
  const top = candidates.reduce((highest, candidate) => Math.max(highest, rank(candidate)), 0)
  return candidates.filter((candidate) => rank(candidate) === top)
}

function tellOf(
  ready: ReadyTriage,
  facts: Facts,
  disposition: DispositionId,
  matched: Matched,
): TriageDecision['tell'] {
  const fixed = ready.fixedTell.get(disposition)
  if (fixed !== undefined) return fixed
  const { tell, tellAlone } = ready.data
  const deciding = matched.filter(({ rule }) => rule.disposition === disposition)
  const alone = deciding.length === 1 && deciding[0]?.rule.id === tellAlone.rule
  const shown = (line: TellLine): boolean => {
    if (alone) return tellAlone.lines.includes(line.id)
    const { rules } = line
    if (rules !== undefined && !deciding.some(({ rule }) => rules.includes(rule.id))) return false
    return ready.lineHolds.get(line)?.test(facts.sheetOfRank(6)) !== false
  }
  return told(ready.data, disposition, tell[disposition].filter(shown))
}

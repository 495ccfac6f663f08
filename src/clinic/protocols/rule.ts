import type { Path } from '#protocol/check/places.ts'
import type { Sentence } from '#protocol/language.ts'
import type { ProtocolData } from '#protocol/protocol.ts'
import type { ScreeningQuestion, ScreeningRule } from '#protocol/screening/questions.ts'
import { type DispositionId, dispositions } from '#protocol/triage/report.ts'
import type { TellLine, TriageRule } from '#protocol/triage/rules.ts'

/** A line that is told only with some rules, and where it stands. Its key is disposition and id. */
export type RuleLine = { key: string; disposition: DispositionId; at: number; line: TellLine }

/** A rule of triage or screening, where it stands, and the lines told only with it. */
export type FoundRule =
  | { part: 'triage'; path: Path; at: number; rule: TriageRule; lines: readonly RuleLine[] }
  | {
      part: 'screening'
      path: Path
      at: number
      place: number
      rule: ScreeningRule
      question: ScreeningQuestion
      lines: readonly RuleLine[]
    }

/** The rule with this id, or undefined. */
export function findRule(
  { triage, screening }: Pick<ProtocolData, 'triage' | 'screening'>,
  ruleId: string,
): FoundRule | undefined {
  const at = triage.rules.findIndex(({ id }) => id === ruleId)
  const red = triage.rules[at]
  if (red !== undefined) {
    return {
      part: 'triage',
      path: ['triage', 'rules', at],
      at,
      rule: red,
      lines: linesOf(triage.tell, ruleId),
    }
  }
  for (const [place, question] of screening.questions.entries()) {
    const within = question.rules.findIndex(({ id }) => id === ruleId)
    const rule = question.rules[within]
    if (rule === undefined) continue
    const path = ['screening', 'questions', place, 'rules', within]
    return { part: 'screening', path, at: within, place, rule, question, lines: [] }
  }
  return undefined
}

const linesOf = (tell: ProtocolData['triage']['tell'], ruleId: string): readonly RuleLine[] =>
  dispositions.flatMap((disposition) =>
    tell[disposition].flatMap((line, at) =>
      line.rules?.includes(ruleId)
        ? [{ key: `${disposition}.${line.id}`, disposition, at, line }]
        : [],
    ),
  )

/** What one rule shall say. `when` is a condition as JSON text; sentences by the key of their line. */
export type RuleChange = {
  /** A disposition of triage, or an outcome of screening. */
  level: string
  /** Its name and its window in words, of triage only: the checker holds their numbers to the condition's. */
  named?: { name: string; window: string } | undefined
  because: string
  confidence: string
  when: string
  sentences: Readonly<Record<string, { en: string; es: string }>>
}

/** The protocol with one rule changed, not yet looked at by anyone: the door decides whether it is one. */
export function withRule(
  data: ProtocolData,
  found: FoundRule,
  { level, named, because, confidence }: RuleChange,
  when: unknown,
): unknown {
  if (found.part === 'triage') {
    const rule = { ...found.rule, ...named, disposition: level, because, confidence, when }
    return {
      ...data,
      triage: { ...data.triage, rules: replaced(data.triage.rules, found.at, rule) },
    }
  }
  const rule = { ...found.rule, outcome: level, because, confidence, when }
  const question = { ...found.question, rules: replaced(found.question.rules, found.at, rule) }
  return {
    ...data,
    screening: {
      ...data.screening,
      questions: replaced(data.screening.questions, found.place, question),
    },
  }
}

const replaced = (list: readonly unknown[], at: number, item: unknown): readonly unknown[] =>
  list.map((each, place) => (place === at ? item : each))

/** The protocol with the lines of a rule in other words. Words that changed are drafts again until a native speaker has signed them. */
export function withSentences(
  data: ProtocolData,
  { lines }: FoundRule,
  sentences: RuleChange['sentences'],
): ProtocolData {
  const changed = lines.flatMap(({ key, disposition, line }) => {
    const words = sentences[key]
    if (words === undefined || same(words, line.text)) return []
    return [{ disposition, id: line.id, text: { ...words, translation: 'draft' as const } }]
  })
  const tell = Object.fromEntries(
    Object.entries(data.triage.tell).map(([disposition, told]) => [
      disposition,
      told.map((line) => {
        const to = changed.find((each) => each.disposition === disposition && each.id === line.id)
        return to === undefined ? line : { ...line, text: to.text }
      }),
    ]),
  )
  return { ...data, triage: { ...data.triage, tell: { ...data.triage.tell, ...tell } } }
}

const same = (words: { en: string; es: string }, text: Sentence): boolean =>
  words.en === text.en && words.es === text.es

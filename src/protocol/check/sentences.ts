import { type Statement, statementsOf } from '../handout/page.ts'
import type { ProtocolData } from '../protocol.ts'
import { error, type Finding, symbolic, warning } from './finding.ts'
import { type Path, pathText } from './places.ts'

/** The sentences of the page against the rules that obey them, and every sentence in both languages. */
export function checkSentences(data: ProtocolData): readonly Finding[] {
  return [...checkPage(data), ...checkTranslations(data, []), ...checkUnused(data)]
}

function checkPage({ page, triage, screening, aftercare }: ProtocolData): readonly Finding[] {
  const statements = statementsOf(page)
  const obeyed = new Set(statements.flatMap(({ obeyedBy }) => obeyedBy))
  const rules: readonly { readonly id: string; readonly origin: string }[] = [
    ...triage.rules,
    ...screening.questions.flatMap((question) => question.rules),
    ...aftercare.tasks,
  ]
  const mustAct = [
    ...page.preparation,
    ...page.aftercare,
    ...page.pageUs.flatMap((condition) => condition.statements),
    page.howToPage,
  ]
  return [
    ...mustAct
      .filter(({ obeyedBy }) => obeyedBy.length === 0)
      .map(({ id }) =>
        error('sentence-without-rule', id, 'No rule obeys this sentence.', symbolic),
      ),
    ...rules
      .filter(({ id, origin }) => origin.startsWith('clinic-page') && !obeyed.has(id))
      .map(({ id }) =>
        error(
          'rule-without-sentence',
          id,
          'It comes from the clinic page, and no sentence says it.',
          symbolic,
        ),
      ),
    ...page.pageUs.flatMap((condition) =>
      condition.statements.flatMap((each) => checkUrgency(each, triage)),
    ),
  ]
}

/** A sentence under "page us" is as urgent as its rules: one of them pages, and the emergency number stands where an emergency rule does. */
function checkUrgency(
  { id, sentence, obeyedBy }: Statement,
  { rules }: ProtocolData['triage'],
): readonly Finding[] {
  const reached = rules
    .filter((rule) => obeyedBy.includes(rule.id))
    .map(({ disposition }) => disposition)
  const emergency = reached.includes('emergency_page')
  const named = sentence.en.includes('{emergencyNumber}')
  const gentle = reached.filter(
    (disposition) => disposition === 'message' || disposition === 'self_care',
  )
  return [
    ...(emergency === named
      ? []
      : [
          error(
            'urgency-of-sentence',
            id,
            emergency
              ? 'An emergency rule obeys it, and it does not name the emergency number.'
              : 'It names the emergency number, and no emergency rule obeys it.',
            symbolic,
          ),
        ]),
    ...(reached.length > gentle.length
      ? []
      : [
          error(
            'urgency-of-sentence',
            id,
            'The page says to page the clinic, and none of its rules pages.',
            symbolic,
          ),
        ]),
  ]
}

/** Every sentence, wherever it stands, has words in each language. */
function checkTranslations(value: unknown, path: Path): readonly Finding[] {
  if (typeof value !== 'object' || value === null) return []
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value)
  const words = new Map(entries)
  const inside = entries.flatMap(([key, part]) => checkTranslations(part, [...path, key]))
  if (!words.has('en') || !words.has('es')) return inside
  const missing = ['en', 'es'].filter((language) => String(words.get(language)).trim() === '')
  const [english, spanish] = ['en', 'es'].map((language) => filledIn(words.get(language)))
  const apart = missing.length === 0 && english !== spanish
  return [
    ...missing.map((language) =>
      error('translation', pathText(path), `The words in "${language}" are missing.`, symbolic),
    ),
    ...(apart
      ? [
          error(
            'translation',
            pathText(path),
            `Filled in are ${english || 'nothing'} in English, ${spanish || 'nothing'} in Spanish.`,
            symbolic,
          ),
        ]
      : []),
    ...inside,
  ]
}

/** The names in braces of a sentence, each once. */
const filledIn = (words: unknown): string =>
  [...new Set([...String(words).matchAll(/\{\w+\}/g)].map(([name]) => name))].sort().join(', ')

function checkUnused({ screening }: ProtocolData): readonly Finding[] {
  const text = JSON.stringify(screening)
  return [
    ...Object.keys(screening.definitions)
      .filter((name) => !text.includes(`"def":${JSON.stringify(name)}`))
      .map((name) => warning('unused', name, 'No rule uses this definition.', symbolic)),
    ...Object.keys(screening.drugClasses)
      .filter((name) => text.split(JSON.stringify(name)).length <= 2)
      .map((name) => warning('unused', name, 'No rule uses this drug class.', symbolic)),
  ]
}

import type { Statement } from '../handout/page.ts'
import type { ProtocolData } from '../protocol.ts'
import { support } from './support.ts'

type Status = ProtocolData['status']

/** The patient's page, each sentence beside the rules the system obeys for it. */
export function pagePart({ page, triage, screening, aftercare, status }: ProtocolData): string {
  const nameOf = new Map([
    ...triage.rules.map(({ id, name, disposition }) => [id, `${name} (${disposition})`] as const),
    ...screening.questions.flatMap(({ rules }) =>
      rules.map(({ id, outcome, because }) => [id, `${outcome}: ${because}`] as const),
    ),
    ...aftercare.tasks.map(({ id, kind }) => [id, `aftercare, ${kind}`] as const),
  ])
  const sections: readonly (readonly [string, readonly Statement[]])[] = [
    ['What it is', page.education],
    ['The procedure', page.procedure],
    ['What can go wrong', page.complications],
    ['Getting ready', page.preparation],
    ['Afterwards', page.aftercare],
    ...page.pageUs.map(
      ({ heading, statements }) =>
        [`Page us: ${heading.en} / *${heading.es}*`, statements] as const,
    ),
    ['How to page us', [page.howToPage]],
  ]
  return [
    `## The patient's page: ${page.title.en} / *${page.title.es}*`,
    'Each sentence with the rules that obey it. A sentence without one only teaches.',
    ...sections.map(
      ([title, statements]) =>
        `### ${title}\n\n${statements.map((each) => statementEntry(each, nameOf, status)).join('\n')}`,
    ),
  ].join('\n\n')
}

function statementEntry(
  statement: Statement,
  nameOf: ReadonlyMap<string, string>,
  status: Status,
): string {
  const { id, sentence, obeyedBy, origin } = statement
  return [
    `- **${id}** ${sentence.en} / *${sentence.es}*`,
    ...obeyedBy.map((rule) => `  **${rule}** ${nameOf.get(rule) ?? ''}`),
    `  ${support(origin, statement, status)}`,
  ].join('  \n')
}

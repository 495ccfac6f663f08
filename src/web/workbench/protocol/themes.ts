import type { ProtocolData } from '#protocol/protocol.ts'
import { triageThemes } from '#protocol/tpi/triage.ts'

/** A few rules that belong together, for reading. */
export type Theme = {
  readonly id: string
  readonly title: string
  readonly part: 'triage' | 'screening'
  readonly ruleIds: readonly string[]
}

const idOf = (part: Theme['part'], title: string): string =>
  `${part === 'triage' ? 'after' : 'before'}-${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`

const themeOf = (part: Theme['part'], title: string, ruleIds: readonly string[]): Theme => ({
  id: idOf(part, title),
  title,
  part,
  ruleIds,
})

/** The groups of screening questions, in the words of a heading. */
const groupTitles: Readonly<Record<string, string>> = {
  metabolic: 'Diabetes',
  cardiac: 'Heart',
  organ: 'Liver and kidneys',
  neuro: 'Nerves and seizures',
  'region red flags': 'Warning signs of a region',
  blood: 'Blood conditions',
  aftercare: 'What changes the aftercare',
  indication: 'Whether it will help',
  tolerance: 'Fainting, fear, position, food',
  interval: 'Time since the last injection',
  outcome: 'Pain before',
  consent: 'Consent and time-out',
  vitals: 'Vital signs',
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** Every rule of a protocol in one theme: symptom rules as they were written, screening by the group of its questions. */
export function themesOf({ triage, screening }: ProtocolData): readonly Theme[] {
  const there = new Set(triage.rules.map(({ id }) => id))
  const named = Object.entries(triageThemes).map(
    ([title, ids]) => [title, ids.filter((id) => there.has(id))] as const,
  )
  const placed = new Set(named.flatMap(([, ids]) => ids))
  const others = [...there].filter((id) => !placed.has(id))
  const groups = Map.groupBy(screening.questions, ({ group }) => group)
  return [
    ...[...named, ['Others', others] as const].map(([title, ids]) => themeOf('triage', title, ids)),
    ...[...groups].map(([group, questions]) =>
      themeOf(
        'screening',
        groupTitles[group] ?? capital(group),
        questions.flatMap(({ rules }) => rules.map(({ id }) => id)),
      ),
    ),
  ].filter(({ ruleIds }) => ruleIds.length > 0)
}

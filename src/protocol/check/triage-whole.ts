import { randomReports, seeded } from '../cases/random-reports.ts'
import type { Protocol } from '../protocol.ts'
import { atomsOf } from '../triage/facts.ts'
import { dispositions } from '../triage/report.ts'
import type { TriageData, TriageRule } from '../triage/rules.ts'
import { triage } from '../triage/triage.ts'
import { error, type Finding, symbolic, warning } from './finding.ts'
import { conjunctsOf, limitOf, sameNumber } from './report-worlds.ts'

/** The red flags as a whole: order, windows as written, symptoms without a rule, lines nobody is told. */
export function checkTriageWhole({ triage: data }: Pick<Protocol, 'triage'>): readonly Finding[] {
  return [
    ...checkOrder(data),
    ...data.rules.flatMap(checkWindow),
    ...data.rules.flatMap(checkNumbers),
    ...checkSymptoms(data),
    ...checkLines(data),
  ]
}

function checkOrder(data: TriageData): readonly Finding[] {
  const ranks = dispositions.map(
    (id) => data.dispositions.find((each) => each.id === id)?.rank ?? 0,
  )
  const falling = ranks.every((rank, at) => at === 0 || rank < (ranks[at - 1] ?? 0))
  return falling && data.dispositions.length === dispositions.length
    ? []
    : [
        error(
          'order',
          'dispositions',
          `Each once, from most to least urgent: ${dispositions.join(', ')}.`,
          symbolic,
        ),
      ]
}

/** What a rule says about time in words must be what its condition says. */
function checkWindow({ id, window, when }: TriageRule): readonly Finding[] {
  const literals = conjunctsOf(when).flat()
  const stated = literals.flatMap(({ atom, negated }) => {
    if ('win' in atom) return [`${negated ? 'after' : 'in'} ${atom.win}`]
    return 'hours_le' in atom ? [`${negated ? 'after' : 'to'} ${atom.hours_le} h`] : []
  })
  const written = window === 'any time' ? [] : window.split(', ')
  const apart = [...new Set(stated)].filter((one) => !written.includes(one))
  const missing = written.filter((one) => !stated.includes(one))
  if (apart.length === 0 && missing.length === 0) return []
  const said = stated.length === 0 ? 'any time' : [...new Set(stated)].join(', ')
  return [error('window', id, `Written: ${window}. Its condition says: ${said}.`, symbolic)]
}

/** A temperature in the name of a rule must be one its condition compares with. */
function checkNumbers({ id, name, when }: TriageRule): readonly Finding[] {
  const limits = atomsOf(when).flatMap((atom) => limitOf(atom) ?? [])
  if (limits.length === 0) return []
  const named = [...name.matchAll(/(\d{2,3}(?:\.\d)?) F\b/g)].map(([, number = '']) => number)
  const strange = named.filter((number) => !limits.some((limit) => sameNumber(limit, number)))
  const unnamed = limits.filter((limit) => !named.some((number) => sameNumber(limit, number)))
  const both = named.length > 0 && (strange.length > 0 || unnamed.length > 0)
  if (!both) return []
  return [
    error(
      'number',
      id,
      `Its name says ${named.join(', ')} F; its condition says ${[...new Set(limits)].join(', ')} F.`,
      symbolic,
    ),
  ]
}

function checkSymptoms({ flags, modifiers, rules, tell }: TriageData): readonly Finding[] {
  const literals = rules.flatMap(({ when }) => conjunctsOf(when).flat())
  const lines = Object.values(tell).flat()
  const asked = [...rules, ...lines].flatMap(({ when }) =>
    when === undefined ? [] : atomsOf(when),
  )
  const named = new Set(
    literals.flatMap(({ atom, negated }) => ('flag' in atom && !negated ? [atom.flag] : [])),
  )
  const used = new Set(asked.flatMap((atom) => ('mod' in atom ? [atom.mod] : [])))
  return [
    ...Object.keys(flags)
      .filter((id) => flags[id]?.kind === 'symptom' && !named.has(id))
      .map((id) =>
        error(
          'symptom-without-rule',
          id,
          'No rule names this symptom: only the floor catches it.',
          symbolic,
        ),
      ),
    ...Object.keys(modifiers)
      .filter((id) => !used.has(id))
      .map((id) => warning('unused', id, 'No rule asks for this modifier.', symbolic)),
  ]
}

function checkLines({ rules, tell }: TriageData): readonly Finding[] {
  const dispositionOf = new Map(rules.map((rule) => [rule.id, rule.disposition]))
  return Object.entries(tell).flatMap(([disposition, lines]) =>
    lines
      .filter(
        (line) => line.rules?.every((rule) => dispositionOf.get(rule) !== disposition) === true,
      )
      .map(({ id }) =>
        error(
          'unreachable',
          `tell.${disposition}.${id}`,
          `None of its rules leads to ${disposition}: nobody is told this.`,
          symbolic,
        ),
      ),
  )
}

/** Reports drawn near the limits of the rules: one more symptom never lowers the answer. */
export function checkRandomReports(
  protocol: Protocol,
  draws: number,
  seed: number,
): readonly Finding[] {
  const symptoms = Object.entries(protocol.triage.flags).flatMap(([id, { kind }]) =>
    kind === 'symptom' ? [id] : [],
  )
  const random = seeded(seed)
  const found = new Map<string, Finding>()
  let left = draws
  for (const report of randomReports(protocol.triage, seed)) {
    if (left-- === 0) break
    const symptom = symptoms[Math.floor(random() * symptoms.length)]
    if (symptom === undefined) break
    const before = triage(protocol, report)
    const after = triage(protocol, { ...report, flags: [...report.flags, symptom] })
    if (dispositions.indexOf(after.disposition) <= dispositions.indexOf(before.disposition))
      continue
    const at = before.rules.join(', ')
    found.set(
      at,
      error('falls', at, `"${symptom}" lowers the answer to ${JSON.stringify(report)}.`, {
        kind: 'random',
        draws,
        seed,
      }),
    )
  }
  return [...found.values()]
}

import type { Logic } from '../conditions.ts'
import { support } from '../document/support.ts'
import type { Evidence } from '../evidence.ts'
import { explain } from '../explain.ts'
import type { ProtocolData } from '../protocol.ts'
import type { MeasuredAtom } from './condition.ts'
import { doseVerdicts } from './plan.ts'
import type { RescueData } from './rescue-data.ts'
import type { DosingData, LocalAnesthetic } from './rules.ts'

type Status = ProtocolData['status']

/** The dose guard as a clinician reads and signs it, in Markdown: limits, rules, and what is given when it went wrong. */
export function dosingPart(data: DosingData, status: Status): string {
  const { bounds, idealWeight } = data
  return [
    '## The dose guard',
    'Every local anesthetic of the last 24 h counts as its share of its own limit, and the shares add up. Limit: the lower of mg/kg times the weight used, and mg; times the lowest factor that holds. Compared exactly, never rounded. Whatever is missing or implausible cannot be computed; a modifier the chart does not answer counts as present.',
    '### Formulary',
    formularyTable(data.formulary),
    data.formulary.map((drug) => drugEntry(drug, status)).join('\n'),
    '### Verdicts',
    doseVerdicts
      .map((id) => {
        const { staff, overridable } = data.verdicts[id]
        return `- **${id}** ${staff}${overridable ? ' A clinician may override it.' : ''}`
      })
      .join('\n'),
    entries(data.verdictRules, ({ verdict }) => verdict, status),
    '### Flags',
    entries(data.flagRules, ({ flag }) => flag, status),
    '### Factors',
    entries(data.factors, ({ factor }) => `x ${factor}`, status),
    '### Weight',
    `- **${idealWeight.id}** ${idealWeight.because} Ideal: ${idealWeight.kg_at_60_inches.male} kg (male) or ${idealWeight.kg_at_60_inches.female} kg (female) + ${idealWeight.kg_per_inch_above} kg for each inch over 60.  \n  ${support('dosing', idealWeight, status)}`,
    '### What cannot be computed',
    Object.entries(data.troubles)
      .map(
        ([id, trouble]) =>
          `- **input.${id}** ${trouble.because}  \n  ${support('dosing', trouble, status)}`,
      )
      .join('\n'),
    `Accepted: ${Object.entries(bounds)
      .map(([name, { from, to }]) => `${name} ${from} to ${to}`)
      .join('; ')}.`,
    '### Good to know',
    data.notes
      .map((note) => `- **${note.id}** ${note.text}  \n  ${support('dosing', note, status)}`)
      .join('\n'),
    rescuePart(data.rescue, status),
  ].join('\n\n')
}

type Entry = Evidence & {
  readonly id: string
  readonly when: Logic<MeasuredAtom<string>>
  readonly because: string
}

function entries<Rule extends Entry>(
  rules: readonly Rule[],
  outcome: (rule: Rule) => string,
  status: Status,
): string {
  return rules
    .map((rule) =>
      [
        `- **${rule.id}** ${outcome(rule)}.`,
        `  When: ${explain(rule.when)}.`,
        `  Because: ${rule.because}`,
        `  ${support('dosing', rule, status)}`,
      ].join('  \n'),
    )
    .join('\n')
}

function formularyTable(formulary: readonly LocalAnesthetic[]): string {
  const rows = formulary.map(
    ({ id, strengths_percent, plain, with_epinephrine, onset, duration }) =>
      [
        id,
        strengths_percent.map((percent) => `${percent}%`).join(', '),
        `${plain.mg_per_kg} mg/kg, ${plain.mg} mg`,
        `${with_epinephrine.mg_per_kg} mg/kg, ${with_epinephrine.mg} mg`,
        onset,
        duration,
      ].join(' | '),
  )
  const head = 'drug | strengths | most, plain | most, with epinephrine | onset | duration'
  return [head, '--- | --- | --- | --- | --- | ---', ...rows].map((row) => `| ${row} |`).join('\n')
}

const drugEntry = (drug: LocalAnesthetic, status: Status): string =>
  `- **${drug.id}** / *${drug.name.es}* (${drug.class}) Label: ${drug.label} Sources: ${drug.because}  \n  ${support('dosing', drug, status)}`

function rescuePart(
  { lipid, epinephrine, weightUnclear, acetaminophen }: RescueData,
  status: Status,
): string {
  return [
    '## Rescue',
    ...[lipid, epinephrine].map(({ because, steps, ...evidence }) =>
      [
        `- **${evidence.id}** ${because}  \n  ${support('dosing', evidence, status)}`,
        ...steps.map((step) => `  - ${step}`),
      ].join('\n'),
    ),
    `- **${weightUnclear.id}** ${weightUnclear.because}  \n  ${support('dosing', weightUnclear, status)}`,
    '### Acetaminophen',
    entries(
      [...acetaminophen.rules, acetaminophen.regimenUnclear, acetaminophen.totalUnclear],
      ({ verdict }) => verdict,
      status,
    ),
    `The patient reads: ${acetaminophen.tell.en} / *${acetaminophen.tell.es}*`,
    `After an overdose: ${acetaminophen.tellOverdose.en} / *${acetaminophen.tellOverdose.es}*`,
  ].join('\n\n')
}

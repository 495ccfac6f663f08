import type { CodingData, CodingRule, Diagnosis, DrugCode, Role } from '../coding/rules.ts'
import { explain } from '../explain.ts'
import type { ProtocolData } from '../protocol.ts'
import type { Words } from '../words.ts'
import { support } from './support.ts'

type Status = ProtocolData['status']

/** Coding as a coder and a clinician read and sign it: what a note supports, what each payer asks, and what a note must hold. */
export function codingPart(data: CodingData, status: Status, words: Words): string {
  const { policies, findings, notes, localPolicies, modifiers, noteFields } = data
  return [
    '## Coding: what a note supports',
    'Suggestions from the note alone: a coder decides and signs. Roles are in our own words; the numbers of procedures are licensed, and a clinic maps each role to those it has. A rule holds also when what it needs is not in the note. Where a claim must wait, or its needling is refused, nothing is billed.',
    '### Roles',
    data.roles.map((role) => roleEntry(role, data, status)).join('\n'),
    '### Rules for every payer',
    data.rules.map((rule) => ruleEntry(rule, status, words)).join('\n'),
    ...policies.map(({ id, name, payers, from, nothingWastedFrom, rules }) =>
      [
        `### Payer: ${name}`,
        [
          `**${id}**, for ${payers.join(', ')}.`,
          ...(from === undefined ? [] : [`In force from ${from}.`]),
          ...(nothingWastedFrom === undefined
            ? []
            : [`A single-dose container without waste is marked from ${nothingWastedFrom}.`]),
          ...(id === data.unknownPayer ? ['Shown also where the payer is not known.'] : []),
        ].join(' '),
        rules.map((rule) => ruleEntry(rule, status, words)).join('\n'),
      ].join('\n\n'),
    ),
    '### Local policies',
    'Contractors replace them: check before signing.',
    localPolicies
      .map(
        ({ id, contractor, effective, says, source }) =>
          `- **${id}** ${contractor}, ${effective}. ${says} · ${source.join(', ')}`,
      )
      .join('\n'),
    '### Names used above',
    Object.entries(data.definitions)
      .map(([name, when]) => `- **${name}**, ${words.definition(name)}: ${explain(when, words)}.`)
      .join('\n'),
    '### What reading the note may find',
    Object.entries(findings)
      .map(
        ([id, finding]) =>
          `- **${id}** → ${effects[finding.does]}. ${finding.because}  \n  ${support('coding', finding, status)}`,
      )
      .join('\n'),
    '### What is said besides',
    Object.entries(notes)
      .map(([id, note]) => `- **${id}** ${note.because}  \n  ${support('coding', note, status)}`)
      .join('\n'),
    ...tables(data, status),
    '### Modifiers',
    modifiers
      .map((each) => `- **${each.modifier}** ${each.use}  \n  ${support('coding', each, status)}`)
      .join('\n'),
    '### What a complete note holds',
    Object.entries(noteFields)
      .map(([section, fields]) => `- **${section}**: ${fields.join('; ')}.`)
      .join('\n'),
  ].join('\n\n')
}

const effects: Readonly<Record<CodingRule['does'], string>> = {
  tell: 'said',
  hold: 'nothing is billed until a person has looked',
  'refuse-injection': 'no injection role',
  'refuse-counted-injection': 'not the injection role that was counted',
  'refuse-dry-needling': 'no role of dry needling',
  'refuse-needling': 'no role of needling',
  'refuse-guidance': 'no role of guidance',
}

function roleEntry(role: Role, { otherProcedures }: CodingData, status: Status): string {
  const { id, counts, from, because } = role
  const beside = otherProcedures.find((other) => other.role === id)
  const most = counts?.most === undefined ? 'or more' : `to ${counts.most}`
  const about = [
    counts === undefined ? [] : [`${counts.technique}, ${counts.least} ${most} counted muscles`],
    from === undefined ? [] : [`from ${from}`],
    beside === undefined ? [] : [beside.bill ? 'may stand beside needling' : 'not beside needling'],
  ].flat()
  return `- **${id}**${about.length === 0 ? '' : ` (${about.join('; ')})`} ${because}  \n  ${support('coding', role, status)}`
}

const ruleEntry = (rule: CodingRule, status: Status, words: Words): string =>
  [
    `- **${rule.id}** → ${effects[rule.does]}, flag *${rule.flag}*.`,
    `  When: ${explain(rule.when, words)}.`,
    `  Because: ${rule.because}`,
    `  ${support('coding', rule, status)}`,
  ].join('  \n')

function tables({ muscles, diagnoses, injectates, drugCodes }: CodingData, status: Status) {
  return [
    '### Muscles',
    'Each muscle and side counts once a day, however many points; parts of one muscle count together. The regions are our own choice.',
    table(
      ['muscle', 'counted as', 'diagnosis', 'region', 'members'],
      muscles.map(({ id, counted, icd10, region, members = [] }) => [
        id,
        counted,
        icd10,
        region,
        members.join(', '),
      ]),
    ),
    '### Diagnoses',
    table(
      ['ICD-10-CM', 'meaning, in our words', 'valid', 'by itself', 'not beside', 'note'],
      diagnoses.map(diagnosisRow),
    ),
    '### What may be in the syringe',
    table(
      ['name', 'kind', 'HCPCS'],
      injectates.map(({ id, kind, code = 'none' }) => [id, kind, code]),
    ),
    '### Drug codes',
    drugCodes.map((code) => drugEntry(code, status)).join('\n'),
  ]
}

function diagnosisRow({
  code,
  meaning,
  parent,
  from,
  until,
  listed,
  alone,
  excludes,
  note,
}: Diagnosis) {
  const valid = [
    parent === true ? 'never: too short' : '',
    from === undefined ? '' : `from ${from}`,
    until === undefined ? '' : `to the day before ${until}`,
  ]
  const reason = [alone ? 'yes' : 'no', listed === true ? 'on the 2024 list' : '']
  return [
    code,
    meaning,
    valid.filter((part) => part !== '').join(' ') || 'yes',
    reason.filter((part) => part !== '').join(', '),
    (excludes ?? []).join(', '),
    note ?? '',
  ]
}

function drugEntry(code: DrugCode, status: Status): string {
  const { unit, from, automatic, replaces, note } = code
  const about = [
    unit === undefined ? 'no billing unit' : `a unit is ${unit.amount} ${unit.of}`,
    from === undefined ? [] : [`from ${from}`],
    automatic ? [] : ['a person confirms it'],
    replaces === undefined ? [] : [`replaces ${replaces.join(', ')}`],
  ].flat()
  return `- **${code.code}** ${code.drug} (${about.join('; ')}). ${note ?? ''}  \n  ${support('coding', code, status)}`
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

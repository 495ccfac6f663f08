import type { Evidence } from '../evidence.ts'
import { statementsOf } from '../handout/page.ts'
import type { ProtocolData } from '../protocol.ts'

type Rule = Pick<Evidence, 'confidence'> & { readonly id: string }

/** Everything a clinic must look at first: each choice of our own, by who has to sign it, and what no native speaker has read. */
export function signingPart(data: ProtocolData): string {
  const { triage, screening, aftercare, dosing, coding, page, symptomForm } = data
  const { rescue } = dosing
  const pills = [
    ...rescue.acetaminophen.rules,
    rescue.acetaminophen.regimenUnclear,
    rescue.acetaminophen.totalUnclear,
  ]
  const parts: readonly (readonly [title: string, signer: string, rules: readonly Rule[]])[] = [
    ['Red flags', 'the clinic lead, a physician', triage.rules],
    [
      'Screening',
      'the clinic lead, a physician',
      screening.questions.flatMap(({ rules }) => rules),
    ],
    [
      'Dose guard',
      'the clinic lead and a pharmacist',
      [...dosing.verdictRules, ...dosing.flagRules, ...dosing.factors, ...dosing.formulary],
    ],
    [
      'Rescue',
      'the clinic lead, a physician, and a pharmacist',
      [dosing.idealWeight, rescue.lipid, rescue.epinephrine, rescue.weightUnclear, ...pills],
    ],
    ['Aftercare', 'the clinic lead', aftercare.tasks],
    [
      'Coding',
      'the clinic lead and a certified coder',
      [...coding.roles, ...coding.rules, ...coding.policies.flatMap(({ rules }) => rules)],
    ],
    [
      'Reading of notes and drug codes',
      'a certified coder',
      [
        ...Object.entries({ ...coding.findings, ...coding.notes }).map(([id, each]) => ({
          id,
          confidence: each.confidence,
        })),
        ...coding.drugCodes.map(({ code, confidence }) => ({ id: code, confidence })),
      ],
    ],
    ["The patient's page", 'the clinic lead', statementsOf(page)],
  ]
  const floors = [triage.unexplained, triage.late, triage.nothing].map(({ id }) => id)
  const timed = triage.dispositions.filter((each) => each.ack_within_min !== undefined)
  const drafts = draftsIn(data)
  return [
    '## To be signed',
    'Choices of our own. Each holds only as a draft until the person named has signed it.',
    ...parts.map(([title, signer, rules]) => choices(title, signer, rules)),
    `- **When no rule decides** (the clinic lead, a physician): ${floors.join(', ')}.`,
    `- **Times to answer and call back** (the clinic lead): ${timed.map(({ id }) => id).join(', ')}.`,
    `- **How a pain score is read** (the clinic lead, a physician): up from ${symptomForm.pain.up_points} points, severe from ${symptomForm.pain.severe_from_points}, asked again after ${symptomForm.pain.ask_again_h} h.`,
    `- **Check-ins and reminders** (the clinic lead): ${aftercare.checkins.map(({ id }) => id).join(', ')}; reminders at ${aftercare.hours.reminders.join(', ')}.`,
    `- **Spanish** (a clinician who is a native speaker): ${drafts} sentences are drafts.`,
  ]
    .join('\n')
    .replace('## To be signed\n', '## To be signed\n\n')
    .replace('has signed it.\n', 'has signed it.\n\n')
}

function choices(title: string, signer: string, rules: readonly Rule[]): string {
  const own = rules.filter(({ confidence }) => confidence === 'design-choice')
  return `- **${title}** (${signer}), ${own.length} of ${rules.length}: ${own.map(({ id }) => id).join(', ')}.`
}

function draftsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = 'translation' in value && value.translation === 'draft' ? 1 : 0
  return Object.values(value).reduce((sum: number, part) => sum + draftsIn(part), own)
}

import type { CodingRule, LocalPolicy, PayerPolicy } from '../coding/rules.ts'
import type { AnswerCondition } from '../conditions.ts'
import { medicare2024 } from './payers-medicare-2024.ts'

/** Conditions with a name. */
export const codingDefinitions: Readonly<Record<string, AnswerCondition>> = {
  firstSession: {
    all: [
      { field: 'history.sessions', ge: '0', le: '0' },
      {
        any: [
          { field: 'history.daysSinceSameRegion', present: false },
          { field: 'history.daysSinceSameRegion', literal: 'never' },
        ],
      },
      { field: 'history.reliefPercent', present: false },
      { field: 'history.reliefWeeks', present: false },
    ],
  },
  guidanceDocumented: {
    all: [
      { field: 'guidance.imageStored', eq: true },
      { field: 'guidance.reportWritten', eq: true },
      { field: 'guidance.why', matches: '[^]*\\S[^]*' },
      { field: 'guidance.realTime', eq: true },
    ],
  },
}

/** Rules for every payer. */
export const codingRules: readonly CodingRule[] = [
  {
    id: 'tender-points',
    flag: 'tender-points',
    when: { field: 'exam.signs', lt: '2' },
    does: 'refuse-needling',
    because:
      'The note does not show a trigger point: at least two of a taut band, a hyperirritable spot and referred pain.',
    source: ['NORIDIAN-APPEALS', 'L36859'],
    confidence: 'sourced',
  },
  {
    id: 'guidance-image-missing',
    flag: 'guidance-image-missing',
    when: {
      all: [{ field: 'guidance.kind', ne: 'none' }, { not: { def: 'guidanceDocumented' } }],
    },
    does: 'refuse-guidance',
    because:
      'Guidance is billed only with its reason, a stored image and a written interpretation.',
    source: ['US-GUIDANCE'],
    confidence: 'sourced',
  },
]

const otherPayers: readonly CodingRule[] = [
  {
    id: 'other-payers.guidance-not-covered',
    flag: 'guidance-not-covered',
    when: { not: { field: 'guidance.kind', in: ['none', 'ultrasound'] } },
    does: 'refuse-guidance',
    because: 'Nothing here supports billing guidance other than by ultrasound.',
    source: [],
    confidence: 'design-choice',
  },
  {
    id: 'other-payers.diagnosis-not-covered',
    flag: 'diagnosis-not-covered',
    when: {
      all: [
        { field: 'diagnosis.valid', ge: '1' },
        { field: 'diagnosis.alone', lt: '1' },
      ],
    },
    does: 'refuse-injection',
    because: 'None of the diagnoses is by itself a reason to inject a trigger point.',
    source: [],
    confidence: 'design-choice',
  },
  {
    id: 'other-payers.dry-needling-coverage',
    flag: 'dry-needling-coverage',
    when: { field: 'count.dryNeedled', ge: '1' },
    does: 'tell',
    because: 'Many plans do not cover dry needling: ask before it is billed.',
    source: ['GAWENDA'],
    confidence: 'consensus',
  },
]

/** Each payer's rules. One policy is never written into the program. */
export const policies: readonly PayerPolicy[] = [
  medicare2024,
  {
    id: 'other-payers',
    payers: ['commercial', 'self_pay', 'workers_comp', 'other'],
    name: 'Payers without a policy here',
    rules: otherPayers,
  },
]

const uniform = 'The uniform policy of 2024.'

/** Whose policy is in force where. Contractors replace them: check before signing. */
export const localPolicies: readonly LocalPolicy[] = [
  {
    id: 'L34211',
    contractor: 'Noridian JE (CA, HI, NV, territories)',
    effective: '2024-04-01',
    says: uniform,
    source: ['L34211', 'SVAST', 'PBN-2024'],
  },
  {
    id: 'L36859',
    contractor: 'Noridian JF (AK, AZ, ID, MT, ND, OR, SD, UT, WA, WY)',
    effective: '2024-04-01',
    says: uniform,
    source: ['L36859', 'SVAST'],
  },
  {
    id: 'L39671',
    contractor: 'Palmetto GBA',
    effective: '2024-03-31',
    says: uniform,
    source: ['DL39671', 'PBN-2024', 'SVAST'],
  },
  {
    id: 'L39662',
    contractor: 'National Government Services',
    effective: '2024-04-01',
    says: uniform,
    source: ['DL39662', 'SVAST'],
  },
  {
    id: 'L39656',
    contractor: 'CGS Administrators',
    effective: '2024-04-01',
    says: uniform,
    source: ['SVAST', 'PBN-2024'],
  },
  {
    id: 'L39713',
    contractor: 'WPS',
    effective: '2024-04-01',
    says: `${uniform} It replaces L34588, retired on 2024-03-31.`,
    source: ['SVAST', 'L34588'],
  },
  {
    id: 'L35010',
    contractor: 'Novitas (JH, JL)',
    effective: '2015, revised 2022-09-01',
    says: 'An older policy: one injection role per patient and day. It may be replaced: check.',
    source: ['L35010', 'A57751'],
  },
  {
    id: 'L33912',
    contractor: 'First Coast (JN: FL, PR, VI)',
    effective: '2015, revised 2019-10-01',
    says: 'An older policy: number and site of injections, and why they are repeated.',
    source: ['L33912', 'A57114'],
  },
]

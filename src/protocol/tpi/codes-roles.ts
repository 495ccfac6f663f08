import type { Modifier, OtherProcedure, Role } from '../coding/rules.ts'

/** What is billed, by roles of our own. The numbers are licensed and come from the clinic. */
export const codingRoles: readonly Role[] = [
  {
    id: 'tpi_1_2',
    counts: { technique: 'injection', least: 1, most: 2 },
    because:
      'One or two counted muscles were injected. One unit a day; no days of follow-up in it.',
    source: ['ICD10MONITOR-TPI', 'RHEUM-CODING', 'A57751'],
    confidence: 'sourced',
  },
  {
    id: 'tpi_3_plus',
    counts: { technique: 'injection', least: 3 },
    because: 'Three or more counted muscles were injected. One unit a day.',
    source: ['ICD10MONITOR-TPI', 'RHEUM-CODING', 'A57751'],
    confidence: 'sourced',
  },
  {
    id: 'dry_1_2',
    counts: { technique: 'dry-needling', least: 1, most: 2 },
    from: '2020-01-01',
    because: 'One or two counted muscles were needled and nothing was injected.',
    source: ['GAWENDA', 'NCD-30.3.3', 'L36859'],
    confidence: 'sourced',
  },
  {
    id: 'dry_3_plus',
    counts: { technique: 'dry-needling', least: 3 },
    from: '2020-01-01',
    because: 'Three or more counted muscles were needled and nothing was injected.',
    source: ['GAWENDA', 'NCD-30.3.3'],
    confidence: 'sourced',
  },
  {
    id: 'ultrasound_guidance',
    because:
      'The note says why guidance was needed, the image with the needle or its target is stored, and its interpretation is written. One unit an encounter.',
    source: ['US-GUIDANCE', 'L34211-V', 'PBN-2023'],
    confidence: 'sourced',
  },
  {
    id: 'fluoroscopy_guidance',
    because: 'Fluoroscopy guided the needle.',
    source: ['L36859'],
    confidence: 'sourced',
  },
  {
    id: 'large_joint',
    because: 'A large joint was injected at another place.',
    source: ['HPHC-TPI'],
    confidence: 'consensus',
  },
  {
    id: 'plain_im_or_sc',
    because: 'A drug was given into a muscle or under the skin, not into a trigger point.',
    source: [],
    confidence: 'consensus',
  },
  {
    id: 'evaluation',
    because: 'Another problem was examined on the same day.',
    source: ['RHEUM-CODING'],
    confidence: 'sourced',
  },
  {
    id: 'sedation',
    because: 'The patient was sedated.',
    source: ['A59553', 'ICD10MONITOR-TPI'],
    confidence: 'sourced',
  },
  {
    id: 'chemodenervation',
    because: 'Botulinum toxin was injected.',
    source: [],
    confidence: 'consensus',
  },
]

/** What else was done that day, and whether it can stand on the same claim. Anything else goes to a person. */
export const otherProcedures: readonly OtherProcedure[] = [
  { role: 'large_joint', bill: true, raises: 'check-ncci-pair' },
  { role: 'plain_im_or_sc', bill: false, raises: 'plain-injection-not-billed' },
  { role: 'sedation', bill: false, raises: 'sedation-not-billed' },
  { role: 'chemodenervation', bill: false, raises: 'chemodenervation' },
]

/** Modifiers. Those of pairs and of waivers are never set by the program: the table changes every quarter, and a waiver is signed by a person. */
export const modifiers: readonly Modifier[] = [
  {
    modifier: '25',
    use: 'On the evaluation, when it was significant and separate from the procedure.',
    source: [],
    confidence: 'consensus',
  },
  {
    modifier: '59, XS',
    use: 'Another place or structure, when the table of pairs allows it. Set by a coder.',
    source: [],
    confidence: 'consensus',
  },
  {
    modifier: '50, LT, RT',
    use: 'Not used to multiply the injection roles: sides are muscles, not units.',
    source: [],
    confidence: 'consensus',
  },
  {
    modifier: 'JZ',
    use: 'Nothing was discarded from a single-dose container: asked for since 2023-07-01 on drugs that Medicare Part B pays separately.',
    source: ['JZ-NORIDIAN', 'JZ-HHS'],
    confidence: 'sourced',
  },
  {
    modifier: 'JW',
    use: 'What was discarded, on its own line; not when rounding to units already covers the container, and never for a multi-dose vial.',
    source: ['JZ-NORIDIAN'],
    confidence: 'sourced',
  },
  {
    modifier: 'GA, GX, GY, GZ',
    use: 'Waiver on file, voluntary, excluded by law, denial expected without a waiver. Set by a coder.',
    source: ['NORIDIAN-APPEALS'],
    confidence: 'consensus',
  },
  {
    modifier: '26',
    use: 'The professional part of ultrasound guidance in a facility.',
    source: ['US-GUIDANCE'],
    confidence: 'sourced',
  },
]

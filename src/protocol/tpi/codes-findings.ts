import type { Finding, FindingId, Note, NoteId } from '../coding/rules.ts'

const ownChoice = { source: [], confidence: 'design-choice' } as const

/** What reading the note may find, in the order in which flags are named. */
export const findings: Readonly<Record<FindingId, Finding>> = {
  'date-of-service-missing': {
    does: 'hold',
    because: 'The note has no day of service, and every rule depends on it.',
    ...ownChoice,
  },
  'payer-unknown': {
    does: 'hold',
    because: 'The payer is not known: the strictest rules are shown.',
    ...ownChoice,
  },
  'policy-not-in-force': {
    does: 'tell',
    because: 'The policy of this payer was not yet in force on that day: {what}.',
    ...ownChoice,
  },
  'nothing-recorded': {
    does: 'hold',
    because: 'The note names nothing that was injected or needled.',
    ...ownChoice,
  },
  'technique-not-recorded': {
    does: 'hold',
    because: 'The note does not say whether {what} was injected or needled dry.',
    ...ownChoice,
  },
  'technique-contradictory': {
    does: 'hold',
    because: 'Dry needling is recorded with something injected: {what}.',
    ...ownChoice,
  },
  'muscles-not-named': {
    does: 'hold',
    because: 'The note does not name the muscle; points and injections are not counted. {what}',
    source: ['RHEUM-CODING', 'ICD10MONITOR-TPI'],
    confidence: 'sourced',
  },
  'not-a-muscle': {
    does: 'refuse-needling',
    because: 'A {what} was needled; these roles are for muscles.',
    source: ['RHEUM-CODING'],
    confidence: 'consensus',
  },
  'member-unknown': {
    does: 'tell',
    because: '{what} is no member of that group: the group counts one a side.',
    ...ownChoice,
  },
  'side-not-recorded': {
    does: 'tell',
    because: 'The note does not say which side of {what}: it counts with a side that is named.',
    ...ownChoice,
  },
  'injectate-not-recorded': {
    does: 'hold',
    because: 'An injection is recorded, but not what was injected: {what}.',
    ...ownChoice,
  },
  'injectate-unknown': {
    does: 'hold',
    because: 'It is not known whether {what} may be billed as a trigger point injection.',
    ...ownChoice,
  },
  'injectate-not-covered': {
    does: 'refuse-injection',
    because: 'Injecting {what} is not a trigger point injection: prolotherapy and biologics.',
    source: ['HPHC-TPI', 'L36859'],
    confidence: 'sourced',
  },
  chemodenervation: {
    does: 'refuse-injection',
    because: 'Botulinum toxin has roles of its own, never these. A coder chooses them.',
    source: [],
    confidence: 'consensus',
  },
  'combine-same-day': {
    does: 'tell',
    because: 'Encounters of one day are counted together: one role, one unit.',
    source: ['A57751', 'HPHC-TPI'],
    confidence: 'sourced',
  },
  'fibres-of-one-muscle': {
    does: 'tell',
    because: 'Parts of one muscle on one side count once: {what}.',
    source: ['ICD10MONITOR-TPI', 'RHEUM-CODING'],
    confidence: 'sourced',
  },
  'check-payer': {
    does: 'tell',
    because: 'Only a muscle treated on both sides makes the third: not every payer counts sides.',
    source: ['AAPC-SIDES'],
    confidence: 'consensus',
  },
  'check-ncci-pair': {
    does: 'tell',
    because:
      'Look the pair up in the table of this quarter: it decides whether both are paid, and with which modifier. {what}',
    source: ['HPHC-TPI'],
    confidence: 'consensus',
  },
  'role-not-in-force': {
    does: 'refuse-dry-needling',
    because: 'Dry needling had no role of its own on that day.',
    source: ['GAWENDA'],
    confidence: 'sourced',
  },
  'diagnosis-invalid': {
    does: 'hold',
    because: '{what} is not a valid code on that day: it needs more characters or another code.',
    source: [],
    confidence: 'consensus',
  },
  'diagnosis-unknown': {
    does: 'hold',
    because: '{what} is not in the list of this protocol: a coder looks it up.',
    ...ownChoice,
  },
  'diagnosis-excluded': {
    does: 'hold',
    because: '{what} may not be coded together for the same place.',
    source: [],
    confidence: 'consensus',
  },
  'diagnosis-site': {
    does: 'hold',
    because: '{what} is a diagnosis of a place where no muscle was treated.',
    ...ownChoice,
  },
  'diagnosis-weak': {
    does: 'tell',
    because: '{what} names no site; the treated muscles have one.',
    source: [],
    confidence: 'consensus',
  },
  'evaluation-not-separate': {
    does: 'tell',
    because:
      'Deciding on the injection and preparing it belong to the procedure: no evaluation without a separate problem.',
    source: ['RHEUM-CODING'],
    confidence: 'sourced',
  },
  'sedation-not-billed': {
    does: 'tell',
    because: 'No sedation or anesthesia is billed with these injections.',
    source: ['A59553', 'ICD10MONITOR-TPI'],
    confidence: 'sourced',
  },
  'plain-injection-not-billed': {
    does: 'tell',
    because:
      'A plain injection stands neither in place of a trigger point injection nor beside it.',
    source: [],
    confidence: 'consensus',
  },
  'procedure-unknown': {
    does: 'tell',
    because: 'It is not known how {what} may stand beside these injections: a coder decides.',
    ...ownChoice,
  },
  'session-near-window': {
    does: 'tell',
    because: 'A session lies within 3 days of the edge of the 12 months: a person looks. {what}',
    ...ownChoice,
  },
  'no-drug-code': {
    does: 'tell',
    because: 'There is no code for {what} here: a coder looks it up.',
    ...ownChoice,
  },
  'drug-code-invalid': {
    does: 'tell',
    because: '{what} is not the code of that drug on that day: no line is made.',
    source: ['HCPCS-FILE', 'J1010', 'J2002'],
    confidence: 'consensus',
  },
  'drug-code-unconfirmed': {
    does: 'tell',
    because: 'The code of {what} is not confirmed: no line before a person has confirmed it.',
    source: [],
    confidence: 'consensus',
  },
  'drug-not-injected': {
    does: 'tell',
    because: '{what} was drawn, but no injected muscle names it: no line is made.',
    ...ownChoice,
  },
  'amount-not-recorded': {
    does: 'tell',
    because: 'The note does not show how much was given: {what}.',
    ...ownChoice,
  },
  'waste-not-shown': {
    does: 'tell',
    because: 'The note does not show what was discarded so that it can be billed: {what}.',
    source: ['JZ-NORIDIAN'],
    confidence: 'sourced',
  },
}

/** What is said without a flag. */
export const notes: Readonly<Record<NoteId, Note>> = {
  'muscles-counted': {
    because: '{what}, by {technique}. Muscles and sides count; points and passes do not.',
    source: ['AAPC-SIDES', 'ICD10MONITOR-TPI', 'RHEUM-CODING'],
    confidence: 'sourced',
  },
  'needled-on-top': {
    because: 'A muscle that was injected is not needled on top: {what}.',
    source: ['GAWENDA', 'L36859'],
    confidence: 'sourced',
  },
  'diagnosis-from-muscles': {
    because: 'The diagnoses follow from the treated muscles: {what}.',
    source: ['L36859'],
    confidence: 'consensus',
  },
  'anesthetic-included': {
    because: 'A local anesthetic is part of the service: no line for {what}.',
    source: ['A59553', 'ICD10MONITOR-TPI'],
    confidence: 'consensus',
  },
  'waste-line': {
    because: 'What was discarded of a single-dose container stands on its own line: {what}.',
    source: ['JZ-NORIDIAN'],
    confidence: 'sourced',
  },
  'nothing-wasted': {
    because: 'Nothing was discarded of a single-dose container: {what}.',
    source: ['JZ-NORIDIAN', 'JZ-HHS'],
    confidence: 'sourced',
  },
  'waste-in-units': {
    because: 'Rounding up to whole units already covers what was discarded: {what}.',
    source: ['JZ-NORIDIAN'],
    confidence: 'sourced',
  },
  'waste-not-billed': {
    because: 'What was discarded of a multi-dose vial is not billed: {what}.',
    source: ['JZ-NORIDIAN'],
    confidence: 'sourced',
  },
  'evaluation-separate': {
    because: 'A separate problem was examined on the same day.',
    source: ['RHEUM-CODING'],
    confidence: 'sourced',
  },
  'professional-part': {
    because: 'In a facility only the professional part of ultrasound guidance is billed.',
    source: ['US-GUIDANCE'],
    confidence: 'sourced',
  },
}

import type { RulePart } from '#protocol/diff/rules.ts'
import type { Confidence, Origin } from '#protocol/evidence.ts'
import { type Basis, type Outcome, outcomes } from '#protocol/screening/questions.ts'
import { type DispositionId, dispositions } from '#protocol/triage/report.ts'
import type { Level } from '../../look/severity.tsx'
import { levelOf } from '../board/levels.ts'

export type Shown = { readonly level: Level; readonly word: string }

const shownDispositions: Readonly<Record<DispositionId, Shown>> = {
  emergency_page: { level: 'emergency', word: 'Emergency' },
  page_now: { level: 'stop', word: 'Page now' },
  page_callback_30: { level: 'hold', word: 'Call in 30 min' },
  page_callback_60: { level: 'hold', word: 'Call in 60 min' },
  message: { level: 'review', word: 'Message' },
  self_care: { level: 'clear', word: 'Self-care' },
}

const outcomeWords: Readonly<Record<Outcome, string>> = {
  clear: 'Clear',
  note: 'Note',
  review: 'Review',
  hold: 'Hold',
  do_not_proceed: 'Do not proceed',
}

const isDisposition = (id: string): id is DispositionId => Object.hasOwn(shownDispositions, id)
const isOutcome = (id: string): id is Outcome => Object.hasOwn(outcomeWords, id)

/** How a disposition or an outcome looks; an id that is neither is shown as it stands. */
export function shown(id: string): Shown {
  if (isDisposition(id)) return shownDispositions[id]
  return isOutcome(id)
    ? { level: levelOf[id], word: outcomeWords[id] }
    : { level: 'note', word: id }
}

/** What a rule of each part may come to, for choosing. */
export const levelChoices = {
  triage: dispositions.map((value) => ({ value, label: shownDispositions[value].word })),
  screening: outcomes.map((value) => ({ value, label: outcomeWords[value] })),
} as const

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  sourced: 'Sourced',
  consensus: 'Common agreement',
  'design-choice': 'Our own choice',
  clinic: 'This clinic’s own',
}

export const confidenceChoices = [
  { value: 'sourced', label: 'Sourced', hint: 'A named source says it.' },
  { value: 'consensus', label: 'Common agreement', hint: 'Careful clinics do it.' },
  { value: 'design-choice', label: 'Our own choice', hint: 'Whoever signs answers for it.' },
  { value: 'clinic', label: 'This clinic’s own', hint: 'Written here; the clinic answers for it.' },
]

export const originWords: Readonly<Record<Origin | Basis, string>> = {
  'clinic-page': 'the clinic’s page',
  'clinic-page, upgraded': 'the clinic’s page, read more carefully',
  'common-practice': 'common practice',
  'safety-addition': 'added for safety',
  'design-choice': 'our own choice',
  guideline: 'a guideline',
  'drug-label': 'a drug’s label',
  'payer-policy': 'a payer’s policy',
}

export const partWords: Readonly<Record<RulePart, string>> = {
  'red flag': 'Red flag',
  floor: 'When no rule decides',
  screening: 'Screening',
  definition: 'Definition',
  dose: 'Dose',
  rescue: 'Rescue',
  coding: 'Coding',
  aftercare: 'Aftercare',
  sentence: 'Sentence of the page',
  told: 'Told to the patient',
  form: 'Symptom form',
  word: 'What a word means',
}

/** What a part of a rule is called where two versions are compared. */
export const fieldWords: Readonly<Record<string, string>> = {
  when: 'When',
  disposition: 'Comes to',
  outcome: 'Comes to',
  because: 'Because',
  confidence: 'Confidence',
  name: 'Name',
  window: 'Window',
  text: 'Words',
  sentence: 'Words',
  source: 'Rests on',
  rules: 'Told with',
  obeyedBy: 'Kept by',
  statements: 'Sentences',
  origin: 'Origin',
}

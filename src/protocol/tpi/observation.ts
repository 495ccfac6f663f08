import type { Confidence } from '../evidence.ts'

/** Minutes a patient is watched after the procedure. The page says only that patients are observed; the figures are ours. */
export const observationMinutes = {
  usual: 15,
  longer: 30,
  longerWhen: {
    nearLung: 'a site near the lung',
    neck: 'a site in the neck',
    first: 'the first procedure of this patient here',
  },
  confidence: 'design-choice' satisfies Confidence,
} as const

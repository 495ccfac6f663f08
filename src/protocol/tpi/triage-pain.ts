import type { TriageRule } from '../triage/rules.ts'
import { feverish } from './triage-conditions.ts'

/** Pain and soreness of the treated muscle. */
export const pain: readonly TriageRule[] = [
  {
    id: 'P04',
    disposition: 'page_now',
    name: 'Significantly increased pain not responding to ice and NSAIDs (or acetaminophen)',
    when: { flag: 'pain_unrelieved' },
    window: 'any time',
    origin: 'clinic-page',
    because:
      'The clinic page says so. If NSAIDs are not allowed for this patient, not responding to ice and acetaminophen counts.',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'P05',
    disposition: 'page_now',
    name: 'Increased pain with fever: 100.4 F or more, feels feverish, or shaking chills',
    when: {
      all: [
        {
          any: [
            { flag: 'local_pain_increased' },
            { flag: 'pain_unrelieved' },
            { flag: 'spine_pain_new' },
          ],
        },
        feverish,
      ],
    },
    window: 'any time',
    origin: 'clinic-page',
    because: 'The clinic page: significantly increased pain associated with fevers (any fever).',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'C02',
    disposition: 'page_callback_30',
    name: 'Increased pain at the site',
    when: { flag: 'local_pain_increased' },
    window: 'any time',
    origin: 'clinic-page',
    because:
      'The clinic page: increased localized pain. Read as pain at least 2 points above the pain before the procedure that is severe (8-10), or is present or rising after 48 hours. Ice and acetaminophen now; no relief raises it to P04.',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'C15',
    disposition: 'page_callback_60',
    name: 'Soreness that is not getting better',
    when: { flag: 'soreness_not_improving' },
    window: 'any time',
    origin: 'safety-addition',
    because: 'Asked from hour 72. Post-needling soreness usually ends in 72 h.',
    source: ['POSTNEEDLE-2018'],
    confidence: 'design-choice',
  },
  {
    id: 'M02',
    disposition: 'message',
    name: 'Soreness or a stiff, tired muscle past 72 h',
    when: {
      any: [
        { flag: 'soreness_over_72h_improving' },
        {
          all: [
            { any: [{ flag: 'soreness_expected' }, { flag: 'stiff_tired' }] },
            { not: { hours_le: 72 } },
          ],
        },
      ],
    },
    window: 'after 72 h',
    origin: 'safety-addition',
    because: 'Post-needling soreness usually ends in 72 h.',
    source: ['POSTNEEDLE-WEB', 'POSTNEEDLE-2018'],
    confidence: 'sourced',
  },
  {
    id: 'M03',
    disposition: 'message',
    name: 'No relief, or pain back to the old level, without new signs',
    when: { any: [{ flag: 'no_relief' }, { flag: 'pain_back_to_baseline' }] },
    window: 'any time',
    origin: 'safety-addition',
    because: 'Outcome, not danger: plan the follow-up.',
    source: [],
    confidence: 'consensus',
  },
  {
    id: 'S01',
    disposition: 'self_care',
    name: 'Expected soreness in the first 72 h',
    when: { all: [{ flag: 'soreness_expected' }, { hours_le: 72 }] },
    window: 'to 72 h',
    origin: 'clinic-page',
    because: 'The clinic page: sore that day; ice and Tylenol.',
    source: ['PAGE', 'POSTNEEDLE-WEB'],
    confidence: 'sourced',
  },
  {
    id: 'S04',
    disposition: 'self_care',
    name: 'Stiff, tired or twitchy injected muscle in the first 72 h',
    when: { all: [{ flag: 'stiff_tired' }, { hours_le: 72 }] },
    window: 'to 72 h',
    origin: 'safety-addition',
    because: 'Expected.',
    source: [],
    confidence: 'consensus',
  },
]

import type { PayerPolicy } from '../coding/rules.ts'

/**
 * The uniform Medicare policy of 2024 for trigger point injections. A rule holds also when the note does not show
 * what it needs. What is refused here may be given with a waiver (ABN) that the patient signs before.
 */
export const medicare2024: PayerPolicy = {
  id: 'medicare_2024_lcd',
  payers: ['medicare_2024_lcd'],
  name: 'Medicare, uniform policy of 2024',
  from: '2024-04-01',
  nothingWastedFrom: '2023-07-01',
  rules: [
    {
      id: 'medicare-2024.over-session-limit',
      flag: 'over-session-limit',
      when: { not: { field: 'history.sessions', ge: '0', le: '2' } },
      does: 'refuse-injection',
      because:
        'The note does not show that this is at most the third session in a rolling 12 months. Not payable: waiver or another plan.',
      source: ['NORIDIAN-APPEALS', 'PBN-2024'],
      confidence: 'sourced',
    },
    {
      id: 'medicare-2024.under-42-days',
      flag: 'under-42-days',
      when: {
        not: {
          any: [
            { def: 'firstSession' },
            { field: 'history.daysSinceSameRegion', literal: 'never' },
            { field: 'history.daysSinceSameRegion', ge: '42' },
          ],
        },
      },
      does: 'refuse-injection',
      because: 'The note does not show 6 weeks since the same place was treated.',
      source: ['DL39662', 'PBN-2024', 'L34211-V'],
      confidence: 'sourced',
    },
    {
      id: 'medicare-2024.relief-under-50',
      flag: 'relief-under-50',
      when: {
        not: {
          any: [{ def: 'firstSession' }, { field: 'history.reliefPercent', ge: '50', le: '100' }],
        },
      },
      does: 'refuse-injection',
      because: 'The note does not show at least 50 % relief from the last session.',
      source: ['NORIDIAN-APPEALS', 'L34211-V'],
      confidence: 'sourced',
    },
    {
      id: 'medicare-2024.relief-under-6-weeks',
      flag: 'relief-under-6-weeks',
      when: {
        not: { any: [{ def: 'firstSession' }, { field: 'history.reliefWeeks', ge: '6' }] },
      },
      does: 'refuse-injection',
      because: 'The note does not show that relief from the last session lasted 6 weeks.',
      source: ['NORIDIAN-APPEALS', 'L34211-V'],
      confidence: 'sourced',
    },
    {
      id: 'medicare-2024.more-than-one-region',
      flag: 'more-than-one-region',
      when: { not: { field: 'count.regions', le: '1' } },
      does: 'refuse-counted-injection',
      because:
        'More than one anatomical region was treated in the session. The grouping of regions is our own.',
      source: ['PBN-2024', 'L36859'],
      confidence: 'design-choice',
    },
    {
      id: 'medicare-2024.other-block',
      flag: 'other-block',
      when: { not: { field: 'count.otherBlocks', le: '0' } },
      does: 'refuse-injection',
      because: 'No other block is given in the same session, and another procedure may be one.',
      source: ['L36859', 'PBN-2024'],
      confidence: 'sourced',
    },
    {
      id: 'medicare-2024.diagnosis-not-covered',
      flag: 'diagnosis-not-covered',
      when: {
        all: [
          { field: 'diagnosis.valid', ge: '1' },
          { field: 'diagnosis.listed', lt: '1' },
        ],
      },
      does: 'refuse-injection',
      because: 'None of the diagnoses is on the list of the policy.',
      source: ['L36859', 'NORIDIAN-APPEALS'],
      confidence: 'sourced',
    },
    {
      id: 'medicare-2024.guidance-not-covered',
      flag: 'guidance-not-covered',
      when: { not: { field: 'guidance.kind', eq: 'none' } },
      does: 'refuse-guidance',
      because:
        'Guidance by ultrasound is called investigational, by other means not covered. Give it for safety; do not bill it.',
      source: ['L34211-V', 'PBN-2023', 'L36859'],
      confidence: 'sourced',
    },
    {
      id: 'medicare-2024.dry-needling-coverage',
      flag: 'dry-needling-coverage',
      when: { field: 'count.dryNeedled', ge: '1' },
      does: 'refuse-dry-needling',
      because: 'Dry needling is not covered, but for chronic low back pain under its own policy.',
      source: ['GAWENDA', 'NCD-30.3.3', 'L36859'],
      confidence: 'sourced',
    },
  ],
}

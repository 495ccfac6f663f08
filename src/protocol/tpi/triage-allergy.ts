import type { TriageRule } from '../triage/rules.ts'
import { skinReaction } from './triage-conditions.ts'

/** Allergic reactions, from hives to anaphylaxis. */
export const allergy: readonly TriageRule[] = [
  {
    id: 'E03',
    disposition: 'emergency_page',
    name: 'Anaphylaxis: airway swelling or wheeze; rash with gut or circulation signs; rash with new cough in the first 24 h; gut signs with faintness in the first 4 h',
    when: {
      any: [
        { flag: 'tongue_throat_swelling' },
        { flag: 'wheeze' },
        { flag: 'face_swelling' },
        {
          all: [
            skinReaction,
            {
              any: [
                { flag: 'vomiting' },
                { flag: 'diarrhea_cramps' },
                { flag: 'syncope' },
                { flag: 'lightheaded' },
                { flag: 'palpitations' },
              ],
            },
          ],
        },
        { all: [skinReaction, { hours_le: 24 }, { flag: 'cough_new' }] },
        {
          all: [
            { hours_le: 4 },
            { any: [{ flag: 'vomiting' }, { flag: 'diarrhea_cramps' }] },
            { any: [{ flag: 'syncope' }, { flag: 'lightheaded' }] },
          ],
        },
      ],
    },
    window: 'to 24 h, to 4 h',
    origin: 'clinic-page, upgraded',
    because:
      'Airway signs alone are enough; so is skin (local or widespread) plus breathing, circulation or gut signs, and gut plus collapse soon after a drug. Use the epinephrine pen if there is one, then call.',
    source: ['PAGE', 'EPI-SEC'],
    confidence: 'consensus',
  },
  {
    id: 'P03',
    disposition: 'page_now',
    name: 'Possible allergic reaction within 5 days: hives or itchy rash',
    when: { all: [skinReaction, { win: 'W5' }] },
    window: 'in W5',
    origin: 'clinic-page',
    because: 'The clinic page says so.',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'C07',
    disposition: 'page_callback_60',
    name: 'Hives or itchy rash after the 5-day window',
    when: { all: [skinReaction, { not: { win: 'W5' } }] },
    window: 'after W5',
    origin: 'safety-addition',
    because: 'Delayed reaction or new cause.',
    source: ['PAGE'],
    confidence: 'design-choice',
  },
]

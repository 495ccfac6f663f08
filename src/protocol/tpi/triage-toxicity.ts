import type { TriageRule } from '../triage/rules.ts'

/** Seizure, fainting, and the signs of too much local anesthetic. */
export const toxicity: readonly TriageRule[] = [
  {
    id: 'E04',
    disposition: 'emergency_page',
    name: 'Seizure, unresponsive, confused, not back to normal after a faint, or a faint from 0.5 h to 120 h after an injection near the lung',
    when: {
      any: [
        { flag: 'seizure' },
        { flag: 'unresponsive' },
        { flag: 'syncope_not_recovered' },
        { flag: 'confusion' },
        {
          all: [
            { flag: 'syncope' },
            { mod: 'pleural_site' },
            { not: { hours_le: 0.5 } },
            { hours_le: 120 },
          ],
        },
      ],
    },
    window: 'after 0.5 h, to 120 h',
    origin: 'safety-addition',
    because: 'Late local anesthetic toxicity, arrhythmia, sepsis, collapsed lung, other.',
    source: ['MEDSCAPE-LAST', 'PTX-WESTJEM'],
    confidence: 'consensus',
  },
  {
    id: 'E05',
    disposition: 'emergency_page',
    name: 'Local anesthetic toxicity signs within 6 h (96 h after liposomal bupivacaine)',
    when: {
      all: [
        { any: [{ hours_le: 6 }, { all: [{ mod: 'liposomal_bupivacaine' }, { hours_le: 96 }] }] },
        {
          any: [
            { flag: 'perioral_numbness' },
            { flag: 'metallic_taste' },
            { flag: 'tinnitus' },
            { flag: 'slurred_speech' },
            { flag: 'confusion' },
            { flag: 'muscle_twitching_general' },
            { flag: 'agitation' },
            { all: [{ flag: 'blurred_vision' }, { flag: 'drowsy' }] },
          ],
        },
      ],
    },
    window: 'to 6 h, to 96 h',
    origin: 'safety-addition',
    because:
      'Onset is usually 1-5 min, up to 60 min; the limit in hours is a cautious design choice. Liposomal bupivacaine is released for up to four days.',
    source: ['MEDSCAPE-LAST', 'LAST-ELBOGHDADLY-2018'],
    confidence: 'sourced',
  },
  {
    id: 'E17',
    disposition: 'emergency_page',
    name: 'Palpitations with fainting, near-fainting or chest pain',
    when: {
      all: [
        { flag: 'palpitations' },
        { any: [{ flag: 'syncope' }, { flag: 'lightheaded' }, { flag: 'chest_pain' }] },
      ],
    },
    window: 'any time',
    origin: 'safety-addition',
    because: 'Arrhythmia, toxicity.',
    source: ['MEDSCAPE-LAST'],
    confidence: 'consensus',
  },
  {
    id: 'P16',
    disposition: 'page_now',
    name: 'Fainted, fully recovered',
    when: { flag: 'syncope' },
    window: 'any time',
    origin: 'safety-addition',
    because: 'Probably vasovagal; exclude toxicity, arrhythmia, bleeding.',
    source: [],
    confidence: 'consensus',
  },
  {
    id: 'P17',
    disposition: 'page_now',
    name: 'Lightheaded, blurred vision or drowsy within 6 h',
    when: {
      all: [
        { hours_le: 6 },
        { any: [{ flag: 'lightheaded' }, { flag: 'drowsy' }, { flag: 'blurred_vision' }] },
      ],
    },
    window: 'to 6 h',
    origin: 'safety-addition',
    because: 'Early toxicity versus vasovagal.',
    source: ['MEDSCAPE-LAST'],
    confidence: 'consensus',
  },
  {
    id: 'P18',
    disposition: 'page_now',
    name: 'Palpitations alone within 24 h',
    when: { all: [{ flag: 'palpitations' }, { hours_le: 24 }] },
    window: 'to 24 h',
    origin: 'safety-addition',
    because: 'Toxicity, epinephrine, steroid.',
    source: ['MEDSCAPE-LAST'],
    confidence: 'consensus',
  },
  {
    id: 'C09',
    disposition: 'page_callback_60',
    name: 'Dizzy, drowsy, blurred sight or ringing in the ears after 6 h',
    when: {
      all: [
        { not: { hours_le: 6 } },
        {
          any: [
            { flag: 'lightheaded' },
            { flag: 'tinnitus' },
            { flag: 'drowsy' },
            { flag: 'blurred_vision' },
          ],
        },
      ],
    },
    window: 'after 6 h',
    origin: 'safety-addition',
    because: 'Less likely toxicity; still needs a clinician.',
    source: [],
    confidence: 'design-choice',
  },
]

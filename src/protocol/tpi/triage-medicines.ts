import type { TriageRule } from '../triage/rules.ts'

/** Blood sugar, steroid effects, other medicines, and thoughts of self-harm. */
export const medicines: readonly TriageRule[] = [
  {
    id: 'E15',
    disposition: 'emergency_page',
    name: 'Thoughts of self-harm or suicide',
    when: { flag: 'self_harm' },
    window: 'any time',
    origin: 'safety-addition',
    because:
      'Crisis line (988 in the US) and page; patients with chronic pain write this in pain diaries.',
    source: [],
    confidence: 'consensus',
  },
  {
    id: 'E16',
    disposition: 'emergency_page',
    name: 'Glucose under 54, over 400, or over 300 with vomiting, confusion or drowsiness',
    when: {
      any: [
        { num: ['glucose_mgdl', '<', '54'] },
        { num: ['glucose_mgdl', '>', '400'] },
        {
          all: [
            { num: ['glucose_mgdl', '>', '300'] },
            { any: [{ flag: 'vomiting' }, { flag: 'confusion' }, { flag: 'drowsy' }] },
          ],
        },
      ],
    },
    window: 'any time',
    origin: 'safety-addition',
    because:
      'Low: treat now with sugar. High: after steroid. Dangerous on any day, so there is no time limit.',
    source: ['BENZON-2024'],
    confidence: 'consensus',
  },
  {
    id: 'P15',
    disposition: 'page_now',
    name: 'Took more acetaminophen in a day than the limit',
    when: { flag: 'acetaminophen_over_max' },
    window: 'any time',
    origin: 'safety-addition',
    because:
      'The flag means more than 4,000 mg in 24 h, or more than 2,000 mg with liver disease, heavy alcohol or under 50 kg. Poison center 1-800-222-1222 (US) too.',
    source: ['APAP-HC'],
    confidence: 'sourced',
  },
  {
    id: 'C11',
    disposition: 'page_callback_60',
    name: 'Glucose over 300',
    when: { num: ['glucose_mgdl', '>', '300'] },
    window: 'any time',
    origin: 'safety-addition',
    because: 'After steroid.',
    source: ['BENZON-2024'],
    confidence: 'consensus',
  },
  {
    id: 'M04',
    disposition: 'message',
    name: 'Steroid effects: flushing, sleeplessness, jittery; glucose over 200',
    when: {
      any: [
        { flag: 'flushing' },
        { flag: 'insomnia' },
        { flag: 'jittery' },
        { num: ['glucose_mgdl', '>', '200'] },
      ],
    },
    window: 'any time',
    origin: 'safety-addition',
    because: 'Expected for days.',
    source: ['BENZON-2024'],
    confidence: 'consensus',
  },
  {
    id: 'M05',
    disposition: 'message',
    name: 'Skin dent or pale patch at the site',
    when: { flag: 'skin_dent_pale' },
    window: 'any time',
    origin: 'safety-addition',
    because: 'Steroid skin change, usually weeks later.',
    source: ['BENZON-2024'],
    confidence: 'consensus',
  },
  {
    id: 'M06',
    disposition: 'message',
    name: 'Question on medicines, exercises, work, travel or the plan',
    when: { flag: 'question_plan' },
    window: 'any time',
    origin: 'safety-addition',
    because: 'Answered by staff next business day.',
    source: [],
    confidence: 'consensus',
  },
]

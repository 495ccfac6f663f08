import type { TriageRule } from '../triage/rules.ts'

/** Weakness, numbness, sight and speech: stroke, cord, cauda equina, spread of a drug. */
export const nerves: readonly TriageRule[] = [
  {
    id: 'E06',
    disposition: 'emergency_page',
    name: 'Stroke signs (face droop, one-sided weakness, speech trouble), sudden loss of sight, sudden worst headache',
    when: {
      any: [
        { flag: 'stroke_signs' },
        { flag: 'face_droop' },
        { flag: 'slurred_speech' },
        { flag: 'weakness_one_side' },
        { flag: 'vision_loss' },
        { flag: 'headache_thunderclap' },
      ],
    },
    window: 'any time',
    origin: 'clinic-page, upgraded',
    because:
      "The page's sudden weakness may be a stroke: emergency number first. Sudden blindness or a thunderclap headache is the same.",
    source: ['PAGE'],
    confidence: 'consensus',
  },
  {
    id: 'E07',
    disposition: 'emergency_page',
    name: 'Both legs weak, cannot stand, or weakness spreading',
    when: {
      any: [
        { flag: 'weakness_both_legs' },
        { flag: 'cannot_stand' },
        { flag: 'weakness_spreading' },
      ],
    },
    window: 'any time',
    origin: 'clinic-page, upgraded',
    because: 'Cord compression, epidural spread or hematoma.',
    source: ['PAGE', 'CES-BMJ', 'ABSCESS-2015'],
    confidence: 'sourced',
  },
  {
    id: 'E08',
    disposition: 'emergency_page',
    name: 'Cauda equina: saddle numbness, cannot pass urine, new loss of bladder or bowel control',
    when: {
      any: [
        { flag: 'saddle_numbness' },
        { flag: 'urinary_retention' },
        { flag: 'bladder_bowel_loss' },
      ],
    },
    window: 'any time',
    origin: 'safety-addition',
    because: 'Needs MRI within hours. Any site; most relevant after low back or gluteal sites.',
    source: ['CES-BMJ', 'CES-CARD'],
    confidence: 'sourced',
  },
  {
    id: 'E13',
    disposition: 'emergency_page',
    name: 'After botulinum toxin: trouble swallowing, voice change, double vision or drooping lids',
    when: {
      all: [
        { mod: 'botulinum_used' },
        {
          any: [
            { flag: 'trouble_swallowing' },
            { flag: 'double_vision' },
            { flag: 'ptosis' },
            { flag: 'voice_change' },
          ],
        },
      ],
    },
    window: 'any time',
    origin: 'safety-addition',
    because: 'Spread of toxin effect; it can come weeks later, so there is no time limit.',
    source: ['BTX-COCHRANE'],
    confidence: 'consensus',
  },
  {
    id: 'P02',
    disposition: 'page_now',
    name: 'Sudden weakness of a limb or muscle',
    when: { any: [{ flag: 'weakness_sudden' }, { flag: 'weakness_limb' }] },
    window: 'any time',
    origin: 'clinic-page',
    because: 'The page has no window for weakness.',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'P20',
    disposition: 'page_now',
    name: 'Drooping eyelid, double vision or new severe headache',
    when: { any: [{ flag: 'ptosis' }, { flag: 'double_vision' }, { flag: 'severe_headache' }] },
    window: 'any time',
    origin: 'safety-addition',
    because:
      'Sympathetic block, spread, dissection, or headache from a dural puncture, which follows low back injection too.',
    source: [],
    confidence: 'consensus',
  },
  {
    id: 'C08',
    disposition: 'page_callback_60',
    name: 'New numbness or tingling beyond the injected spot, or numbness at the spot after 24 h',
    when: {
      any: [
        { flag: 'new_numbness' },
        { all: [{ flag: 'local_numbness' }, { not: { hours_le: 24 } }] },
      ],
    },
    window: 'after 24 h',
    origin: 'safety-addition',
    because: 'Nerve injury is on the page list of risks.',
    source: ['PAGE'],
    confidence: 'consensus',
  },
  {
    id: 'S05',
    disposition: 'self_care',
    name: 'Numb skin over the injected spot in the first 24 h',
    when: { all: [{ flag: 'local_numbness' }, { hours_le: 24 }] },
    window: 'to 24 h',
    origin: 'safety-addition',
    because: 'Local anesthetic effect.',
    source: ['MEDSCAPE-LA'],
    confidence: 'sourced',
  },
]

import type { TriageRule } from '../triage/rules.ts'

/** Trouble breathing and chest pain: the lung first, then the heart. */
export const breathing: readonly TriageRule[] = [
  {
    id: 'E01',
    disposition: 'emergency_page',
    name: 'Shortness of breath, fast breathing, blue lips, or cannot speak full sentences',
    when: {
      any: [
        { flag: 'dyspnea' },
        { flag: 'fast_breathing' },
        { flag: 'cyanosis' },
        { flag: 'cannot_speak_sentences' },
      ],
    },
    window: 'any time',
    origin: 'clinic-page, upgraded',
    because:
      'The page says page us; a safe system also says call emergency services first, because a pneumothorax can turn into a tension pneumothorax and a page takes minutes.',
    source: ['PAGE', 'PTX-BILAT-2023', 'PTX-WESTJEM'],
    confidence: 'sourced',
  },
  {
    id: 'E02',
    disposition: 'emergency_page',
    name: 'New chest pain, pain on breathing in, coughing blood, or sharp shoulder-tip pain on breathing',
    when: {
      any: [{ flag: 'chest_pain' }, { flag: 'chest_pain_pleuritic' }, { flag: 'hemoptysis' }],
    },
    window: 'any time',
    origin: 'safety-addition',
    because:
      'Pneumothorax may show only as chest or upper-back pain, with normal oxygen (98%) and onset from 30 min to the next day. It can also be the heart.',
    source: ['PTX-CFP-2015', 'PTX-CUREUS-2021', 'PTX-WESTJEM', 'PTX-RETAINED-2025'],
    confidence: 'sourced',
  },
  {
    id: 'P19',
    disposition: 'page_now',
    name: 'New cough within 120 h of an injection near the lung',
    when: { all: [{ flag: 'cough_new' }, { mod: 'pleural_site' }, { hours_le: 120 }] },
    window: 'to 120 h',
    origin: 'safety-addition',
    because: 'Early or late pneumothorax; a published case showed symptoms two days later.',
    source: ['PTX-BILAT-2023', 'PTX-20MM-2025'],
    confidence: 'consensus',
  },
]

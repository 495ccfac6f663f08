import type { TriageRule } from '../triage/rules.ts'
import { feverish, siteSign } from './triage-conditions.ts'

/** Infection at the site, near the spine, or everywhere. */
export const infection: readonly TriageRule[] = [
  {
    id: 'E09',
    disposition: 'emergency_page',
    name: 'Sepsis: fever or a site sign, with confusion, fast breathing, mottled or grey skin, a faint, or no urine for 12 h',
    when: {
      all: [
        { any: [feverish, siteSign] },
        {
          any: [
            { flag: 'confusion' },
            { flag: 'fast_breathing' },
            { flag: 'mottled_skin' },
            { flag: 'syncope' },
            { flag: 'no_urine_12h' },
            { flag: 'syncope_not_recovered' },
          ],
        },
      ],
    },
    window: 'any time',
    origin: 'safety-addition',
    because: 'Fever plus organ signs.',
    source: ['ABSCESS-2015'],
    confidence: 'consensus',
  },
  {
    id: 'E12',
    disposition: 'emergency_page',
    name: 'Fever with severe headache and stiff neck, or fever with spine pain or increased site pain and new numbness or weakness',
    when: {
      all: [
        feverish,
        {
          any: [
            { all: [{ flag: 'severe_headache' }, { flag: 'neck_stiffness' }] },
            {
              all: [
                { any: [{ flag: 'spine_pain_new' }, { flag: 'local_pain_increased' }] },
                {
                  any: [
                    { flag: 'new_numbness' },
                    { flag: 'weakness_limb' },
                    { flag: 'weakness_sudden' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    window: 'any time',
    origin: 'safety-addition',
    because: 'Meningitis, epidural abscess.',
    source: ['ABSCESS-2015', 'ABSCESS-2007'],
    confidence: 'sourced',
  },
  {
    id: 'P06',
    disposition: 'page_now',
    name: 'Discharge or pus from the site',
    when: { any: [{ flag: 'discharge' }, { flag: 'pus' }] },
    window: 'any time',
    origin: 'clinic-page',
    because: 'The clinic page says so.',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'P07',
    disposition: 'page_now',
    name: 'Redness that spreads, or streaks',
    when: { flag: 'redness_spreading' },
    window: 'any time',
    origin: 'clinic-page, upgraded',
    because: 'Cellulitis.',
    source: ['PAGE'],
    confidence: 'consensus',
  },
  {
    id: 'P09',
    disposition: 'page_now',
    name: 'Fever of 100.4 F or more with any site sign',
    when: { all: [{ temp_ge_f: '100.4' }, siteSign] },
    window: 'any time',
    origin: 'safety-addition',
    because:
      'Site infection; TPI-related epidural abscess presented on day 15, outside the page window of 5 days.',
    source: ['ABSCESS-2015'],
    confidence: 'sourced',
  },
  {
    id: 'P14',
    disposition: 'page_now',
    name: 'New spine pain that is severe, or on a blood thinner; after 48 h also when at night, at rest, or in a risk group',
    when: {
      all: [
        { flag: 'spine_pain_new' },
        {
          any: [
            { flag: 'pain_severe' },
            { mod: 'anticoagulated' },
            {
              all: [
                { not: { hours_le: 48 } },
                {
                  any: [
                    { flag: 'pain_at_night' },
                    { flag: 'pain_at_rest' },
                    { mod: 'immunosuppressed' },
                    { mod: 'diabetic' },
                    { mod: 'dialysis' },
                    { mod: 'injection_drug_use' },
                    { mod: 'heavy_alcohol' },
                    { mod: 'device_near_site' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    window: 'after 48 h',
    origin: 'safety-addition',
    because:
      'Epidural abscess can start with pain alone; the full triad of pain, fever and weakness is present in about 10 % of patients. On a blood thinner also spinal hematoma.',
    source: ['ABSCESS-2015', 'ABSCESS-2007', 'SEA-457'],
    confidence: 'sourced',
  },
  {
    id: 'C01',
    disposition: 'page_callback_30',
    name: 'Redness that is persistent, or any redness after 24 h',
    when: {
      any: [
        { flag: 'redness_persistent' },
        { all: [{ flag: 'redness' }, { not: { hours_le: 24 } }] },
      ],
    },
    window: 'after 24 h',
    origin: 'clinic-page',
    because:
      'The clinic page: persistent redness. The page does not say how long; 24 h is our reading. Spreading or fever is decided by a higher rule.',
    source: ['PAGE'],
    confidence: 'sourced',
  },
  {
    id: 'C20',
    disposition: 'page_callback_60',
    name: 'Warmth or swelling at the site after 24 h',
    when: {
      all: [{ not: { hours_le: 24 } }, { any: [{ flag: 'site_swelling' }, { flag: 'warmth' }] }],
    },
    window: 'after 24 h',
    origin: 'safety-addition',
    because: 'In the first day it is usually the injected fluid (S07).',
    source: [],
    confidence: 'design-choice',
  },
  {
    id: 'S03',
    disposition: 'self_care',
    name: 'Redness in the first 24 h',
    when: { all: [{ flag: 'redness' }, { hours_le: 24 }] },
    window: 'to 24 h',
    origin: 'safety-addition',
    because: 'Watch; if there after 24 h it becomes C01.',
    source: [],
    confidence: 'design-choice',
  },
  {
    id: 'S07',
    disposition: 'self_care',
    name: 'Warmth or a soft lump at the site in the first 24 h',
    when: { all: [{ hours_le: 24 }, { any: [{ flag: 'site_swelling' }, { flag: 'warmth' }] }] },
    window: 'to 24 h',
    origin: 'safety-addition',
    because: 'Injected fluid. After 24 h it is C20.',
    source: [],
    confidence: 'design-choice',
  },
]

import type { TriageRule } from '../triage/rules.ts'
import { feverish } from './triage-conditions.ts'

/** Limb, belly and flank, and a needle left behind. */
export const organs: readonly TriageRule[] = [
  {
    id: 'E14',
    disposition: 'emergency_page',
    name: 'Pale or cold limb; or pain out of proportion with tight swelling; or either of these two with new numbness',
    when: {
      any: [
        { flag: 'limb_pale_cold' },
        {
          all: [
            { any: [{ flag: 'pain_out_of_proportion' }, { flag: 'tight_swelling' }] },
            { flag: 'new_numbness' },
          ],
        },
        { all: [{ flag: 'pain_out_of_proportion' }, { flag: 'tight_swelling' }] },
      ],
    },
    window: 'any time',
    origin: 'safety-addition',
    because: 'Blocked artery or hematoma in a closed space, worse on anticoagulants.',
    source: [],
    confidence: 'consensus',
  },
  {
    id: 'E18',
    disposition: 'emergency_page',
    name: 'Severe belly or flank pain with faintness, rigid belly, fever (100.4 F or more, or feels feverish, or shaking chills), or on a blood thinner',
    when: {
      all: [
        { any: [{ flag: 'abdominal_pain_severe' }, { flag: 'flank_pain_severe' }] },
        {
          any: [
            feverish,
            { flag: 'syncope' },
            { flag: 'lightheaded' },
            { flag: 'belly_rigid' },
            { mod: 'anticoagulated' },
          ],
        },
      ],
    },
    window: 'any time',
    origin: 'safety-addition',
    because:
      'Bleeding or organ injury: quadratus lumborum, rectus, oblique and iliopsoas points lie next to kidney and bowel.',
    source: [],
    confidence: 'consensus',
  },
  {
    id: 'P23',
    disposition: 'page_now',
    name: 'Blotchy or grey skin, no urine for 12 h, pain out of proportion, or agitation',
    when: {
      any: [
        { flag: 'mottled_skin' },
        { flag: 'no_urine_12h' },
        { flag: 'pain_out_of_proportion' },
        { flag: 'agitation' },
      ],
    },
    window: 'any time',
    origin: 'safety-addition',
    because:
      'Each alone can be the first sign of sepsis, deep infection, blocked blood flow or toxicity.',
    source: [],
    confidence: 'consensus',
  },
  {
    id: 'P24',
    disposition: 'page_now',
    name: 'Severe belly or flank pain, blood in urine, or rigid belly',
    when: {
      any: [
        { flag: 'abdominal_pain_severe' },
        { flag: 'flank_pain_severe' },
        { flag: 'blood_in_urine' },
        { flag: 'belly_rigid' },
      ],
    },
    window: 'any time',
    origin: 'safety-addition',
    because: 'Kidney, bowel or deep bleeding.',
    source: [],
    confidence: 'consensus',
  },
  {
    id: 'P25',
    disposition: 'page_now',
    name: 'Feels a piece of needle or something sharp',
    when: { flag: 'foreign_body' },
    window: 'any time',
    origin: 'safety-addition',
    because: 'Retained needle; one moved and caused a pneumothorax.',
    source: ['PTX-RETAINED-2025'],
    confidence: 'consensus',
  },
]

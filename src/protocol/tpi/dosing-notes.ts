import type { DoseNote } from '../dosing/rules.ts'

/** What a clinician should know when drawing up, beside the rules. */
export const notes: readonly DoseNote[] = [
  {
    id: 'point_volume',
    text: 'Per trigger point 0.2-1 mL is usual; confirm above 2 mL. Example of a trial: 1 mL of 1% lidocaine.',
    source: ['TRIAL-NCT05151510', 'STATPEARLS-TPI'],
    confidence: 'consensus',
  },
  {
    id: 'needle',
    text: '25-27 G, 1.0-1.5 inch for most; the shortest that reaches. Record gauge and length; inspect and count needles.',
    source: ['PTX-RETAINED-2025'],
    confidence: 'sourced',
  },
  {
    id: 'lower_strength',
    text: 'No consistent benefit of drug over saline; lidocaine 0.25% hurt less and lasted longer than 1% in one small trial. A lower strength is the safest way to a lower dose.',
    source: ['SRINIVASAN-2022', 'SALINE-REVIEW'],
    confidence: 'sourced',
  },
  {
    id: 'epinephrine_in_solution',
    text: 'Epinephrine is seldom useful in muscle, and its palpitations are taken for toxicity. Avoid with an MAOI, a tricyclic, a non-selective beta-blocker or sulfite allergy.',
    source: ['LA-ALLERGY-CCF'],
    confidence: 'consensus',
  },
  {
    id: 'steroid',
    text: 'Default none: trigger points are not inflammatory and a trial found no gain over saline. If used, at most per session: methylprednisolone acetate 40 mg, triamcinolone acetonide 40 mg, dexamethasone sodium phosphate 10 mg, betamethasone 6 mg. Skin atrophy, fat loss, pale skin, tendon and muscle harm; a particulate steroid never near the neck vessels.',
    source: ['BENZON-2024', 'CLINICALGATE-TPI', 'SRINIVASAN-2022'],
    confidence: 'consensus',
  },
  {
    id: 'botulinum_status',
    text: 'Off-label for myofascial pain; not first line. Cochrane 2014 and a 2021 review: results contradict each other; routine use is not supported.',
    source: ['BTX-COCHRANE', 'BTX-RESED'],
    confidence: 'sourced',
  },
  {
    id: 'botulinum_rules',
    text: 'Units are not interchangeable between products; keep 12 weeks between sessions; trouble swallowing or breathing hours to weeks later is an emergency; prior authorization and its own procedure role.',
    source: [],
    confidence: 'consensus',
  },
  {
    id: 'dry_needling',
    text: 'No drug; the same pneumothorax and infection rules.',
    source: [],
    confidence: 'consensus',
  },
  {
    id: 'toxicity_signs',
    text: 'Local anesthetic toxicity: usually 1-5 min, range 30 s to 60 min. Early: numb lips or tongue, metallic taste, ringing ears, blurred vision, dizzy, drowsy or agitated. Late: twitching, seizure, unconscious, slow or irregular pulse, low pressure, arrest. With bupivacaine the heart may come first.',
    source: ['ASRA-LAST-2020', 'MEDSCAPE-LAST', 'LAST-ELBOGHDADLY-2018'],
    confidence: 'sourced',
  },
  {
    id: 'lipid_stock',
    text: 'The clinic needs at least 1,000 mL of lipid 20% within reach. AAGBI 2010: 1.5 mL/kg in 1 min, 15 mL/kg/h, up to three boluses 5 min apart, the same total of 12 mL/kg.',
    source: ['AAGBI-LAST'],
    confidence: 'consensus',
  },
  {
    id: 'acetaminophen_masks_fever',
    text: 'Acetaminophen masks fever: ask when the last dose was before trusting a normal temperature. Count combination products.',
    source: ['APAP-HC'],
    confidence: 'consensus',
  },
  {
    id: 'nsaid',
    text: 'The page names NSAIDs in its trigger although its day-0 advice names Tylenol: only without kidney disease, ulcer, blood thinner, pregnancy, heart failure or aspirin-sensitive asthma.',
    source: ['PAGE'],
    confidence: 'consensus',
  },
]

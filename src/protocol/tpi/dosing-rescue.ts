import type { Logic } from '../conditions.ts'
import type { AcetaminophenAtom, AcetaminophenRule, RescueData } from '../dosing/rescue-data.ts'
import { draft } from '../draft.ts'

const ours = { source: [], confidence: 'design-choice' } as const

/** Who may take less: the chart's word, or the weight. */
const lowerGroup: Logic<AcetaminophenAtom> = {
  any: [
    { num: ['weight_kg', '<', '50'] },
    { mod: 'under_50kg' },
    { mod: 'liver_disease' },
    { mod: 'advanced_liver_disease' },
    { mod: 'heavy_alcohol' },
  ],
}

const rules: readonly AcetaminophenRule[] = [
  {
    id: 'acetaminophen.overdose',
    verdict: 'page_now',
    when: { num: ['total_mg_24h', '>=', '6000'] },
    says: 'overdose, poison center',
    because: 'Half as much again as the daily maximum of 4,000 mg, or more: an overdose.',
    ...ours,
  },
  {
    id: 'acetaminophen.over_maximum',
    verdict: 'page_now',
    when: { num: ['total_mg_24h', '>', '4000'] },
    says: 'over 4,000 mg',
    because: 'Over 4,000 mg in 24 hours.',
    source: ['APAP-HC'],
    confidence: 'sourced',
  },
  {
    id: 'acetaminophen.over_lower_maximum',
    verdict: 'page_now',
    when: { all: [{ num: ['total_mg_24h', '>', '2000'] }, lowerGroup] },
    says: 'over 2,000 mg under 50 kg, with liver disease or heavy alcohol',
    because:
      'Over 2,000 mg in 24 hours under 50 kg, with liver disease or heavy alcohol; the red-flag rules page for it too.',
    source: [],
    confidence: 'consensus',
  },
  {
    id: 'acetaminophen.at_maximum',
    verdict: 'warn',
    when: { num: ['total_mg_24h', '>=', '4000'] },
    says: 'over the 3,000 mg self-care limit, at the 4,000 mg maximum',
    because: 'Over the self-care limit of 3,000 mg in 24 hours, and at the maximum of 4,000 mg.',
    source: ['APAP-3000', 'APAP-HC'],
    confidence: 'sourced',
  },
  {
    id: 'acetaminophen.over_self_care',
    verdict: 'warn',
    when: { num: ['total_mg_24h', '>', '3000'] },
    says: 'over the 3,000 mg self-care limit',
    because: 'Over the self-care limit of 3,000 mg in 24 hours.',
    source: ['APAP-3000'],
    confidence: 'sourced',
  },
  {
    id: 'acetaminophen.dose_light',
    verdict: 'warn',
    when: {
      all: [
        { num: ['dose_mg', '>', '500'] },
        { any: [{ num: ['weight_kg', '<', '50'] }, { mod: 'under_50kg' }] },
      ],
    },
    says: 'over 500 mg a dose under 50 kg',
    because: 'Over 500 mg in one dose under 50 kg.',
    source: [],
    confidence: 'consensus',
  },
  {
    id: 'acetaminophen.dose_liver',
    verdict: 'warn',
    when: {
      all: [
        { num: ['dose_mg', '>', '500'] },
        {
          any: [
            { mod: 'liver_disease' },
            { mod: 'advanced_liver_disease' },
            { mod: 'heavy_alcohol' },
          ],
        },
      ],
    },
    says: 'over 500 mg a dose with liver disease or heavy alcohol',
    because: 'Over 500 mg in one dose with liver disease or heavy alcohol.',
    source: [],
    confidence: 'consensus',
  },
  {
    id: 'acetaminophen.dose',
    verdict: 'warn',
    when: { num: ['dose_mg', '>', '1000'] },
    says: 'over 1,000 mg a dose',
    because: 'Over 1,000 mg in one dose.',
    source: ['APAP-HC'],
    confidence: 'consensus',
  },
  {
    id: 'acetaminophen.interval',
    verdict: 'warn',
    when: { num: ['hours_between', '<', '6'] },
    says: 'under 6 hours between doses',
    because: 'Under 6 hours between two doses.',
    source: [],
    confidence: 'consensus',
  },
  {
    id: 'acetaminophen.advanced_liver_disease',
    verdict: 'warn',
    when: { mod: 'advanced_liver_disease' },
    says: 'advanced liver disease: ask us first',
    because: 'With advanced liver disease a clinician decides first.',
    source: [],
    confidence: 'consensus',
  },
  {
    id: 'acetaminophen.at_self_care',
    verdict: 'ok',
    when: { num: ['total_mg_24h', '>=', '3000'] },
    says: 'at the self-care limit',
    because: 'At the self-care limit of 3,000 mg in 24 hours.',
    source: ['APAP-3000'],
    confidence: 'sourced',
  },
  {
    id: 'acetaminophen.within',
    verdict: 'ok',
    when: { const: true },
    says: '',
    because: 'Within the self-care limit.',
    source: ['APAP-3000'],
    confidence: 'sourced',
  },
]

export const rescue: RescueData = {
  weight_kg: { from: '10', to: '350' },
  weightUnclear: {
    id: 'rescue.weight_unclear',
    because:
      'The weight is missing or not between 10 and 350 kg, so no amount by weight can be given. Call emergency services; weigh, or estimate aloud with a second person, and ask again.',
    ...ours,
  },
  lipid: {
    id: 'rescue.lipid',
    fixed_over_kg: '70',
    fixed: { bolus_ml: '100', infusion: '200-250 mL over 15-20 min' },
    bolus_ml_per_kg: '1.5',
    infusion_ml_per_kg_min: '0.25',
    bolus_over: '2-3 min',
    max_ml_per_kg: '12',
    because:
      'Lipid emulsion 20%: over 70 kg about 100 mL, then 200-250 mL; up to 70 kg 1.5 mL/kg, then 0.25 mL/kg/min (ideal body weight); at most 12 mL/kg. Exactly 70 kg is a gap in the checklist; 105 mL is used.',
    steps: [
      'Stop injecting; call for help and for lipid.',
      'Airway, 100% oxygen.',
      'Benzodiazepine for a seizure; no large propofol dose if unstable. Propofol is no substitute for lipid.',
      '20% lipid at the first sign of a serious event; repeat the bolus once or twice and double the infusion if unstable; go on for 10-15 min after stability.',
      'In arrest small epinephrine doses, at most 1 mcg/kg; no vasopressin, calcium-channel blocker, beta-blocker or more local anesthetic; amiodarone for ventricular arrhythmia.',
      'Alert the nearest cardiopulmonary bypass center.',
      'Observe 2 h after mild signs, 4-6 h or admit after heart signs.',
    ],
    source: ['ASRA-LAST-2020', 'ASRA-LAST-2017', 'MEDSCAPE-LIPID', 'AAGBI-LAST'],
    confidence: 'sourced',
  },
  epinephrine: {
    id: 'rescue.epinephrine',
    mg_per_kg: '0.01',
    mg_max: '0.5',
    mg_per_ml: '1',
    because:
      'Epinephrine 1 mg/mL into the mid-outer thigh: 0.01 mg/kg, at most 0.5 mg. Repeat every 5-15 min. Emergency services always.',
    steps: [
      'Lie flat, legs up; sit if breathless.',
      'Oxygen, intravenous fluid.',
      'Antihistamine and steroid never first.',
      'Call emergency services always; observe, a second wave is possible.',
    ],
    source: ['EPI-SEC'],
    confidence: 'consensus',
  },
  acetaminophen: {
    modifiers: {
      under_50kg: 'under 50 kg',
      liver_disease: 'liver disease',
      advanced_liver_disease: 'advanced liver disease',
      heavy_alcohol: 'drinks heavily most days',
    },
    rules,
    regimenUnclear: {
      id: 'acetaminophen.regimen_unclear',
      verdict: 'warn',
      when: { const: true },
      says: 'how much at a time, or how often, cannot be read',
      because: 'How much was taken at a time, or how often, cannot be read: ask.',
      ...ours,
    },
    totalUnclear: {
      id: 'acetaminophen.total_unclear',
      verdict: 'cannot_compute',
      when: { const: true },
      says: 'the total in 24 hours is not known',
      because: 'How much was taken in 24 hours is not known: ask, and count cold medicines.',
      ...ours,
    },
    tell: draft(
      'Take one dose every 6 hours if you need it, never closer. Take 500 to 1,000 mg if you weigh 50 kg (110 lb) or more. Take 500 mg if you weigh less, have liver disease or drink heavily. Take no more than 3,000 mg in 24 hours. Under 50 kg, with liver disease or heavy drinking, no more than 2,000 mg. If your liver is very sick, ask us first. Count cold medicines too.',
      'Tome una dosis cada 6 horas si le hace falta, nunca antes. Tome de 500 a 1,000 mg si pesa 50 kg (110 lb) o más. Tome 500 mg si pesa menos, está enfermo del hígado o bebe mucho. No tome más de 3,000 mg en 24 horas. Con menos de 50 kg, el hígado enfermo o si bebe mucho, no más de 2,000 mg. Si su hígado está muy enfermo, pregúntenos antes. Cuente también las medicinas para el resfriado.',
    ),
    tellOverdose: draft(
      'Take no more acetaminophen (Tylenol). Poison Help: {poisonNumber}.',
      'No tome más acetaminofén (Tylenol). Línea de venenos: {poisonNumber}.',
    ),
  },
}
